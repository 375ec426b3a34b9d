import type { ReactNode } from "react";
import { Warnings } from "@/components/diagnosis/warnings";
import { TextLink } from "@/components/ui/link";
import type { Warning } from "@/lib/rules/diagnosis/diagnosis";
import { formatDay, type IsoDay } from "@/lib/units/days";

type Alarm = { warnings: readonly Warning[] };

export type HireAlarmProps = {
  home: string;
  today: IsoDay;
  then: (Alarm & { diagnosisId: string; day: IsoDay; beforeTheHire: boolean }) | null;
  now: Alarm | null;
};

/** The alarm as the last diagnosis had it, beside what the same answers give with the facts of today. */
export function HireAlarm({ home, today, then, now }: HireAlarmProps) {
  if (!then || !now)
    return (
      <p className="max-w-[70ch] text-ink-soft">
        No round has been scored yet, so there is nothing to judge the hire by. Start one.
      </p>
    );
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Side
        title={
          <TextLink href={`${home}/diagnoses/${then.diagnosisId}`}>
            Then: the diagnosis of {formatDay(then.day)}
          </TextLink>
        }
        warnings={then.warnings}
        silent={
          then.beforeTheHire
            ? "It was made before the hire, and knew nothing of it."
            : "It raised no alarm about the hire."
        }
      />
      <Side
        title={`Now: the same answers, with the facts of ${formatDay(today)}`}
        warnings={now.warnings}
        silent="No alarm: nothing in the answers and facts speaks against this hire."
      />
    </div>
  );
}

function Side(props: { title: ReactNode; warnings: readonly Warning[]; silent: string }) {
  const { title, warnings, silent } = props;
  return (
    <div className="grid content-start gap-3">
      <h3 className="text-sm font-semibold">{title}</h3>
      {warnings.length > 0 ? (
        <Warnings warnings={[...warnings]} />
      ) : (
        <p className="text-sm text-ink-soft">{silent}</p>
      )}
    </div>
  );
}

/** The page's answer. */
export function alarmSentence({ then, now }: Pick<HireAlarmProps, "then" | "now">, hire: string): string {
  if (!then || !now) return `Nobody has been asked yet how the ${hire} works out.`;
  const [before, after] = [then.warnings.length > 0, now.warnings.length > 0];
  if (before && after) return `The alarm about the ${hire} still stands on what was answered last.`;
  if (before) return `The alarm about the ${hire} no longer stands with the facts of today.`;
  if (after) return `There is now an alarm about the ${hire} that the last diagnosis did not raise.`;
  return `Nothing answered so far speaks against the ${hire}.`;
}
