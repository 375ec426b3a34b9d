import { Section } from "@/components/ui/section";
import { handoffKey } from "@/lib/rules/handoffs/handoff-key";
import { OUTCOME_TITLES } from "@/lib/rules/handoffs/handoff-map";
import type { HeldReports } from "./use-handoff-reports";

type Department = { id: string; name: string };

type GivenReportsProps = {
  receivers: readonly Department[];
  departments: readonly Department[];
  held: HeldReports;
};

/** What was said of the handoffs, to read; nothing where nothing was said. */
export function GivenReports({ receivers, departments, held }: GivenReportsProps) {
  const said = receivers.flatMap((to) =>
    departments.flatMap((from) => {
      const report = held[handoffKey({ fromDepartmentId: from.id, toDepartmentId: to.id })];
      return report ? [{ from: from.name, to: to.name, ...report }] : [];
    }),
  );
  if (said.length === 0) return null;
  return (
    <Section title="What other departments hand over">
      <dl className="grid gap-3">
        {said.map(({ from, to, outcome, what }) => (
          <div key={`${from}>${to}`} className="keep-together">
            <dt className="font-medium">
              {from} <span aria-label="to">→</span> {to}
            </dt>
            <dd className="text-sm text-ink-soft">
              {OUTCOME_TITLES[outcome]}
              {what && ` · ${what}`}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
