import { Client } from "pg";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;

async function asked(viewer: Viewer) {
  const roundId = await startedRound(world);
  const own = await getOwnQuestionnaire(viewer, roundId);
  const respondentId = own?.respondent.id ?? "";
  const say = (rating: "2" | "4" | "skip", version: number) =>
    giveAnswers(viewer, { respondentId, answers: [{ itemId: "C1", rating, version }] });
  const held = async () => (await getOwnQuestionnaire(viewer, roundId))?.answers.C1;
  return { roundId, respondentId, say, held };
}

test("an answer is kept with its version; sent again after a lost reply it changes nothing", async () => {
  const { say, held } = await asked(a1.ceo);
  expect(await say("4", 0)).toEqual({ ok: true, value: { versions: { C1: 1 }, conflicts: [] } });
  expect(await say("4", 0)).toEqual({ ok: true, value: { versions: { C1: 1 }, conflicts: [] } });
  expect(await say("2", 1)).toEqual({ ok: true, value: { versions: { C1: 2 }, conflicts: [] } });
  expect(await say("skip", 2)).toMatchObject({ value: { versions: { C1: 3 } } });
  expect(await held()).toEqual({ rating: null, version: 3 });
});

test("a window that has not seen the latest answer is told, and overwrites nothing", async () => {
  const { say, held } = await asked(a1.ceo);
  await say("4", 0);
  expect(await say("2", 0)).toEqual({ ok: true, value: { versions: {}, conflicts: ["C1"] } });
  expect(await held()).toEqual({ rating: 4, version: 1 });
});

test("of many who write the same answer at once, one wins and the others are told", async () => {
  const { respondentId, held } = await asked(a1.ceo);
  const write = (at: number) =>
    giveAnswers(a1.ceo, {
      respondentId,
      answers: [{ itemId: "C1", rating: at % 2 ? "1" : "5", version: 0 }],
    });
  const written = await Promise.all(Array.from({ length: 8 }, (_, at) => write(at)));
  const won = await held();
  expect(won?.version).toBe(1);
  for (const [at, result] of written.entries()) {
    const agrees = (at % 2 ? 1 : 5) === won?.rating;
    expect(result).toMatchObject({ ok: true, value: { conflicts: agrees ? [] : ["C1"] } });
  }
});

test("a save that waited for its own first try, as after a lost reply, is no conflict with it", async () => {
  const { respondentId } = await asked(a1.ceo);
  const first = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await first.connect();
  const waiting = () =>
    asDatabaseOwner(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%"answer"%'`,
    );
  try {
    await first.query("BEGIN");
    await first.query(
      `INSERT INTO answer (firm_id, client_company_id, respondent_id, item_id, rating) VALUES ($1, $2, $3, 'C1', 4)`,
      [a.firmId, a1.clientCompanyId, respondentId],
    );
    const answers = [{ itemId: "C1" as const, rating: "4" as const, version: 0 }];
    const again = giveAnswers(a1.ceo, { respondentId, answers });
    while ((await waiting()).length === 0);
    await first.query("COMMIT");
    expect(await again).toEqual({ ok: true, value: { versions: { C1: 1 }, conflicts: [] } });
  } finally {
    await first.end();
  }
});

test("after finishing, answers are only read", async () => {
  const { roundId, respondentId, say, held } = await asked(a1.head);
  expect(await submitAnswers(a1.head, { respondentId })).toEqual({ ok: false, reason: "NOTHING_ANSWERED" });
  await say("4", 0);
  expect(await submitAnswers(a1.head, { respondentId })).toMatchObject({ ok: true });
  expect(await submitAnswers(a1.head, { respondentId })).toEqual({ ok: false, reason: "SUBMITTED" });
  expect(await say("2", 1)).toEqual({ ok: false, reason: "SUBMITTED" });
  expect(await held()).toEqual({ rating: 4, version: 1 });
  expect(await getOwnQuestionnaire(a1.head, roundId)).toMatchObject({ open: false, submitted: true });
});

test("one audit row for each save that changed something, and no rating in it", async () => {
  const { respondentId, say } = await asked(a1.ceo);
  await say("4", 0);
  await say("4", 0);
  const rows = await asDatabaseOwner<{ action: string; after: object }>(
    `SELECT "action", "after" FROM "audit_event" WHERE "entity_id" = $1`,
    [respondentId],
  );
  expect(rows).toEqual([{ action: "answer.given", after: { statements: ["C1"] } }]);
});

const others: Array<[string, Viewer]> = [
  ["the client's CEO", a1.ceo],
  ["the consultant", a.consultant],
  ["the owner", a.owner],
  ["an assistant", a.assistant],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's head", a.a2.head],
  ["another firm's owner", b.owner],
];

test.each(others)("%s cannot answer for a head", async (_who, other) => {
  const roundId = await startedRound(world);
  const respondentId = await answerAll(a1.head, roundId, "3");
  const answers = [{ itemId: "C1" as const, rating: "5" as const, version: 1 }];
  expect(await giveAnswers(other, { respondentId, answers })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await submitAnswers(other, { respondentId })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect((await getOwnQuestionnaire(a1.head, roundId))?.answers.C1).toEqual({ rating: 3, version: 1 });
  expect((await getOwnQuestionnaire(other, roundId))?.respondent.id).not.toBe(respondentId);
});
