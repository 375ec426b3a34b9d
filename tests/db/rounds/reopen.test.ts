import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { getHistory } from "@/lib/diagnoses/history-queries";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { getRound, listRounds } from "@/lib/rounds/queries";
import { reopenRound } from "@/lib/rounds/reopen-mutations";
import { published } from "../../support/questionnaires";
import { diagnosed, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const { a, b } = await makeWorld();
const world = { a, b };
const { a1 } = a;

const REASON = "Statement O3 was read in two ways.";
const asked = (roundId: string, over: object = {}) => ({
  ...{ id: randomUUID(), roundId, reason: REASON, asOf: "2026-03-31" },
  ...over,
});

async function reopened(roundId: string): Promise<string> {
  const made = await reopenRound(a.consultant, asked(roundId));
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

async function closed(roundId: string): Promise<string> {
  const made = await closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

const answersOf = async (roundId: string) =>
  asDatabaseOwner<{ name: string; item: string; rating: number | null }>(
    `SELECT p."name", x."item_id" AS "item", x."rating" FROM "answer" x
       JOIN "respondent" p ON p."id" = x."respondent_id" WHERE p."round_id" = $1 ORDER BY 1, 2`,
    [roundId],
  );

test("a new version has the people, the promise and the answers of the closed one, which stays as it was", async () => {
  const { roundId, diagnosisId } = await diagnosed(world, "consultant_only");
  const before = await answersOf(roundId);
  const id = await reopened(roundId);
  const round = await getRound(a.consultant, a1.clientCompanyId, id);
  expect(round).toMatchObject({
    ...{ state: "open", versionNumber: 2, confidentiality: "consultant_only", asOf: "2026-03-31" },
    ...{ reopenReason: REASON, before: { id: roundId, versionNumber: 1 }, replacedBy: null },
  });
  expect(round?.respondents.map(({ name, submittedAt }) => [name, submittedAt])).toHaveLength(3);
  expect(await answersOf(id)).toEqual(before);

  const own = await getOwnQuestionnaire(a1.head, id);
  expect(own).toMatchObject({ open: true, submitted: false, reopenReason: REASON });
  const respondentId = own?.respondent.id ?? "";
  const { version = 0 } = own?.answers.O3 ?? {};
  expect(
    await giveAnswers(a1.head, { respondentId, answers: [{ itemId: "O3", rating: "5", version }] }),
  ).toMatchObject({ ok: true, value: { conflicts: [] } });
  expect(await submitAnswers(a1.head, { respondentId })).toMatchObject({ ok: true });
  expect(await answersOf(roundId)).toEqual(before);
  expect(await getDiagnosis(a.consultant, a1.clientCompanyId, diagnosisId)).toMatchObject({
    replacedBy: null,
  });

  const second = await closed(id);
  expect(await getRound(a.consultant, a1.clientCompanyId, roundId)).toMatchObject({
    state: "closed",
    replacedBy: { id, versionNumber: 2 },
  });
  expect(await getDiagnosis(a.consultant, a1.clientCompanyId, diagnosisId)).toMatchObject({
    replacedBy: { id: second, versionNumber: 2 },
  });
});

test("a firm's own questionnaire is asked again by the new version", async () => {
  const own = await published(a.owner);
  await startedRound(world).then((open) =>
    asDatabaseOwner(`UPDATE "round" SET "deleted_at" = now() WHERE "id" = $1`, [open]),
  );
  const roundId = randomUUID();
  const started = await startRound(a.consultant, {
    ...{ id: roundId, clientCompanyId: a1.clientCompanyId, asOf: "2026-03-31", confidentiality: "named" },
    ...{ contactIds: [], self: true, ownTemplateId: own.templateId },
    ...{ opensOn: null, closesOn: null, message: null, sendsMail: false },
  });
  expect(started).toMatchObject({ ok: true });
  const { respondent } = (await getOwnQuestionnaire(a.consultant, roundId)) ?? {};
  const answers = [{ itemId: "E1" as const, rating: "2" as const, version: 0 }];
  await giveAnswers(a.consultant, { respondentId: respondent?.id ?? "", answers });
  await closed(roundId);
  const second = await reopened(roundId);
  const asked = async (id: string) => (await getOwnQuestionnaire(a.consultant, id))?.dimensions;
  expect(await asked(second)).toEqual(await asked(roundId));
  await closed(second);
});

test("lists, trend and verdict follow the newest closed version, also where it speaks of an earlier day", async () => {
  const clientVerdict = async () =>
    (
      await asDatabaseOwner<{ day: string }>(
        `SELECT "verdict_day"::text AS "day" FROM "client_company" WHERE "id" = $1`,
        [a1.clientCompanyId],
      )
    )[0]?.day;
  const { roundId, diagnosisId } = await diagnosed(world, "group", "2026-05-31");
  const made = await reopenRound(a.consultant, asked(roundId, { asOf: "2026-05-01" }));
  expect(await clientVerdict()).toBe("2026-05-31");
  const second = await closed(made.ok ? made.value : "");
  expect(await clientVerdict()).toBe("2026-05-01");
  expect((await getClientOverview(a.consultant, a1.clientCompanyId))?.diagnosis?.id).toBe(second);
  const history = await getHistory(a.consultant, a1.clientCompanyId);
  const ids = history?.trend.map(({ id }) => id);
  expect(ids).toContain(second);
  expect(ids).not.toContain(diagnosisId);
  expect(history?.scored.find(({ id }) => id === diagnosisId)).toMatchObject({ replacedBy: 2 });
  const listed = await listRounds(a.consultant, a1.clientCompanyId);
  expect(listed?.rounds.find(({ id }) => id === roundId)).toMatchObject({ replacedBy: 2 });
});

test("two who reopen at once make one version, and the same form sent twice too", async () => {
  const { roundId } = await diagnosed(world);
  const forms = Array.from({ length: 6 }, () => asked(roundId));
  const made = await Promise.all(forms.map((form, at) => reopenRound(at % 2 ? a.owner : a.consultant, form)));
  expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  expect(made.filter((each) => !each.ok && each.reason !== "ROUND_IS_OPEN")).toEqual([]);
  const won = forms[made.findIndex(({ ok }) => ok)];
  expect(won && (await reopenRound(a.owner, won))).toEqual({ ok: true, value: won?.id });
  const rows = await asDatabaseOwner(`SELECT 1 FROM "round" WHERE "reopens_round_id" = $1`, [roundId]);
  expect(rows).toHaveLength(1);
  const audited = await asDatabaseOwner<{ after: object }>(
    `SELECT "after" FROM "audit_event" WHERE "entity_id" = $1 AND "action" = 'round.reopened'`,
    [won?.id],
  );
  expect(audited).toHaveLength(1);
  expect(JSON.stringify(audited)).not.toContain(REASON);
});

test("only the newest closed version is reopened, and only while no round is open", async () => {
  const { roundId } = await diagnosed(world);
  const second = await reopened(roundId);
  expect(await reopenRound(a.owner, asked(second))).toEqual({ ok: false, reason: "NOT_CLOSED" });
  await closed(second);
  expect(await reopenRound(a.owner, asked(roundId))).toEqual({ ok: false, reason: "REPLACED" });
  const third = await reopened(second);
  expect(await getRound(a.owner, a1.clientCompanyId, third)).toMatchObject({ versionNumber: 3 });
  await closed(third);
  await startedRound(world);
  expect(await reopenRound(a.owner, asked(third))).toEqual({ ok: false, reason: "ROUND_IS_OPEN" });
  expect(await reopenRound(a.owner, asked(third, { asOf: "2999-01-01" }))).toEqual({
    ok: false,
    reason: "DAY_IN_FUTURE",
  });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a.a2.ceo],
  ["the client's CEO", a1.ceo],
  ["a head of the client", a1.head],
  ["an assistant", a.assistant],
];

test.each(strangers)("%s reopens nothing", async (_who, stranger) => {
  const { roundId } = await diagnosed(world);
  expect(await reopenRound(stranger, asked(roundId))).toMatchObject({ ok: false });
  expect(await asDatabaseOwner(`SELECT 1 FROM "round" WHERE "reopens_round_id" = $1`, [roundId])).toEqual([]);
});
