import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { addRespondents, removeRespondent, startRound } from "@/lib/rounds/mutations";
import { getRound, listRounds } from "@/lib/rounds/queries";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;

const input = (over: object = {}) => ({
  id: randomUUID(),
  clientCompanyId: a1.clientCompanyId,
  asOf: "2026-03-31",
  confidentiality: "group" as const,
  contactIds: [a1.ceoContactId, a1.headContactId],
  self: true,
  ...over,
});

const countRounds = async () =>
  (await asDatabaseOwner<{ n: number }>(`SELECT count(*)::int AS n FROM "round"`))[0]?.n;

test("asks everybody in one step, and the same form sent twice starts one round", async () => {
  const roundId = await startedRound(world);
  const round = await getRound(a.consultant, a1.clientCompanyId, roundId);
  expect(round).toMatchObject({
    asOf: "2026-03-31",
    state: "open",
    version: 1,
    selfAsked: true,
    askable: [],
  });
  expect(round?.respondents.map(({ group, department, isViewer }) => [group, department, isViewer])).toEqual([
    ["ceo", null, false],
    ["head", "Sales", false],
    ["consultant", null, true],
  ]);
  const before = await countRounds();
  expect(await startRound(a.consultant, input({ id: roundId }))).toEqual({ ok: true, value: roundId });
  expect(await countRounds()).toBe(before);
});

test("a client company has one open round, however many start one at once", async () => {
  await startedRound(world);
  expect(await startRound(a.owner, input())).toEqual({ ok: false, reason: "ROUND_IS_OPEN" });
  const { clientCompanyId, ceoContactId } = a.a2;
  const started = await Promise.all(
    Array.from({ length: 8 }, () =>
      startRound(a.owner, input({ clientCompanyId, contactIds: [ceoContactId] })),
    ),
  );
  expect(started.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await listRounds(a.owner, clientCompanyId))?.rounds).toHaveLength(1);
});

test.each([
  ["nobody asked", { contactIds: [], self: false }, "NOBODY_ASKED"],
  ["a contact of another client", { contactIds: [a.a2.ceoContactId] }, "NO_SUCH_CONTACT"],
  ["a day to come", { asOf: "2999-01-01" }, "DAY_IN_FUTURE"],
])("refuses %s and starts nothing", async (_case, over, reason) => {
  await startedRound(world);
  await asDatabaseOwner(`UPDATE "round" SET "deleted_at" = now() WHERE "state" = 'open'`);
  const before = await countRounds();
  expect(await startRound(a.owner, input(over))).toEqual({ ok: false, reason });
  expect(await countRounds()).toBe(before);
});

test("people can be added and taken back until they answer", async () => {
  const roundId = await startedRound(world);
  const respondents = async () => (await getRound(a.owner, a1.clientCompanyId, roundId))?.respondents ?? [];
  expect(await addRespondents(a.owner, { roundId, contactIds: [], self: true })).toMatchObject({ ok: true });
  const added = (await respondents()).find(({ isViewer }) => isViewer);
  expect(added).toMatchObject({ group: "consultant", name: a.owner.displayName });
  expect(await removeRespondent(a.owner, { roundId, respondentId: added?.id ?? "" })).toMatchObject({
    ok: true,
  });
  expect(await respondents()).toHaveLength(3);

  const respondentId = await answerAll(a1.head, roundId, "3");
  expect(await removeRespondent(a.owner, { roundId, respondentId })).toEqual({
    ok: false,
    reason: "HAS_ANSWERED",
  });
  expect((await respondents()).find(({ id }) => id === respondentId)).toMatchObject({
    rated: 35,
    skipped: 0,
  });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["an assistant", a.assistant],
  ["the client's CEO", a1.ceo],
  ["another client's CEO", a.a2.ceo],
  ["a head", a1.head],
];

test.each(strangers)("%s starts nothing and changes no respondent", async (_who, stranger) => {
  const roundId = await startedRound(world);
  const before = await countRounds();
  expect(await startRound(stranger, input())).toMatchObject({ ok: false });
  expect(await addRespondents(stranger, { roundId, contactIds: [], self: true })).toMatchObject({
    ok: false,
  });
  const round = await getRound(a.owner, a1.clientCompanyId, roundId);
  const respondentId = round?.respondents[0]?.id ?? "";
  expect(await removeRespondent(stranger, { roundId, respondentId })).toMatchObject({ ok: false });
  expect(await countRounds()).toBe(before);
  expect((await getRound(a.owner, a1.clientCompanyId, roundId))?.respondents).toHaveLength(3);
});

test("rounds of a client that is not theirs do not exist for staff", async () => {
  const roundId = await startedRound(world);
  for (const stranger of [b.owner, a.unassigned]) {
    expect(await getRound(stranger, a1.clientCompanyId, roundId)).toBeNull();
    expect(await listRounds(stranger, a1.clientCompanyId)).toBeNull();
  }
  expect(await getRound(a.owner, a.a2.clientCompanyId, roundId)).toBeNull();
});
