import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { ok, type Result } from "@/lib/result";
import { type AnswerRefusal, asRespondent, audited } from "./as-respondent";
import type { OpenQuestionnaireInput } from "./schema";

/** Notes that a respondent has read who will see the answers and went on. Said again, it changes nothing. */
export async function openQuestionnaire(
  viewer: AnsweringViewer,
  { respondentId, language }: OpenQuestionnaireInput,
): Promise<Result<undefined, AnswerRefusal>> {
  return asRespondent(viewer, respondentId, async (tx, respondent) => {
    const { count } = await tx.respondent.updateMany({
      where: { firmId: viewer.firmId, id: respondentId, openedAt: null },
      data: { openedAt: new Date() },
    });
    if (count === 0) return ok();
    // They went on in this language: remembered like one they chose.
    await tx.respondent.updateMany({
      where: { firmId: viewer.firmId, id: respondentId, locale: null },
      data: { locale: language },
    });
    await audit(tx, viewer, "questionnaire.opened", audited(respondent));
    return ok();
  });
}
