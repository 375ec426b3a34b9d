import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { giveAnswers } from "@/lib/rounds/answer-mutations";
import { closeRound } from "@/lib/rounds/close-mutations";
import { addRespondents } from "@/lib/rounds/mutations";
import { contentHash } from "@/lib/rules/content-hash";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import { answerAll, diagnosed, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;

async function diagnosesOf(roundId: string) {
  return asDatabaseOwner<{ id: string; result: object; result_hash: string; snapshot_hash: string }>(
    `SELECT "id", "result", "result_hash", "snapshot_hash" FROM "diagnosis" WHERE "round_id" = $1`,
    [roundId],
  );
}

test("keeps the snapshot and the diagnosis, and scoring the stored snapshot again gives the same", async () => {
  const { roundId } = await diagnosed(world);
  const [round] = await asDatabaseOwner<{ state: string; snapshot: unknown; snapshot_hash: string }>(
    `SELECT "state", "snapshot", "snapshot_hash" FROM "round" WHERE "id" = $1`,
    [roundId],
  );
  const [diagnosis] = await diagnosesOf(roundId);
  const parsed = parseSnapshot(round?.snapshot);
  if (!parsed.ok) throw new Error("The stored snapshot is not valid");
  const again = diagnose(parsed.snapshot);
  expect(round).toMatchObject({ state: "closed", snapshot_hash: contentHash(round?.snapshot) });
  expect(diagnosis).toMatchObject({ snapshot_hash: round?.snapshot_hash, result_hash: contentHash(again) });
  expect(contentHash(diagnosis?.result)).toBe(contentHash(again));
  expect(again.scope).toBe("structural");
});

test("of twenty who close at once one does, and there is one diagnosis", async () => {
  const roundId = await startedRound(world);
  await answerAll(a1.ceo, roundId, "3");
  const closed = await Promise.all(
    Array.from({ length: 20 }, () => closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 })),
  );
  expect(closed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(closed.filter((each) => !each.ok).map((each) => each.reason)).toEqual(
    Array.from({ length: 19 }, () => "ALREADY_CLOSED"),
  );
  expect(await diagnosesOf(roundId)).toHaveLength(1);
});

test("the same form sent again finds its diagnosis", async () => {
  const { roundId, diagnosisId: id } = await diagnosed(world);
  expect(await closeRound(a.consultant, { id, roundId, version: 1 })).toEqual({ ok: true, value: id });
  expect(await diagnosesOf(roundId)).toHaveLength(1);
});

test("refuses without a single answer, and over another circle of people than was looked at", async () => {
  const roundId = await startedRound(world);
  const close = (version: number) => closeRound(a.consultant, { id: randomUUID(), roundId, version });
  expect(await close(1)).toEqual({ ok: false, reason: "NOBODY_ANSWERED" });
  await answerAll(a1.ceo, roundId, "skip");
  expect(await close(1)).toEqual({ ok: false, reason: "NOBODY_ANSWERED" });
  await answerAll(a1.head, roundId, "3");
  await addRespondents(a.owner, { roundId, contactIds: [], self: true });
  expect(await close(1)).toEqual({ ok: false, reason: "STALE" });
  expect(await close(2)).toMatchObject({ ok: true });
});

test("names what the facts lack, and leaves the round open", async () => {
  const roundId = await startedRound(world);
  await answerAll(a1.head, roundId, "3");
  await asDatabaseOwner(`UPDATE "department" SET "deleted_at" = now() WHERE "id" = $1`, [
    a1.departments.Sales,
  ]);
  const closed = await closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 });
  await asDatabaseOwner(`UPDATE "department" SET "deleted_at" = NULL WHERE "id" = $1`, [
    a1.departments.Sales,
  ]);
  expect(closed).toMatchObject({
    reason: "NOT_SCORABLE",
    problems: [{ path: expect.stringMatching(/department/), message: expect.stringContaining("Sales") }],
  });
  expect(await closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 })).toMatchObject({
    ok: true,
  });
});

test("answers of a closed round cannot change, not even past the program's own check", async () => {
  const { roundId } = await diagnosed(world);
  const [before] = await asDatabaseOwner<{
    respondent_id: string;
    firm_id: string;
    client_company_id: string;
  }>(
    `SELECT n.* FROM "answer" n JOIN "respondent" r ON r."id" = n."respondent_id" WHERE r."round_id" = $1 LIMIT 1`,
    [roundId],
  );
  const respondentId = before?.respondent_id ?? "";
  const fixed = /closed; its answers cannot change/;
  for (const sql of [
    `UPDATE "answer" SET "rating" = 5 WHERE "respondent_id" = '${respondentId}'`,
    `DELETE FROM "answer" WHERE "respondent_id" = '${respondentId}'`,
    `INSERT INTO "answer" ("firm_id", "client_company_id", "respondent_id", "item_id", "rating")
     VALUES ('${before?.firm_id}', '${before?.client_company_id}', '${respondentId}', 'X9', 3)`,
  ])
    await expect(withViewer(a.owner, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(fixed);
  await expect(
    withViewer(
      a.owner,
      (tx) => tx.$executeRaw`UPDATE "round" SET "state" = 'open' WHERE "id" = ${roundId}::uuid`,
    ),
  ).rejects.toThrow();

  const answers = [{ itemId: "C1" as const, rating: "1" as const, version: 1 }];
  const own = await withViewer(a.owner, (tx) =>
    tx.respondent.findFirstOrThrow({ where: { roundId, contactId: a1.ceoContactId }, select: { id: true } }),
  );
  expect(await giveAnswers(a1.ceo, { respondentId: own.id, answers })).toEqual({
    ok: false,
    reason: "ROUND_CLOSED",
  });
});

test("an answer that races the closing is either in the snapshot or refused", async () => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const roundId = await startedRound(world);
    const respondentId = await answerAll(a1.ceo, roundId, "3");
    const diagnosisId = randomUUID();
    const answers = [{ itemId: "C1" as const, rating: "5" as const, version: 1 }];
    const [given, closed] = await Promise.all([
      giveAnswers(a1.ceo, { respondentId, answers }),
      closeRound(a.consultant, { id: diagnosisId, roundId, version: 1 }),
    ]);
    expect(closed).toMatchObject({ ok: true });
    const [row] = await asDatabaseOwner<{ scored: number; held: number }>(
      `SELECT (x -> 'answers' ->> 'C1')::int AS "scored", n."rating" AS "held"
         FROM "round" r, jsonb_array_elements(r."snapshot" -> 'respondents') x
         JOIN "answer" n ON n."respondent_id" = $2 AND n."item_id" = 'C1'
        WHERE r."id" = $1 AND x ->> 'id' = $2::text`,
      [roundId, respondentId],
    );
    expect(row).toEqual(given.ok ? { scored: 5, held: 5 } : { scored: 3, held: 3 });
  }
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["an assistant", a.assistant],
  ["the client's CEO", a1.ceo],
  ["a head", a1.head],
];

test.each(strangers)("%s closes nothing", async (_who, stranger) => {
  const roundId = await startedRound(world);
  await answerAll(a1.ceo, roundId, "3");
  expect(await closeRound(stranger, { id: randomUUID(), roundId, version: 1 })).toMatchObject({ ok: false });
  expect(await diagnosesOf(roundId)).toEqual([]);
});
