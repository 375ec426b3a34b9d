import { Notice } from "@/components/ui/notice";
import { DeliverableTable } from "./deliverable-table";
import type { ReportView } from "./types";

const TONES = { critical: "danger", warning: "caution", info: "info" } as const;

export function RisksPart({ warnings, waiting }: Pick<ReportView, "warnings" | "waiting">) {
  return (
    <>
      {warnings.length === 0 && <p>No warning follows from the answers and facts of this assessment.</p>}
      {warnings.map(({ title, severity, word, reason }) => (
        <Notice key={title} tone={TONES[severity]} title={`${word}: ${title}`}>
          <p>{reason}</p>
        </Notice>
      ))}
      {waiting.length > 0 && (
        <>
          <h3 className="font-semibold">What no week of work brings nearer</h3>
          <ul className="list-disc space-y-2 pl-5">
            {waiting.map(({ title, waiting: what }) => (
              <li key={title}>
                <span className="font-medium">{title}.</span> {what}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function PlanPart({ plan }: Pick<ReportView, "plan">) {
  if (!plan) return null;
  return (
    <>
      <p className="text-ink-soft">{plan.engagement}</p>
      <ol className="grid gap-5">
        {plan.phases.map(({ name, goal, dates, deliverables }, at) => (
          <li key={at} className="grid gap-2">
            <h3 className="font-semibold">
              {at + 1}. {name}
            </h3>
            <p className="text-sm text-ink-soft">{dates}</p>
            {goal && <p className="max-w-[70ch]">{goal}</p>}
            {deliverables.length > 0 && <DeliverableTable caption={name} rows={deliverables} />}
          </li>
        ))}
      </ol>
    </>
  );
}
