import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { viewerOfLink } from "@/lib/auth/viewer-of-link";
import { removeContact, restoreContact } from "@/lib/clients/contact-mutations";
import { withViewer } from "@/lib/db/tenant";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { makeRespondentLinks, withdrawRespondentLink } from "@/lib/rounds/link-mutations";
import { removeRespondent } from "@/lib/rounds/mutations";
import { openQuestionnaire } from "@/lib/rounds/open-mutations";
import { getRound } from "@/lib/rounds/queries";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;

async function asked() {
  const roundId = await startedRound(world);
  const respondentId = (await getOwnQuestionnaire(a.a1.head, roundId))?.respondent.id ?? "";
  return { roundId, respondentId };
}

function asking({ roundId, respondentId }: { roundId: string; respondentId: string }) {
  return { id: randomUUID(), roundId, respondentIds: [respondentId] };
}

async function tokenFor(input: { roundId: string; respondentId: string }) {
  const made = await makeRespondentLinks(a.consultant, asking(input));
  if (!made.ok) throw new Error(made.reason);
  return made.value[0]?.path?.replace("/respond/", "") ?? "";
}

async function byLink(input: { roundId: string; respondentId: string }) {
  const viewer = await viewerOfLink(await tokenFor(input));
  if (!viewer) throw new Error("The link opens nothing");
  return viewer;
}

const c1 = (rating: "2" | "4", version = 0) => [{ itemId: "C1" as const, rating, version }];

test("by link one answers, finishes and then only reads; a save sent again changes nothing", async () => {
  const round = await asked();
  const viewer = await byLink(round);
  const { respondentId } = round;
  const once = { ok: true, value: { versions: { C1: 1 }, conflicts: [] } };
  expect(await giveAnswers(viewer, { respondentId, answers: c1("4") })).toEqual(once);
  expect(await giveAnswers(viewer, { respondentId, answers: c1("4") })).toEqual(once);
  expect(await submitAnswers(viewer, { respondentId })).toMatchObject({ ok: true });
  expect(await giveAnswers(viewer, { respondentId, answers: c1("2", 1) })).toMatchObject({
    reason: "SUBMITTED",
  });
  expect(await getOwnQuestionnaire(viewer, round.roundId)).toMatchObject({
    open: false,
    answers: { C1: { rating: 4 } },
  });
  const trail = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity_id = $1 AND membership_id IS NULL ORDER BY at",
    [respondentId],
  );
  expect(trail.map(({ action }) => action)).toEqual(["answer.given", "answers.submitted"]);
});

test("a link is nobody else's: other respondents and the rest of the firm cannot be reached by it", async () => {
  const round = await asked();
  const ofCeo = await answerAll(a.a1.ceo, round.roundId, "4");
  const viewer = await byLink(round);
  expect(await giveAnswers(viewer, { respondentId: ofCeo, answers: c1("2", 1) })).toMatchObject({
    reason: "NOT_FOUND",
  });
  // The database's own wall, without any `where`.
  await withViewer(viewer, async (tx) => {
    expect((await tx.respondent.findMany({ select: { id: true } })).map(({ id }) => id)).toEqual([
      round.respondentId,
    ]);
    expect((await tx.round.findMany({ select: { id: true } })).map(({ id }) => id)).toEqual([round.roundId]);
    const hidden = [
      await tx.answer.count(),
      await tx.contact.count(),
      await tx.membership.count(),
      await tx.diagnosis.count(),
      await tx.auditEvent.count({ where: { entityId: { not: round.respondentId } } }),
    ];
    expect(hidden).toEqual([0, 0, 0, 0, 0]);
    expect(await tx.answer.updateMany({ where: {}, data: { rating: 1 } })).toEqual({ count: 0 });
    expect(await tx.respondent.deleteMany({ where: {} })).toEqual({ count: 0 });
    expect(await tx.department.updateMany({ where: {}, data: { name: "Mine" } })).toEqual({ count: 0 });
  });
  const forged = withViewer(viewer, (tx) =>
    tx.answer.create({
      data: {
        firmId: a.firmId,
        clientCompanyId: a.a1.clientCompanyId,
        respondentId: ofCeo,
        itemId: "X1",
        rating: 1,
      },
    }),
  );
  await expect(forged).rejects.toThrow();
  await expect(
    withViewer(viewer, (tx) => tx.round.updateMany({ where: {}, data: { version: 9 } })),
  ).rejects.toThrow();
});

test("a new link ends the old one, and one that was withdrawn saves nothing more", async () => {
  const round = await asked();
  const old = await tokenFor(round);
  const viewer = await byLink(round);
  expect(await viewerOfLink(old)).toBeNull();
  expect(await withdrawRespondentLink(a.consultant, round)).toMatchObject({ ok: true });
  const late = await giveAnswers(viewer, { respondentId: round.respondentId, answers: c1("4") });
  expect(late).toMatchObject({ reason: "NOT_FOUND" });
});

test("a link opens nothing once its round is closed, nor does one that was never made", async () => {
  const round = await asked();
  const token = await tokenFor(round);
  await answerAll(a.a1.ceo, round.roundId, "4");
  const closed = await closeRound(a.consultant, { id: randomUUID(), roundId: round.roundId, version: 1 });
  expect(closed).toMatchObject({ ok: true });
  expect(await viewerOfLink(token)).toBeNull();
  expect(await viewerOfLink("no such link")).toBeNull();
  expect(await makeRespondentLinks(a.consultant, asking(round))).toMatchObject({ reason: "ROUND_CLOSED" });
});

test("only the database's hash is kept, and only the client's own advisers make and withdraw links", async () => {
  const round = await asked();
  const token = await tokenFor(round);
  const rows = await asDatabaseOwner<{ row: string }>(
    "SELECT row_to_json(r)::text AS row FROM respondent_link r WHERE respondent_id = $1",
    [round.respondentId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.row).not.toContain(token);
  const refused: [Viewer, string][] = [
    [b.owner, "NOT_FOUND"],
    [a.unassigned, "NOT_FOUND"],
    [a.assistant, "FORBIDDEN"],
    [a.a2.ceo, "FORBIDDEN"],
    [a.a1.head, "FORBIDDEN"],
  ];
  for (const [viewer, reason] of refused) {
    expect(await makeRespondentLinks(viewer, asking(round))).toMatchObject({ reason });
    expect(await withdrawRespondentLink(viewer, round)).toMatchObject({ reason });
  }
  expect(await viewerOfLink(token)).not.toBeNull();
});

test("the same form sent twice makes one link, and the firm's own people get none", async () => {
  const round = await asked();
  const form = asking(round);
  expect(await makeRespondentLinks(a.consultant, form)).toMatchObject({ ok: true });
  expect(await makeRespondentLinks(a.consultant, form)).toMatchObject({ reason: "MADE_BEFORE" });
  const own = (await getOwnQuestionnaire(a.consultant, round.roundId))?.respondent.id ?? "";
  const forSelf = { ...form, id: randomUUID(), respondentIds: [own] };
  expect(await makeRespondentLinks(a.consultant, forSelf)).toMatchObject({ reason: "NOT_FOUND" });
  const rows = await asDatabaseOwner<{ n: string }>(
    "SELECT count(*) AS n FROM respondent_link WHERE respondent_id = $1 OR respondent_id = $2",
    [round.respondentId, own],
  );
  expect(rows[0]?.n).toBe("1");
});

test("opening is noted once, before anything is answered", async () => {
  const round = await asked();
  const viewer = await byLink(round);
  expect(await getOwnQuestionnaire(viewer, round.roundId)).toMatchObject({ begun: false });
  const { respondentId } = round;
  await openQuestionnaire(viewer, { respondentId, language: "de" });
  await openQuestionnaire(viewer, { respondentId, language: "en" });
  const own = await getOwnQuestionnaire(viewer, round.roundId);
  expect(own).toMatchObject({ begun: true, answers: {}, locale: "de" });
  const seen = await getRound(a.consultant, a.a1.clientCompanyId, round.roundId);
  const head = seen?.respondents.find(({ id }) => id === round.respondentId);
  expect(head?.openedAt).toBeInstanceOf(Date);
  const trail = await asDatabaseOwner(
    "SELECT 1 FROM audit_event WHERE entity_id = $1 AND action = 'questionnaire.opened'",
    [round.respondentId],
  );
  expect(trail).toHaveLength(1);
});

// Last: the head's login ends with the contact too.
test("a link ends with its contact, who gets no new one; and with the question that is taken back", async () => {
  const round = await asked();
  const token = await tokenFor(round);
  const sales = { id: a.a1.headContactId, clientCompanyId: a.a1.clientCompanyId };
  expect(await removeContact(a.owner, sales)).toMatchObject({ ok: true });
  expect(await viewerOfLink(token)).toBeNull();
  expect(await makeRespondentLinks(a.consultant, asking(round))).toMatchObject({ reason: "NOT_FOUND" });
  expect(await restoreContact(a.owner, sales)).toMatchObject({ ok: true });
  expect(await viewerOfLink(token)).toBeNull();
  const again = await tokenFor(round);
  expect(await removeRespondent(a.consultant, round)).toMatchObject({ ok: true });
  expect(await viewerOfLink(again)).toBeNull();
});
