import "server-only";
import { randomUUID } from "node:crypto";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { dayIn, fromIsoDay } from "@/lib/units/days";
import { lockRound } from "./lock";
import type { ReopenRoundInput } from "./schema";
import { visibleRounds } from "./scope";

export type ReopenRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "NOT_CLOSED" | "ROUND_IS_OPEN" | "REPLACED" | "DAY_IN_FUTURE";

/**
 * Opens a closed round for corrections: as a new version of it, with the same questionnaire, promise and people and a copy of
 * all that they answered. Everybody may change theirs and finish again; the closed round stays as it is. Its newest
 * version only, and while no round of the client is open.
 */
export async function reopenRound(
  viewer: Viewer,
  { id, roundId, reason, asOf }: ReopenRoundInput,
): Promise<Result<string, ReopenRefusal>> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  if (asOf > dayIn(viewer.timeZone, new Date())) return refuse("DAY_IN_FUTURE");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const visible = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: { id: true },
    });
    // Two who reopen it at once wait here for each other; the second then finds the version that the first has made.
    const locked = visible && (await lockRound(tx, viewer, roundId));
    if (!locked) return refuse("NOT_FOUND");
    const round = await tx.round.findUniqueOrThrow({ where: { firmId_id: { firmId, id: roundId } } });
    const { clientCompanyId } = round;
    const made = await tx.round.findFirst({
      where: { firmId, clientCompanyId, reopensRoundId: roundId, deletedAt: null },
      select: { id: true, state: true },
    });
    if (made?.id === id) return ok(id);
    if (made) return refuse(made.state === "open" ? "ROUND_IS_OPEN" : "REPLACED");
    if (locked.state === "open") return refuse("NOT_CLOSED");
    const open = await tx.round.count({ where: { firmId, clientCompanyId, state: "open", deletedAt: null } });
    if (open > 0) return refuse("ROUND_IS_OPEN");

    const { confidentiality, templateId, templateHash, ownTemplateId } = round;
    const versionNumber = round.versionNumber + 1;
    await tx.round.create({
      data: {
        ...{ firmId, id, clientCompanyId, confidentiality, versionNumber },
        ...{ templateId, templateHash, ownTemplateId },
        asOf: fromIsoDay(asOf),
        firstVersionId: round.firstVersionId ?? round.id,
        reopensRoundId: round.id,
        reopenReason: reason,
        startedById: viewer.membershipId,
      },
    });
    await copyAnswers(tx, { firmId, roundId }, id);
    await audit(tx, viewer, "round.reopened", {
      entity: "round",
      entityId: id,
      clientCompanyId,
      after: { reopens: roundId, versionNumber, asOf },
    });
    return ok(id);
  });
}

/** Whole rows, so that whatever else belongs to an answer comes along; nobody has finished, and no link goes over. */
async function copyAnswers(tx: Tx, of: { firmId: string; roundId: string }, roundId: string): Promise<void> {
  const respondents = await tx.respondent.findMany({ where: of });
  const copies = new Map(respondents.map(({ id }) => [id, randomUUID()]));
  const copied = <Row extends { respondentId: string }>(row: Row) => ({
    ...row,
    respondentId: copies.get(row.respondentId) ?? row.respondentId,
  });
  await tx.respondent.createMany({
    data: respondents.map((respondent) => ({
      ...respondent,
      id: copies.get(respondent.id) ?? respondent.id,
      roundId,
      submittedAt: null,
      openedAt: null,
    })),
  });
  const theirs = { firmId: of.firmId, respondentId: { in: [...copies.keys()] } };
  const answers = await tx.answer.findMany({ where: theirs });
  await tx.answer.createMany({ data: answers.map(copied) });
  const handoffs = await tx.handoffReport.findMany({ where: theirs });
  await tx.handoffReport.createMany({ data: handoffs.map(copied) });
  const notes = await tx.answerNote.findMany({ where: theirs });
  await tx.answerNote.createMany({ data: notes.map(copied) });
  // Files stay in the database: a round may hold hundreds of megabytes of them.
  for (const [from, to] of copies)
    await tx.$executeRaw`
      INSERT INTO "evidence_file" ("firm_id", "id", "client_company_id", "respondent_id", "item_id", "name", "kind", "byte_count", "bytes", "added_at")
      SELECT "firm_id", gen_random_uuid(), "client_company_id", ${to}::uuid, "item_id", "name", "kind", "byte_count", "bytes", "added_at"
        FROM "evidence_file" WHERE "firm_id" = ${of.firmId}::uuid AND "respondent_id" = ${from}::uuid`;
}
