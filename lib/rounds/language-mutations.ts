import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { ok, type Result } from "@/lib/result";
import { type AnswerRefusal, asRespondent, audited } from "./as-respondent";
import type { ChooseLanguageInput } from "./schema";

/** Remembers the language that a respondent answers in, for the next visit and for mails. */
export async function chooseLanguage(
  viewer: AnsweringViewer,
  { respondentId, language }: ChooseLanguageInput,
): Promise<Result<undefined, AnswerRefusal>> {
  return asRespondent(viewer, respondentId, async (tx, respondent) => {
    const { count } = await tx.respondent.updateMany({
      where: {
        firmId: viewer.firmId,
        id: respondentId,
        OR: [{ locale: null }, { locale: { not: language } }],
      },
      data: { locale: language },
    });
    if (count > 0)
      await audit(tx, viewer, "questionnaire.language_chosen", {
        ...audited(respondent),
        after: { language },
      });
    return ok();
  });
}
