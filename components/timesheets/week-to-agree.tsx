import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { RemarkForm } from "./remark-form";
import { type Remark, Remarks } from "./remarks";
import type { WeekState } from "./week-sentence";

export type WeekToAgreeActions = { agree: FormAction; ask: FormAction };

export type WeekToAgreeProps = {
  week: {
    id: string;
    version: number;
    state: WeekState;
    usedMinutes: number;
    nothingSaidByName: string | null;
    agreedByName: string | null;
    agreedAt: Date | null;
    remarks: readonly Remark[];
  };
  monday: IsoDay;
  timeZone: string;
  actions: WeekToAgreeActions;
};

/** The client's word for a week: agree to its hours, or ask about them. */
export function WeekToAgree({ week, monday, timeZone, actions }: WeekToAgreeProps) {
  const { id: engagementId, version, state, usedMinutes, remarks } = week;
  const hidden = { engagementId, monday };
  return (
    <>
      <Remarks remarks={remarks} timeZone={timeZone} />
      {state === "submitted" && (
        <Notice title={titleOf(week)}>
          <p>
            Once you agree, the hours can only be changed by a correction that you see here. A statement may
            round their sum, by 30 minutes at most; it names what was worked, what is charged and the
            rounding.
          </p>
          <ActionForm action={actions.agree} hidden={{ ...hidden, version }} className="mt-2">
            <div>
              <SubmitButton pendingLabel="Agreeing…">
                {usedMinutes > 0 ? `Agree to ${formatHours(usedMinutes)}` : "Agree"}
              </SubmitButton>
            </div>
          </ActionForm>
          <details className="mt-1">
            <summary className="w-fit cursor-pointer text-accent">Ask about this week</summary>
            <div className="mt-3">
              <RemarkForm
                action={actions.ask}
                id={randomUUID()}
                hidden={hidden}
                label="Your question"
                hint="Your consultants read it and answer here."
                submit="Ask"
              />
            </div>
          </details>
        </Notice>
      )}
      {week.agreedByName && week.agreedAt && (
        <p className="text-sm text-ink-soft">
          {week.agreedByName} agreed to this week on {formatInstant(week.agreedAt, timeZone)}.
        </p>
      )}
    </>
  );
}

function titleOf({ usedMinutes, nothingSaidByName }: WeekToAgreeProps["week"]): string {
  return nothingSaidByName && usedMinutes === 0
    ? `${nothingSaidByName} states that there was nothing this week`
    : `${formatHours(usedMinutes)} are handed in for you to agree to`;
}
