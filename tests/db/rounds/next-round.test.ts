import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { addContact, removeContact } from "@/lib/clients/contact-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { cancelNextRound, scheduleNextRound } from "@/lib/rounds/next-round-mutations";
import { listRounds } from "@/lib/rounds/queries";
import { completeTask } from "@/lib/tasks/mutations";
import { listTasks } from "@/lib/tasks/queries";
import { addDays, dayIn } from "@/lib/units/days";
import { diagnosed, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;
const today = dayIn(a.owner.timeZone, new Date());
const later = (days: number) => addDays(today, days);

const onDay = (roundId: string, day: string | null, id = randomUUID()) => ({
  ...{ id, roundId, day },
  after: "day" as const,
});

const planned = async () => (await listRounds(a.owner, a1.clientCompanyId))?.planned ?? null;

const { roundId } = await diagnosed(world, "named", addDays(today, -10));

test("90 days after the round's own day, as a task of the client's consultant", async () => {
  const form = { id: randomUUID(), roundId, after: "90" as const, day: null };
  expect(await scheduleNextRound(a.owner, form)).toEqual({ ok: true, value: later(80) });
  expect(await scheduleNextRound(a.owner, form)).toEqual({ ok: true, value: later(80) });
  expect(await planned()).toMatchObject({ dueDay: later(80), assigneeName: a.consultant.displayName });
  const tasks = (await listTasks(a.consultant, "mine"))?.tasks ?? [];
  expect(tasks.filter(({ kind }) => kind === "next_round")).toMatchObject([
    { dueDay: later(80), afterRoundOf: addDays(today, -10) },
  ]);
});

test("moved, it stays one; cancelled, it is gone; several who plan at once plan one", async () => {
  await scheduleNextRound(a.consultant, onDay(roundId, later(30)));
  const first = await planned();
  expect(first).toMatchObject({ dueDay: later(30) });
  const { id = "", version = 0 } = first ?? {};
  expect(await completeTask(a.consultant, { id, version })).toEqual({
    ok: false,
    reason: "ASKS_FOR_A_ROUND",
  });
  expect(await cancelNextRound(a.consultant, { id, version: version - 1 })).toMatchObject({ ok: false });
  for (let press = 0; press < 2; press++)
    expect(await cancelNextRound(a.consultant, { id, version })).toMatchObject({ ok: true });
  expect(await planned()).toBeNull();

  const made = await Promise.all(
    [40, 41, 42, 43].map((days) => scheduleNextRound(a.owner, onDay(roundId, later(days)))),
  );
  expect(made.every(({ ok }) => ok)).toBe(true);
  const rows = await asDatabaseOwner(
    `SELECT 1 FROM "task" WHERE "kind" = 'next_round' AND "deleted_at" IS NULL AND "client_company_id" = $1`,
    [a1.clientCompanyId],
  );
  expect(rows).toHaveLength(1);
});

test("not on a day that has passed, not on none, and not after a round that is open", async () => {
  expect(await scheduleNextRound(a.owner, onDay(roundId, later(-1)))).toEqual({
    ok: false,
    reason: "DAY_IN_PAST",
  });
  expect(await scheduleNextRound(a.owner, onDay(roundId, null))).toEqual({ ok: false, reason: "NO_DAY" });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["the client's CEO", a1.ceo],
  ["a head of the client", a1.head],
  ["an assistant", a.assistant],
];

test.each(strangers)("%s neither plans nor cancels it", async (_who, stranger) => {
  const before = await planned();
  expect(await scheduleNextRound(stranger, onDay(roundId, later(60)))).toMatchObject({ ok: false });
  const { id = "", version = 0 } = before ?? {};
  expect(await cancelNextRound(stranger, { id, version })).toMatchObject({ ok: false });
  expect(await planned()).toEqual(before);
});

test("it takes over people and promise, and asks about a head who has left; starting it is doing it", async () => {
  const { clientCompanyId } = a1;
  await removeContact(a.owner, { id: a1.headContactId, clientCompanyId });
  const tom = randomUUID();
  await addContact(a.owner, {
    ...{
      id: tom,
      clientCompanyId,
      name: "Tom Brandt",
      position: "head",
      title: null,
      email: null,
      phone: null,
      timeZone: null,
    },
    departmentId: a1.departments.Sales,
  });
  const listed = await listRounds(a.consultant, clientCompanyId);
  expect(listed?.last).toMatchObject({
    confidentiality: "named",
    contactIds: [a1.ceoContactId, tom],
    self: true,
    changes: [{ kind: "gone", of: "Sales", instead: ["Tom Brandt"] }],
  });
  const started = await startRound(a.consultant, {
    ...{ id: randomUUID(), clientCompanyId, asOf: today, confidentiality: "named" as const },
    contactIds: listed?.last?.contactIds ?? [],
    self: true,
  });
  expect(started).toMatchObject({ ok: true });
  expect(await planned()).toBeNull();
  const done = (await listTasks(a.consultant, "done"))?.tasks ?? [];
  expect(done.filter(({ kind }) => kind === "next_round")).toMatchObject([
    { doneByName: a.consultant.displayName },
  ]);
  expect(await scheduleNextRound(a.owner, onDay(roundId, later(60)))).toEqual({
    ok: false,
    reason: "ROUND_IS_OPEN",
  });
});

test("of a client in the bin nothing is planned any more", async () => {
  await startedRound(world).catch(() => undefined);
  await asDatabaseOwner(`UPDATE "client_company" SET "deleted_at" = now() WHERE "id" = $1`, [
    a1.clientCompanyId,
  ]);
  const tasks = (await listTasks(a.owner, "everybody"))?.tasks ?? [];
  expect(tasks.filter(({ kind }) => kind === "next_round")).toEqual([]);
});
