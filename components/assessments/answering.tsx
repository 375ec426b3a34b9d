import type { ComponentProps } from "react";
import { GivenReports } from "@/components/handoffs/given-reports";
import { HandoffReports } from "@/components/handoffs/handoff-reports";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Group } from "@/lib/rules/diagnosis/words";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { AnsweringHead } from "./answering-head";
import { ANSWERING_WORDS } from "./answering-words";
import { BroughtIntoView } from "./brought-into-view";
import type { ConfidentialityMode } from "./confidentiality";
import type { HeldFile } from "./file-queue";
import { GivenAnswers } from "./given-answers";
import type { HeldNotes } from "./notes";
import { Questionnaire } from "./questionnaire";
import type { HeldAnswers } from "./ratings";

type AnsweringProps = {
  questionnaire: {
    respondent: { id: string; group: Group; department: string | null };
    confidentiality: ConfidentialityMode;
    message: string | null;
    closesOn: string | null;
    /** The first day to answer, while that is still to come. */
    opensOn: string | null;
    reopenReason: string | null;
    open: boolean;
    submitted: boolean;
    dimensions: ReadonlyArray<DimensionText>;
    answers: HeldAnswers;
    notes: HeldNotes;
    evidence: readonly HeldFile[];
    locale: Locale;
    handoffs: Pick<ComponentProps<typeof HandoffReports>, "receivers" | "departments" | "held">;
  };
  /** The personal link's, for whoever answers without an account. */
  token?: string;
  save: FormAction;
  saveNotes: FormAction;
  saveHandoffs: FormAction;
  finish: FormAction;
  chooseLanguage: FormAction;
  allOnOnePage: boolean;
};

/** A respondent's page below its title: who will see the answers first, then the statements or what was answered. */
export function Answering(props: AnsweringProps) {
  const { questionnaire, token, save, saveNotes, saveHandoffs, finish, allOnOnePage } = props;
  const { respondent, open, submitted, dimensions, answers, notes, evidence, handoffs, locale } =
    questionnaire;
  const { message, closesOn, opensOn, reopenReason } = questionnaire;
  const sender = { respondentId: respondent.id, language: locale, ...(token !== undefined && { token }) };
  const words = ANSWERING_WORDS[locale];
  return (
    <div lang={locale} className="contents">
      <AnsweringHead
        group={respondent.group}
        confidentiality={questionnaire.confidentiality}
        chooseLanguage={props.chooseLanguage}
        closesOn={open || opensOn ? closesOn : null}
        {...{ reopenReason, message, sender, allOnOnePage }}
      />
      {opensOn && <Notice title={words.notYet(opensOn)} />}
      {opensOn ? null : open ? (
        <Questionnaire
          sender={sender}
          department={respondent.department}
          dimensions={dimensions}
          held={answers}
          beside={{ notes, evidence }}
          {...{ locale, save, saveNotes, finish, allOnOnePage }}
          afterStatements={<HandoffReports sender={sender} {...handoffs} save={saveHandoffs} />}
        />
      ) : (
        <>
          <BroughtIntoView>
            <Notice title={submitted ? words.finished : words.closed}>
              <p>{words.readOnly}</p>
            </Notice>
          </BroughtIntoView>
          <GivenAnswers {...{ sender, dimensions, held: answers, notes, evidence }} />
          <GivenReports {...handoffs} locale={locale} />
        </>
      )}
    </div>
  );
}
