import { Badge } from "@/components/ui/badge";
import type { HealthMark } from "@/lib/rules/accountability/health";

/** What is marked on one seat, in a word or two each. */
export function MarkBadges({ marks, seatId }: { marks: readonly HealthMark[]; seatId: string }) {
  const own = marks.filter((mark) => mark.seatId === seatId);
  if (own.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-1.5">
      {own.map(({ id, severity, title }) => (
        <Badge key={id} tone={severity === "serious" ? "danger" : "caution"}>
          {title}
        </Badge>
      ))}
    </p>
  );
}
