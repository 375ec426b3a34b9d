import { Section } from "@/components/ui/section";
import { handoffKey } from "@/lib/rules/handoffs/handoff-key";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { REPORT_WORDS } from "./report-words";
import type { HeldReports } from "./use-handoff-reports";

type Department = { id: string; name: string };

type GivenReportsProps = {
  receivers: readonly Department[];
  departments: readonly Department[];
  held: HeldReports;
  locale: Locale;
};

/** What was said of the handoffs, to read; nothing where nothing was said. */
export function GivenReports({ receivers, departments, held, locale }: GivenReportsProps) {
  const words = REPORT_WORDS[locale];
  const said = receivers.flatMap((to) =>
    departments.flatMap((from) => {
      const report = held[handoffKey({ fromDepartmentId: from.id, toDepartmentId: to.id })];
      return report ? [{ from: from.name, to: to.name, ...report }] : [];
    }),
  );
  if (said.length === 0) return null;
  return (
    <Section title={words.title}>
      <dl className="grid gap-3">
        {said.map(({ from, to, outcome, what }) => (
          <div key={`${from}>${to}`} className="keep-together">
            <dt className="font-medium">
              {from} <span aria-hidden>→</span> <span className="sr-only">{words.to("")}</span> {to}
            </dt>
            <dd className="text-sm text-ink-soft">
              {words.outcomes[outcome]}
              {what && ` · ${what}`}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
