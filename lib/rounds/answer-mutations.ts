import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { askedOf } from "@/lib/questionnaires/of-round";
import { ok, refuse, type Result } from "@/lib/result";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import { type AnswerRefusal, asRespondent, audited, type OwnRespondent } from "./as-respondent";
import type { GiveAnswersInput, SubmitAnswersInput } from "./schema";

export type GivenAnswers = {
  /** The version of each answer as it now stands. */
  versions: Partial<Record<StatementId, number>>;
  /** Statements answered otherwise meanwhile, in another window; these were not overwritten. */
  conflicts: StatementId[];
};

/** NOT_ASKED: a statement that this round's questionnaire does not have. */
export type GiveAnswersRefusal = AnswerRefusal | "NOT_ASKED";

/** Saves answers of the viewer's own questionnaire. Sent again after a lost reply, it answers the same and changes nothing. */
export async function giveAnswers(
  viewer: AnsweringViewer,
  { respondentId, answers }: GiveAnswersInput,
): Promise<Result<GivenAnswers, GiveAnswersRefusal>> {
  return asRespondent<GivenAnswers, GiveAnswersRefusal>(viewer, respondentId, async (tx, respondent) => {
    const asked = await askedOf(tx, viewer, respondentId);
    if (answers.some(({ itemId }) => !asked.includes(itemId))) return refuse("NOT_ASKED");
    const seen = await held(tx, respondent);
    const given: GivenAnswers = { versions: {}, conflicts: [] };
    const changed: NewAnswer[] = [];
    for (const { itemId, rating: said, version } of answers) {
      if (said === undefined) continue;
      const rating = said === "skip" ? null : Number(said);
      const before = seen.find((answer) => answer.itemId === itemId);
      if (before?.rating === rating) given.versions[itemId] = before.version;
      else changed.push({ itemId, rating, version });
    }
    const written = await write(tx, respondent, changed);
    const missed = changed.filter(({ itemId }) => !written.includes(itemId));
    // Somebody wrote while we looked. Where that says the same (our own first try, perhaps), there is no conflict.
    const now = missed.length > 0 ? await held(tx, respondent) : [];
    for (const { itemId, version } of changed)
      if (written.includes(itemId)) given.versions[itemId] = version + 1;
    for (const { itemId, rating } of missed) {
      const there = now.find((answer) => answer.itemId === itemId);
      if (there?.rating === rating) given.versions[itemId] = there.version;
      else given.conflicts.push(itemId);
    }
    if (written.length > 0)
      await audit(tx, viewer, "answer.given", { ...audited(respondent), after: { statements: written } });
    return ok(given);
  });
}

/** Says that the questionnaire is finished. Statements without an answer stay open and lower the coverage. */
export async function submitAnswers(
  viewer: AnsweringViewer,
  { respondentId }: SubmitAnswersInput,
): Promise<Result<undefined, AnswerRefusal | "NOTHING_ANSWERED">> {
  return asRespondent(viewer, respondentId, async (tx, respondent) => {
    const answered = await tx.answer.count({ where: { firmId: viewer.firmId, respondentId } });
    if (answered === 0) return refuse("NOTHING_ANSWERED");
    const { count } = await tx.respondent.updateMany({
      where: { firmId: viewer.firmId, id: respondentId, submittedAt: null },
      data: { submittedAt: new Date() },
    });
    if (count === 0) return refuse("SUBMITTED");
    await audit(tx, viewer, "answers.submitted", { ...audited(respondent), after: { answered } });
    return ok();
  });
}

function held(tx: Tx, { firmId, respondentId }: OwnRespondent) {
  return tx.answer.findMany({
    where: { firmId, respondentId },
    select: { itemId: true, rating: true, version: true },
  });
}

type NewAnswer = { itemId: StatementId; rating: number | null; version: number };

/** Which answers were written: all but those that are no longer the ones that were seen. */
async function write(tx: Tx, respondent: OwnRespondent, answers: NewAnswer[]): Promise<string[]> {
  const { firmId, respondentId } = respondent;
  const first = answers.filter(({ version }) => version === 0);
  const created = await tx.answer.createManyAndReturn({
    data: first.map(({ itemId, rating }) => ({ ...respondent, itemId, rating })),
    skipDuplicates: true,
    select: { itemId: true },
  });
  const written = created.map(({ itemId }) => itemId);
  for (const { itemId, rating, version } of answers.filter(({ version }) => version > 0)) {
    const { count } = await tx.answer.updateMany({
      where: { firmId, respondentId, itemId, version },
      data: { rating, version: version + 1, answeredAt: new Date(), enteredById: null },
    });
    if (count === 1) written.push(itemId);
  }
  return written;
}
