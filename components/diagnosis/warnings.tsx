import { Notice } from "@/components/ui/notice";
import { SEVERITIES } from "@/lib/rules/diagnosis/words";
import type { ReportedDiagnosis } from "./reported";

const TONES = { critical: "danger", warning: "caution", info: "info" } as const;

/** What must not be missed, gravest first. */
export function Warnings({ warnings }: Pick<ReportedDiagnosis, "warnings">) {
  const gravestFirst = warnings.toSorted(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  return (
    <div className="grid gap-3">
      {gravestFirst.map(({ id, severity, title, reason }) => (
        <Notice key={id} tone={TONES[severity]} title={title}>
          <p className="max-w-[75ch]">{reason}</p>
        </Notice>
      ))}
    </div>
  );
}
