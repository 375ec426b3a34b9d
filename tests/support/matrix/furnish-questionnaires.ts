import type { Viewer } from "@/lib/auth/policy";
import { copied, published } from "../questionnaires";
import { MARKS } from "./secrets";

/** A draft, and a published version of another questionnaire: for the firm's own people. */
export async function furnishQuestionnaires(owner: Viewer) {
  const draft = await copied(owner, `Workshop ${MARKS.questionnaireA}`);
  const fixed = await published(owner, ["E4"], `Trades ${MARKS.questionnaireA}`);
  return {
    draftQuestionnaireId: draft.questionnaireId,
    draftTemplateId: draft.templateId,
    questionnaireId: fixed.questionnaireId,
    publishedTemplateId: fixed.templateId,
  };
}
