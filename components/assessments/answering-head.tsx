import { Notice } from "@/components/ui/notice";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { ANSWERING_WORDS } from "./answering-words";
import type { ConfidentialityMode } from "./confidentiality";
import { LanguageChoice } from "./language-choice";

type AnsweringHeadProps = {
  confidentiality: ConfidentialityMode;
  group: Group;
  locale: Locale;
  allOnOnePage: boolean;
};

/** What stands before the first statement: the language, and who will see the answers. */
export function AnsweringHead({ confidentiality, group, locale, allOnOnePage }: AnsweringHeadProps) {
  const words = ANSWERING_WORDS[locale];
  return (
    <>
      <LanguageChoice locale={locale} allOnOnePage={allOnOnePage} />
      <Notice title={words.whoSees}>
        <p>{words.toRespondent[confidentiality][group]}</p>
      </Notice>
    </>
  );
}
