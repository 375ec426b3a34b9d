import { Notice } from "@/components/ui/notice";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { ANSWERING_WORDS } from "./answering-words";
import type { ConfidentialityMode } from "./confidentiality";
import { LanguageChoice } from "./language-choice";

type AnsweringHeadProps = {
  confidentiality: ConfidentialityMode;
  message: string | null;
  closesOn: string | null;
  group: Group;
  locale: Locale;
  allOnOnePage: boolean;
  /** Of a round that was reopened. */
  reopenReason: string | null;
};

/** What stands before the first statement: the language, why it is asked again, and who will see the answers. */
export function AnsweringHead(props: AnsweringHeadProps) {
  const { confidentiality, reopenReason, message, closesOn, group, locale, allOnOnePage } = props;
  const words = ANSWERING_WORDS[locale];
  return (
    <>
      <LanguageChoice locale={locale} allOnOnePage={allOnOnePage} />
      {message && <p className="max-w-[65ch] whitespace-pre-line">{message}</p>}
      {closesOn && <p className="text-sm font-medium">{words.until(closesOn)}</p>}
      {reopenReason && (
        <Notice tone="caution" title={words.reopened}>
          <p className="whitespace-pre-line">{words.reopenedWhy(reopenReason)}</p>
        </Notice>
      )}
      <Notice title={words.whoSees}>
        <p>{words.toRespondent[confidentiality][group]}</p>
      </Notice>
    </>
  );
}
