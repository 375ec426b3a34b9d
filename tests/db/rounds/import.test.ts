import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { importAnswers } from "@/lib/rounds/import-mutations";
import { getImportFile, lookAtImport } from "@/lib/rounds/import-queries";
import { getRound } from "@/lib/rounds/queries";
import { answersIn, lookedAt } from "../../support/imports";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;
const FILE = "Respondent,E1,E2,O1\nA1 Joinery Head,4,skip,\nA1 Joinery CEO,2,3,1\n";

const looked = (roundId: string, text = FILE, choices = {}, viewer: Viewer = a.consultant) =>
  lookedAt(viewer, roundId, text, choices);

function auditOf(roundId: string) {
  return asDatabaseOwner<{ after: Record<string, unknown> }>(
    `SELECT after FROM audit_event WHERE entity_id = $1 AND action = 'round.answers_imported'`,
    [roundId],
  );
}

const from = (name: string, item: string, rating: number | null, version = 1) => ({
  name,
  item,
  rating,
  version,
  by: a.consultant.membershipId,
});
const WRITTEN = [
  from("A1 Joinery CEO", "E1", 2),
  from("A1 Joinery CEO", "E2", 3),
  from("A1 Joinery CEO", "O1", 1),
  from("A1 Joinery Head", "E1", 4),
  from("A1 Joinery Head", "E2", null),
];

test("looking writes nothing; writing writes what was looked at, under who entered it, with one audit row", async () => {
  const roundId = await startedRound(world);
  const { plan, input, write } = await looked(roundId);
  expect(plan.people).toMatchObject([
    { name: "A1 Joinery CEO", added: 3, finishes: false },
    { name: "A1 Joinery Head", added: 2 },
  ]);
  expect(await answersIn(roundId)).toEqual([]);
  expect(await write()).toEqual({ ok: true, value: { answers: 5, people: 2, finished: 0 } });
  expect(await answersIn(roundId)).toEqual(WRITTEN);
  const trail = await auditOf(roundId);
  expect(trail).toEqual([
    {
      after: {
        fileHash: input.fileHash,
        respondents: 2,
        added: 5,
        changed: 0,
        overwroteOwn: 0,
        finished: [],
      },
    },
  ]);
  const round = await getRound(a.consultant, a1.clientCompanyId, roundId);
  expect(
    round?.respondents.map(({ name, fromPaper }) => [
      name,
      fromPaper.map(({ answers, by }) => [answers, by]),
    ]),
  ).toEqual([
    ["A1 Joinery CEO", [[3, "Carl Consultant"]]],
    ["A1 Joinery Head", [[2, "Carl Consultant"]]],
    ["Carl Consultant", []],
  ]);
});

test("the same file again, or the same form sent twice, changes nothing", async () => {
  const roundId = await startedRound(world);
  const { write } = await looked(roundId, FILE, { finish: true });
  expect(await write()).toMatchObject({ ok: true, value: { answers: 5, finished: 2 } });
  expect(await write()).toEqual({ ok: true, value: { answers: 0, people: 0, finished: 0 } });
  const again = await looked(roundId, FILE, { finish: true });
  expect(again.plan).toMatchObject({ errors: [], writes: [], finishing: [] });
  expect(await again.write()).toEqual({ ok: true, value: { answers: 0, people: 0, finished: 0 } });
  expect(await answersIn(roundId)).toEqual(WRITTEN);
  expect(await auditOf(roundId)).toHaveLength(1);
});

test("one wrong cell, and nothing of the file is written", async () => {
  const roundId = await startedRound(world);
  const { plan, write } = await looked(roundId, FILE.replace("2,3,1", "2,7,1"));
  expect(plan.errors).toMatchObject([{ row: 3, column: "C, E2", found: "7" }]);
  expect(await write()).toEqual({ ok: false, reason: "ROW_ERRORS" });
  expect(await answersIn(roundId)).toEqual([]);
});

test("another file than the one looked at is not written", async () => {
  const roundId = await startedRound(world);
  const { input } = await looked(roundId);
  const other = { ...input, bytes: new TextEncoder().encode(FILE.replace("2,3,1", "2,2,1")) };
  expect(await importAnswers(a.consultant, other)).toEqual({ ok: false, reason: "OTHER_FILE" });
  const ticked = { ...input, finish: true };
  expect(await importAnswers(a.consultant, ticked)).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
  expect(await answersIn(roundId)).toEqual([]);
});

test("an answer given since the look stops the writing; looked at again, it is kept unless asked otherwise", async () => {
  const roundId = await startedRound(world);
  const { write } = await looked(roundId);
  const own = await getOwnQuestionnaire(a1.head, roundId);
  const respondentId = own?.respondent.id ?? "";
  await giveAnswers(a1.head, { respondentId, answers: [{ itemId: "E1", rating: "1", version: 0 }] });
  expect(await write()).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });

  const kept = await looked(roundId);
  expect(kept.plan.people[1]).toMatchObject({ added: 1, kept: [{ itemId: "E1", own: 1, onPaper: 4 }] });
  expect(await kept.write()).toMatchObject({ ok: true, value: { answers: 4 } });
  expect(await answersIn(roundId)).toContainEqual({
    name: "A1 Joinery Head",
    item: "E1",
    rating: 1,
    version: 1,
    by: null,
  });

  const over = await looked(roundId, FILE, { overwriteOwn: true });
  expect(over.plan.people[1]).toMatchObject({ changed: [{ itemId: "E1", from: 1, to: 4, own: true }] });
  expect(await over.write()).toMatchObject({ ok: true, value: { answers: 1 } });
  expect(await answersIn(roundId)).toContainEqual(from("A1 Joinery Head", "E1", 4, 2));
  expect((await auditOf(roundId)).at(-1)?.after).toMatchObject({ changed: 1, overwroteOwn: 1 });
});

test("a respondent may answer otherwise than their paper said; it is then their own", async () => {
  const roundId = await startedRound(world);
  const { write } = await looked(roundId);
  await write();
  const own = await getOwnQuestionnaire(a1.head, roundId);
  expect(own?.answers.E1).toEqual({ rating: 4, version: 1 });
  const answers = [{ itemId: "E1" as const, rating: "5" as const, version: 1 }];
  expect(await giveAnswers(a1.head, { respondentId: own?.respondent.id ?? "", answers })).toMatchObject({
    ok: true,
  });
  expect(await answersIn(roundId)).toContainEqual({
    name: "A1 Joinery Head",
    item: "E1",
    rating: 5,
    version: 2,
    by: null,
  });
});

test("a respondent never claims that the firm entered an answer, even past every check of ours", async () => {
  const roundId = await startedRound(world);
  const own = await getOwnQuestionnaire(a1.head, roundId);
  const data = {
    firmId: a.firmId,
    clientCompanyId: a1.clientCompanyId,
    respondentId: own?.respondent.id ?? "",
    itemId: "E1",
    rating: 4,
  };
  const enteredById = a.consultant.membershipId;
  await expect(
    withViewer(a1.head, (tx) => tx.answer.create({ data: { ...data, enteredById } })),
  ).rejects.toThrow(/row-level security/);
  await withViewer(a1.head, (tx) => tx.answer.create({ data }));
  await expect(
    withViewer(a1.head, (tx) => tx.answer.updateMany({ where: { itemId: "E1" }, data: { enteredById } })),
  ).rejects.toThrow(/row-level security/);
});

test("of somebody who has finished nothing changes, and the whole file is refused", async () => {
  const roundId = await startedRound(world);
  const before = await looked(roundId);
  const respondentId = await answerAll(a1.head, roundId, "3");
  await submitAnswers(a1.head, { respondentId });
  expect(await before.write()).toEqual({ ok: false, reason: "ROW_ERRORS" });
  const { plan, write } = await looked(roundId, FILE, { overwriteOwn: true });
  expect(plan.errors).toMatchObject([
    { row: 2, column: "B, E1", message: expect.stringMatching(/has finished/) },
    { row: 2, column: "C, E2" },
  ]);
  expect(await write()).toEqual({ ok: false, reason: "ROW_ERRORS" });
  expect((await answersIn(roundId)).filter(({ by }) => by)).toEqual([]);
});

test("marked as finished with the file, they are, and their answers can then only be read", async () => {
  const roundId = await startedRound(world);
  const { write } = await looked(roundId, "Respondent,E1\nA1 Joinery Head,4\n", { finish: true });
  expect(await write()).toEqual({ ok: true, value: { answers: 1, people: 1, finished: 1 } });
  expect(await getOwnQuestionnaire(a1.head, roundId)).toMatchObject({ open: false, submitted: true });
  expect(await getOwnQuestionnaire(a1.ceo, roundId)).toMatchObject({ open: true, submitted: false });
});

test("a closed round takes nothing", async () => {
  const roundId = await startedRound(world);
  const { input, write } = await looked(roundId);
  await answerAll(a1.ceo, roundId, "3");
  expect(await closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 })).toMatchObject({
    ok: true,
  });
  expect(await write()).toEqual({ ok: false, reason: "ROUND_CLOSED" });
  expect(await lookAtImport(a.consultant, input)).toEqual({ ok: false, reason: "ROUND_CLOSED" });
  expect(await getImportFile(a.consultant, a1.clientCompanyId, roundId)).toBeNull();
});

test("of many who write at once one wins; with the round being closed, it is in the snapshot or refused", async () => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const roundId = await startedRound(world);
    await answerAll(a.consultant, roundId, "3");
    const mine = await looked(roundId);
    const hers = await looked(roundId, FILE.replace("4,skip", "5,skip"), {}, a.owner);
    const closing = () => closeRound(a.consultant, { id: randomUUID(), roundId, version: 1 });
    const [one, other, closed] = await Promise.all([mine.write(), hers.write(), closing()]);
    expect(closed.ok).toBe(true);
    expect([one, other].filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    const [scored] = await asDatabaseOwner<{ held: number | null; frozen: number | null }>(
      `SELECT n.rating AS held, (x -> 'answers' ->> 'E1')::int AS frozen
         FROM round r, jsonb_array_elements(r.snapshot -> 'respondents') x
         JOIN respondent p ON p.id = (x ->> 'id')::uuid AND p.name = 'A1 Joinery Head'
         LEFT JOIN answer n ON n.respondent_id = p.id AND n.item_id = 'E1'
        WHERE r.id = $1`,
      [roundId],
    );
    expect(scored?.frozen).toBe(scored?.held);
    expect(scored?.held).toBe(one.ok ? 4 : other.ok ? 5 : null);
  }
});

test("200 people's files go in as a whole", async () => {
  const roundId = await startedRound(world);
  await asDatabaseOwner(
    `INSERT INTO respondent (firm_id, id, client_company_id, round_id, "group", name, department_id)
     SELECT $1, gen_random_uuid(), $2, $3, 'head', 'Head ' || n, $4 FROM generate_series(1, 200) n`,
    [a.firmId, a1.clientCompanyId, roundId, a1.departments.Sales],
  );
  const items = ["E", "O", "C", "F", "A", "S", "I"].flatMap((letter) =>
    [1, 2, 3, 4, 5].map((at) => `${letter}${at}`),
  );
  const fileOf = (rating: number) =>
    [
      ["Respondent", ...items],
      ...Array.from({ length: 200 }, (_, at) => [`Head ${at + 1}`, ...items.map(() => rating)]),
    ]
      .map((row) => row.join(";"))
      .join("\n");
  for (const rating of [2, 5]) {
    const { write } = await looked(roundId, fileOf(rating));
    expect(await write()).toEqual({ ok: true, value: { answers: 7_000, people: 200, finished: 0 } });
  }
  expect(new Set((await answersIn(roundId)).map(({ rating, version }) => `${rating} ${version}`))).toEqual(
    new Set(["5 2"]),
  );
});

test("the file to fill in holds what came from paper and nothing that people answered themselves", async () => {
  const roundId = await startedRound(world);
  const { write } = await looked(roundId);
  await write();
  const own = await getOwnQuestionnaire(a1.head, roundId);
  const answers = [{ itemId: "I5" as const, rating: "1" as const, version: 0 }];
  await giveAnswers(a1.head, { respondentId: own?.respondent.id ?? "", answers });
  const file = await getImportFile(a.consultant, a1.clientCompanyId, roundId);
  const head = file?.respondents.find(({ name }) => name === "A1 Joinery Head");
  expect(head?.answers.get("E1")).toMatchObject({ rating: 4, enteredById: a.consultant.membershipId });
  expect(head?.answers.get("I5")).toMatchObject({ enteredById: null });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["an assistant", a.assistant],
  ["the client's CEO", a1.ceo],
  ["a head", a1.head],
  ["another client's CEO", a.a2.ceo],
];

test.each(strangers)("%s looks at nothing and writes nothing", async (_who, stranger) => {
  const roundId = await startedRound(world);
  const { input } = await looked(roundId);
  expect(await lookAtImport(stranger, input)).toMatchObject({ ok: false });
  expect(await importAnswers(stranger, input)).toMatchObject({ ok: false });
  expect(await answersIn(roundId)).toEqual([]);
});
