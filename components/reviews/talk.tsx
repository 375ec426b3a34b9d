import { DefinitionList } from "@/components/ui/definition-list";
import { FormSummary } from "@/components/ui/form-summary";
import type { FormWords } from "@/components/ui/form-words";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { PlainForm, SavedNote } from "./plain-form";
import { SlotPicker } from "./slot-picker";
import type { TalkWords } from "./talk-words";

type TalkProps = {
  token: string;
  standing: "to_confirm" | "lapsed" | "booked" | "cancelled" | "over";
  firmName: string;
  memberName: string;
  /** In words, by the clocks of whoever booked. */
  when: string;
  place: string;
  times: readonly string[];
  zone: string;
  locale: Locale;
  words: TalkWords;
  formWords: FormWords;
  confirm: FormAction;
  move: FormAction;
  cancel: FormAction;
};

/** Somebody's own talk: to confirm, to move, to cancel. */
export function Talk(props: TalkProps) {
  const { token, standing, words, formWords, locale, times, zone } = props;
  const common = {
    ...{ words: formWords, optionalWord: words.optional },
    hidden: { token, language: locale },
  };
  const picker = <SlotPicker {...{ times, zone, locale, words }} />;
  const isOpen = standing !== "cancelled" && standing !== "over";
  return (
    <>
      {isOpen && standing !== "lapsed" && (
        <DefinitionList
          items={[
            { term: words.when, value: props.when },
            { term: words.with, value: `${props.memberName}, ${props.firmName}` },
            ...(props.place ? [{ term: words.place, value: props.place }] : []),
          ]}
        />
      )}
      {standing === "to_confirm" && (
        <PlainForm action={props.confirm} {...common}>
          <FormSummary />
          <div>
            <SubmitButton pendingLabel={words.moment}>{words.confirm}</SubmitButton>
          </div>
        </PlainForm>
      )}
      {standing === "lapsed" && (
        <PlainForm action={props.confirm} {...common}>
          <FormSummary />
          {picker}
          <div>
            <SubmitButton pendingLabel={words.moment}>{words.confirm}</SubmitButton>
          </div>
        </PlainForm>
      )}
      {standing === "booked" && (
        <>
          <Section title={words.moving} lead={times.length === 0 && words.noTimes}>
            {times.length > 0 && (
              <PlainForm action={props.move} {...common}>
                <FormSummary />
                {picker}
                <SavedNote />
                <div>
                  <SubmitButton variant="secondary" pendingLabel={words.moment}>
                    {words.move}
                  </SubmitButton>
                </div>
              </PlainForm>
            )}
          </Section>
          <Section title={words.cancelling} lead={words.cancellingWhy}>
            <PlainForm action={props.cancel} {...common}>
              <FormSummary />
              <div>
                <SubmitButton variant="danger" pendingLabel={words.moment}>
                  {words.cancel}
                </SubmitButton>
              </div>
            </PlainForm>
          </Section>
        </>
      )}
    </>
  );
}
