import { Notice } from "@/components/ui/notice";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ANSWERING_WORDS } from "./answering-words";
import { BESIDE_WORDS } from "./beside-words";
import type { ConfidentialityMode } from "./confidentiality";
import { LanguageChoice } from "./language-choice";
import type { Sender } from "./sender";

type AnsweringHeadProps = {
  confidentiality: ConfidentialityMode;
  message: string | null;
  closesOn: string | null;
  group: Group;
  sender: Sender;
  chooseLanguage: FormAction;
  allOnOnePage: boolean;
  /** Of a round that was reopened. */
  reopenReason: string | null;
};

/** What stands before the first statement: the language, why it is asked again, and who will see the answers. */
export function AnsweringHead(props: AnsweringHeadProps) {
  const { confidentiality, reopenReason, message, closesOn, group, sender, chooseLanguage, allOnOnePage } =
    props;
  const words = ANSWERING_WORDS[sender.language];
  return (
    <>
      <LanguageChoice {...{ sender, allOnOnePage }} remember={chooseLanguage} />
      {message && <p className="max-w-[65ch] whitespace-pre-line">{message}</p>}
      {closesOn && <p className="text-sm font-medium">{words.until(closesOn)}</p>}
      {reopenReason && (
        <Notice tone="caution" title={words.reopened}>
          <p className="whitespace-pre-line">{words.reopenedWhy(reopenReason)}</p>
        </Notice>
      )}
      <Notice title={words.whoSees}>
        <p>{words.toRespondent[confidentiality][group]}</p>
        <p>{BESIDE_WORDS[sender.language].readers}</p>
      </Notice>
    </>
  );
}
