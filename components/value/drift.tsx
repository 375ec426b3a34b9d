import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { DRIFT_LINE, DRIFT_WEEKS, type recentDrift } from "@/lib/rules/value/drift";
import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { Measured } from "./measured";
import { percent } from "./words";

/** How much of the last weeks went into urgent fixes. */
export function Drift({ drift }: { drift: ReturnType<typeof recentDrift> }) {
  const how = `firefighting as a share of all hours of this week and the ${DRIFT_WEEKS - 1} before it. The line at ${percent(DRIFT_LINE.share)} is the field’s habit, not a study.`;
  if (!drift)
    return (
      <Measured
        title="Scope drift"
        sentence="No hours in the last four weeks, so nothing to tell it by."
        how={how}
      />
    );
  const { share, minutes, from, isOverLine } = drift;
  return (
    <Measured
      title="Scope drift"
      sentence={`${percent(share)} of the ${formatHours(minutes)} hours since ${formatDay(from)} went into firefighting.`}
      how={how}
    >
      <ProgressBar
        label="Firefighting"
        value={share}
        max={1}
        mark={DRIFT_LINE.share}
        text={percent(share)}
        tone={isOverLine ? "caution" : "accent"}
      />
      {isOverLine && (
        <Notice tone="caution" title="The work drifts away from what was agreed">
          <p>Say so to the client: either the fixes stop, or the plan is another one.</p>
        </Notice>
      )}
    </Measured>
  );
}
