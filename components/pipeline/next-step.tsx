import { Badge } from "@/components/ui/badge";
import { stepState } from "@/lib/rules/pipeline/pipeline";
import { type IsoDay, formatDay } from "@/lib/units/days";
import type { OpportunityShown } from "./opportunity";

type NextStepProps = Pick<OpportunityShown, "stage" | "nextStep" | "nextStepDay"> & { today: IsoDay };

/** What is to be done next and by when; late stands out, and nothing planned says so. */
export function NextStep({ stage, nextStep, nextStepDay, today }: NextStepProps) {
  const state = stepState(stage, nextStepDay, today);
  if (state === null) return null;
  if (state === "none" || !nextStepDay)
    return (
      <span>
        <Badge tone="caution">No next step</Badge>
      </span>
    );
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
      {state === "overdue" && <Badge tone="danger">Overdue</Badge>}
      <span className={state === "overdue" ? "text-danger font-medium" : "text-ink-soft"}>
        {formatDay(nextStepDay)}
      </span>
      <span>{nextStep}</span>
    </span>
  );
}
