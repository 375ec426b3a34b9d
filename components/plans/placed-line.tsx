import type { ReactNode } from "react";
import { DeliverableLine } from "@/components/deliverables/deliverable-line";
import { ONE_DELIVERABLE } from "@/components/deliverables/words";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { PlannedDeliverable, PlannedPhase } from "./types";

type PlacedLineProps = {
  deliverable: PlannedDeliverable;
  phases: readonly PlannedPhase[];
  today: IsoDay;
  base: string;
  diagnoses: string;
  /** `null` for those who only read. */
  action: FormAction | null;
};

/** One deliverable of the plan: where it stands, hours planned and spent, why it was proposed, and its place in the plan. */
export function PlacedLine({ deliverable, phases, today, base, diagnoses, action }: PlacedLineProps) {
  const { id, title, kind, plannedMinutes, minutes, reason, version } = deliverable;
  const facts = { ...deliverable, minutes: undefined };
  return (
    <DeliverableLine
      deliverable={facts}
      today={today}
      title={action ? <TextLink href={`${base}/deliverables/${id}`}>{title}</TextLink> : title}
    >
      <div className="text-ink-soft tabular grid w-full gap-1 text-xs">
        <p>
          {ONE_DELIVERABLE[kind]} · {hoursWords(plannedMinutes, minutes)}
        </p>
        {reason && (
          <p>
            Why: {reason.sentence}{" "}
            <TextLink href={`${diagnoses}/${reason.diagnosisId}`}>
              Diagnosis of {formatDay(reason.day)}
            </TextLink>
          </p>
        )}
        {action && (
          <details className="no-print">
            <summary className="text-accent w-fit">
              Place it<span className="sr-only">: {title}</span>
            </summary>
            <ActionForm
              key={version}
              action={action}
              hidden={{ id, version }}
              submit="Save"
              className="text-ink mt-3 max-w-2xl"
            >
              <div className="grid items-start gap-4 sm:grid-cols-3">
                <SelectField
                  name="phaseId"
                  label="Phase"
                  optional
                  placeholder="In none yet"
                  options={phases.map(({ id: value, name: label }) => ({ value, label }))}
                  defaultValue={deliverable.phaseId ?? ""}
                />
                <DateField
                  name="dueDay"
                  label="To be in use by"
                  optional
                  defaultValue={deliverable.dueDay ?? undefined}
                />
                <NumberField
                  name="plannedMinutes"
                  label="Hours planned"
                  optional
                  defaultValue={plannedMinutes === null ? undefined : formatHours(plannedMinutes)}
                />
              </div>
            </ActionForm>
          </details>
        )}
      </div>
    </DeliverableLine>
  );
}

function hoursWords(planned: number | null, spent: number): ReactNode {
  if (planned === null)
    return spent === 0 ? "no hours planned or spent yet" : `${formatHours(spent)} hours spent, none planned`;
  return `${formatHours(spent)} of ${formatHours(planned)} planned hours spent`;
}
