import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { HealthMark } from "@/lib/rules/accountability/health";

/** Everything that is marked on a chart, in a sentence each. */
export function HealthList({ marks }: { marks: readonly HealthMark[] }) {
  return (
    <Section
      title="How the chart stands"
      lead={
        marks.length === 0
          ? "Every seat has one owner and a number, and nobody leads more than two."
          : "What keeps a seat from being owned, the serious ones first."
      }
    >
      {marks.length > 0 && (
        <ul className="text-sm">
          {marks.map(({ id, seatId, severity, title, sentence }) => (
            <li
              key={`${id} ${seatId} ${sentence}`}
              className="border-line grid gap-1 border-b py-2 first:border-t sm:grid-cols-[9rem_1fr] sm:items-baseline"
            >
              <span>
                <Badge tone={severity === "serious" ? "danger" : "caution"}>{title}</Badge>
              </span>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
