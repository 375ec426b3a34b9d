import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { type Remark, Remarks } from "./remarks";
import { RemarkForm } from "./remark-form";
import type { WeekState } from "./week-sentence";

export type WeekLifeActions = { submit: FormAction; recall: FormAction; answer: FormAction };

type WeekLifeProps = {
  week: {
    id: string;
    monday: IsoDay;
    version: number;
    state: WeekState;
    minutes: number;
    submittedByName: string | null;
    submittedAt: Date | null;
    nothingSaidByName: string | null;
    agreedByName: string | null;
    agreedAt: Date | null;
    remarks: readonly Remark[];
  };
  timeZone: string;
  /** `null` for whoever may not hand in hours, or before the week has begun. */
  actions: WeekLifeActions | null;
};

/** From the consultants' hand to the client's word: open, with the client, agreed. */
export function WeekLife({ week, timeZone, actions }: WeekLifeProps) {
  const { id: engagementId, monday, version, state, minutes, remarks } = week;
  const hidden = { engagementId, monday, version };
  return (
    <Section title="With the client" lead={leadOf(week, timeZone)}>
      {actions && state === "open" && (
        <div>
          {minutes > 0 ? (
            <ActionForm action={actions.submit} hidden={hidden}>
              <div>
                <SubmitButton pendingLabel="Handing it in…">
                  Hand in {formatHours(minutes)} to the client
                </SubmitButton>
              </div>
            </ActionForm>
          ) : (
            <ConfirmForm
              action={actions.submit}
              hidden={{ ...hidden, nothing: "on" }}
              ask="Nothing this week"
              title="State that there was nothing this week?"
              confirm="Yes, nothing this week"
              confirmVariant="primary"
            >
              <p>The client sees it as your statement, and not as a week that somebody forgot.</p>
            </ConfirmForm>
          )}
        </div>
      )}
      {actions && state === "submitted" && (
        <ActionForm action={actions.recall} hidden={hidden}>
          <div>
            <SubmitButton variant="secondary" pendingLabel="Taking it back…">
              Take it back to change it
            </SubmitButton>
          </div>
        </ActionForm>
      )}
      <Remarks remarks={remarks} timeZone={timeZone} />
      {actions && state !== "open" && remarks.length > 0 && (
        <RemarkForm
          action={actions.answer}
          id={randomUUID()}
          hidden={{ engagementId, monday }}
          label="Your answer"
          hint="The client's CEO reads it beside the week."
          submit="Answer"
        />
      )}
    </Section>
  );
}

function leadOf(week: WeekLifeProps["week"], timeZone: string): string {
  const { state, submittedByName, submittedAt, agreedByName, agreedAt, nothingSaidByName } = week;
  const when = (at: Date | null) => (at ? ` on ${formatInstant(at, timeZone)}` : "");
  if (state === "open")
    return "Hand the week in once it is complete. The client's CEO then agrees to its hours or asks; until they agree you can take it back.";
  if (state === "submitted")
    return `${nothingSaidByName ? `${nothingSaidByName} stated that there was nothing this week` : `${submittedByName} handed it in`}${when(submittedAt)}. Its hours stay as they are while the client looks at them.`;
  return `${agreedByName} agreed to it${when(agreedAt)}. It changes only by a correction, which stays visible beside it.`;
}
