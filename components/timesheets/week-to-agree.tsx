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
import { WORDS } from "./week-to-agree.words";
import { useLocale } from "#language";
import type { Locale } from "@/lib/rules/questionnaire/locales";

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
  const locale = useLocale();
  const words = WORDS[locale];
  const { id: engagementId, version, state, usedMinutes, remarks } = week;
  const hidden = { engagementId, monday };
  return (
    <>
      <Remarks remarks={remarks} timeZone={timeZone} />
      {state === "submitted" && (
        <Notice title={titleOf(week, locale)}>
          <p>{words.onceYouAgreeThe}</p>
          <ActionForm action={actions.agree} hidden={{ ...hidden, version }} className="mt-2">
            <div>
              <SubmitButton pendingLabel={words.agreeing}>
                {usedMinutes > 0 ? words.agreeTo(formatHours(usedMinutes)) : words.agree}
              </SubmitButton>
            </div>
          </ActionForm>
          <details className="mt-1">
            <summary className="w-fit cursor-pointer text-accent">{words.askAboutThisWeek}</summary>
            <div className="mt-3">
              <RemarkForm
                action={actions.ask}
                id={randomUUID()}
                hidden={hidden}
                label={words.yourQuestion}
                hint={words.yourConsultantsReadIt}
                submit={words.ask}
              />
            </div>
          </details>
        </Notice>
      )}
      {week.agreedByName && week.agreedAt && (
        <p className="text-sm text-ink-soft">
          {words.agreedToThisWeek(week.agreedByName, formatInstant(week.agreedAt, timeZone, locale))}
        </p>
      )}
    </>
  );
}

function titleOf(
  { usedMinutes, nothingSaidByName }: WeekToAgreeProps["week"],
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  return nothingSaidByName && usedMinutes === 0
    ? words.statesThatThereWas(nothingSaidByName)
    : words.areHandedInFor(formatHours(usedMinutes));
}
