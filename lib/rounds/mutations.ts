import "server-only";
import { can, type Viewer, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { keepRoundAt } from "@/lib/jobs/queue";
import { findOffered } from "@/lib/questionnaires/offered";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { dayIn, fromIsoDay } from "@/lib/units/days";
import { lockRound } from "./lock";
import { startPlannedRound } from "./planned-round";
import { type RespondentRefusal, respondentRows } from "./respondents";
import type { AddRespondentsInput, RemoveRespondentInput, StartRoundInput } from "./schema";
import { visibleRounds } from "./scope";

export type StartRoundRefusal =
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "ROUND_IS_OPEN"
  | "DAY_IN_FUTURE"
  | "ENDS_IN_PAST"
  | "TEMPLATE_RETIRED"
  | RespondentRefusal;

/** Starts a round and asks its respondents in one step. A client company has one open round at a time. */
export async function startRound(
  viewer: Viewer,
  input: StartRoundInput,
): Promise<Result<string, StartRoundRefusal>> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  const today = dayIn(viewer.timeZone, new Date());
  const { id, clientCompanyId, confidentiality } = input;
  const { opensOn = null, closesOn = null, message = null, sendsMail = false } = input;
  // A round that opens later may speak of the day it opens on.
  if (input.asOf > (opensOn ?? today)) return refuse("DAY_IN_FUTURE");
  if (closesOn !== null && closesOn < today) return refuse("ENDS_IN_PAST");
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const inTheWay = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), clientCompanyId, OR: [{ id }, { state: "open" }] },
      orderBy: { createdAt: "desc" },
      select: { id: true },
    });
    if (inTheWay) return inTheWay.id === id ? ok(id) : refuse("ROUND_IS_OPEN");

    const asked = await respondentRows(tx, viewer, id, input);
    if (!asked.ok) return asked;
    const own = input.ownTemplateId ? await findOffered(tx, viewer, input.ownTemplateId) : null;
    if (input.ownTemplateId && !own?.hash) return refuse("TEMPLATE_RETIRED");
    await tx.round.create({
      data: {
        firmId: viewer.firmId,
        id,
        clientCompanyId,
        asOf: fromIsoDay(input.asOf),
        confidentiality,
        templateId: own?.questionnaireId ?? throughlineTemplate.id,
        templateHash: own?.hash ?? throughlineTemplate.hash,
        ownTemplateId: own?.id ?? null,
        opensOn: opensOn && fromIsoDay(opensOn),
        closesOn: closesOn && fromIsoDay(closesOn),
        message,
        sendsMail,
        startedById: viewer.membershipId,
      },
    });
    await tx.respondent.createMany({ data: asked.value });
    await keepRoundAt(tx, { firmId: viewer.firmId, roundId: id });
    await startPlannedRound(tx, viewer, clientCompanyId);
    const after = { asOf: input.asOf, confidentiality, respondents: asked.value.length };
    await audit(tx, viewer, "round.started", { entity: "round", entityId: id, clientCompanyId, after });
    return ok(id);
  });
}

export type ChangeRespondentsRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED" | "HAS_ANSWERED" | RespondentRefusal;

/** Whoever is asked already stays as they are. */
export async function addRespondents(
  viewer: Viewer,
  { roundId, contactIds, self }: AddRespondentsInput,
): Promise<Result<number, ChangeRespondentsRefusal>> {
  return changeRespondents(viewer, roundId, async (tx, clientCompanyId) => {
    const asked = await respondentRows(tx, viewer, roundId, { clientCompanyId, contactIds, self });
    if (!asked.ok) return asked;
    const { count } = await tx.respondent.createMany({ data: asked.value, skipDuplicates: true });
    return ok(count);
  });
}

/** Takes back the question to somebody. Answers that were given are never thrown away. */
export async function removeRespondent(
  viewer: Viewer,
  { roundId, respondentId }: RemoveRespondentInput,
): Promise<Result<number, ChangeRespondentsRefusal>> {
  return changeRespondents(viewer, roundId, async (tx, clientCompanyId) => {
    const respondent = { firmId: viewer.firmId, clientCompanyId, roundId, id: respondentId };
    const own = { firmId: viewer.firmId, respondentId };
    const given = [
      await tx.answer.count({ where: own }),
      await tx.handoffReport.count({ where: own }),
      await tx.answerNote.count({ where: own }),
      await tx.evidenceFile.count({ where: own }),
    ];
    if (given.some((count) => count > 0)) return refuse("HAS_ANSWERED");
    const { count } = await tx.respondent.deleteMany({ where: respondent });
    return ok(-count);
  });
}

type Change = (tx: Tx, clientCompanyId: string) => Promise<Result<number, ChangeRespondentsRefusal>>;

async function changeRespondents(
  viewer: Viewer,
  roundId: string,
  change: Change,
): Promise<Result<number, ChangeRespondentsRefusal>> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: { clientCompanyId: true },
    });
    const locked = round && (await lockRound(tx, viewer, roundId));
    if (!locked) return refuse("NOT_FOUND");
    if (locked.state === "closed") return refuse("ROUND_CLOSED");
    const { clientCompanyId } = round;
    const changed = await change(tx, clientCompanyId);
    if (!changed.ok || changed.value === 0) return changed;
    // Closing names the version it saw: nobody closes a round over another circle of people than they looked at.
    await tx.round.updateMany({
      where: { firmId: viewer.firmId, id: roundId },
      data: { version: { increment: 1 } },
    });
    await keepRoundAt(tx, { firmId: viewer.firmId, roundId });
    const action = changed.value > 0 ? "round.respondents_added" : "round.respondent_removed";
    await audit(tx, viewer, action, {
      entity: "round",
      entityId: roundId,
      clientCompanyId,
      after: { respondents: changed.value },
    });
    return changed;
  });
}
