import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { AnsweringHead } from "./answering-head";
import { ANSWERING_WORDS } from "./answering-words";
import type { ConfidentialityMode } from "./confidentiality";
import { FORM_WORDS_IN } from "./save-words";

type BeginAnsweringProps = {
  questionnaire: {
    respondent: { id: string; group: Group };
    confidentiality: ConfidentialityMode;
    message: string | null;
    closesOn: string | null;
    locale: Locale;
    reopenReason: string | null;
  };
  token: string;
  allOnOnePage: boolean;
  /** Whom the link is for: whoever else holds it sees so. */
  name: string;
  begin: FormAction;
  chooseLanguage: FormAction;
};

/** The first page behind a personal link: who will read the answers, before there is one. */
export function BeginAnswering(props: BeginAnsweringProps) {
  const { questionnaire, token, allOnOnePage, name, begin, chooseLanguage } = props;
  const { respondent, confidentiality, reopenReason, message, closesOn, locale } = questionnaire;
  const words = ANSWERING_WORDS[locale];
  const sender = { respondentId: respondent.id, token, language: locale };
  return (
    <div lang={locale} className="contents">
      <AnsweringHead
        group={respondent.group}
        {...{ confidentiality, reopenReason, message, closesOn, sender, chooseLanguage, allOnOnePage }}
      />
      <p className="text-sm text-ink-soft">{words.linkIsFor(name)}</p>
      <ActionForm action={begin} hidden={sender} words={FORM_WORDS_IN[locale]}>
        <div>
          <SubmitButton pendingLabel={words.begin}>{words.begin}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
