import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { addTask, completeTask, recordRecheck, reopenTask } from "@/lib/tasks/mutations";
import { listTasks } from "@/lib/tasks/queries";
import { recheckedHire } from "../../support/tasks";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1, consultant, owner } = a;
const clientCompanyId = a1.clientCompanyId;

const PLAN = { title: "Call the founder", dueDay: "2026-12-01" };

async function addedTask(viewer: Viewer = consultant) {
  const id = randomUUID();
  expect(await addTask(viewer, { id, clientCompanyId, ...PLAN })).toMatchObject({ ok: true });
  return id;
}

async function recheck() {
  return (await recheckedHire(owner, clientCompanyId)).get(3)!;
}

async function stateOf(id: string) {
  const [row] = await asDatabaseOwner<{ done: boolean; version: number; outcome: string | null }>(
    "SELECT done_at IS NOT NULL AS done, version, outcome FROM task WHERE id = $1",
    [id],
  );
  return row;
}

const auditsOf = async (id: string) =>
  (
    await asDatabaseOwner<{ action: string }>(
      "SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at",
      [id],
    )
  ).map(({ action }) => action);

const idsSeenBy = async (viewer: Viewer, view: "mine" | "everybody" | "done" = "everybody") =>
  (await listTasks(viewer as StaffViewer, view))?.tasks.map(({ id }) => id) ?? [];

describe("a task of one's own", () => {
  test("is mine, also sent twice, and is ticked off and taken back with one audit row each", async () => {
    const id = await addedTask();
    expect(await addTask(consultant, { id, clientCompanyId, ...PLAN })).toMatchObject({ ok: true });
    expect(await idsSeenBy(consultant, "mine")).toContain(id);
    expect(await idsSeenBy(owner, "mine")).not.toContain(id);
    expect(await idsSeenBy(owner)).toContain(id);
    expect(await completeTask(consultant, { id, version: 1 })).toMatchObject({ ok: true });
    expect(await completeTask(consultant, { id, version: 1 })).toMatchObject({ ok: true });
    expect(await idsSeenBy(consultant, "mine")).not.toContain(id);
    expect(await idsSeenBy(owner, "done")).toContain(id);
    expect(await reopenTask(consultant, { id })).toMatchObject({ ok: true });
    expect(await reopenTask(consultant, { id })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toMatchObject({ done: false, version: 3 });
    expect(await auditsOf(id)).toEqual(["task.added", "task.done", "task.reopened"]);
  });

  test("is not ticked off by who looks at an older version", async () => {
    const id = await addedTask();
    await completeTask(consultant, { id, version: 1 });
    await reopenTask(consultant, { id });
    expect(await completeTask(consultant, { id, version: 1 })).toEqual({ ok: false, reason: "STALE" });
  });
});

describe("a recheck", () => {
  test("is closed by what it found only, and correcting that needs the latest version", async () => {
    const id = await recheck();
    expect(await completeTask(consultant, { id, version: 1 })).toEqual({
      ok: false,
      reason: "ASKS_FOR_AN_OUTCOME",
    });
    const found = { id, outcome: "alarm_stands", note: "Nothing moved." } as const;
    expect(await recordRecheck(consultant, { ...found, version: 1 })).toMatchObject({ ok: true });
    expect(await recordRecheck(consultant, { ...found, version: 1 })).toMatchObject({ ok: true });
    const corrected = { ...found, outcome: "adjusted" } as const;
    expect(await recordRecheck(consultant, { ...corrected, version: 1 })).toEqual({
      ok: false,
      reason: "STALE",
    });
    expect(await recordRecheck(consultant, { ...corrected, version: 2 })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toEqual({ done: true, version: 3, outcome: "adjusted" });
    expect(await reopenTask(consultant, { id })).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await auditsOf(id)).toEqual(["task.recheck-recorded", "task.recheck-recorded"]);
  });
});

const strangers: Array<[string, Viewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["another client's CEO", a.a2.ceo],
  ["the client's own CEO", a1.ceo],
  ["a head of the client", a1.head],
];

test.each(strangers)("%s neither sees, adds, ticks off, takes back nor records", async (_who, stranger) => {
  const [open, done, again] = [await addedTask(), await addedTask(), await recheck()];
  await completeTask(consultant, { id: done, version: 1 });
  expect(await idsSeenBy(stranger)).toEqual([]);
  expect(await idsSeenBy(stranger, "done")).toEqual([]);
  const intruded = { id: randomUUID(), clientCompanyId, ...PLAN };
  expect(await addTask(stranger, intruded)).toMatchObject({ ok: false });
  expect(await stateOf(intruded.id)).toBeUndefined();
  expect(await completeTask(stranger, { id: open, version: 1 })).toMatchObject({ ok: false });
  expect(await reopenTask(stranger, { id: done })).toMatchObject({ ok: false });
  const found = { id: again, version: 1, outcome: "mandate_clear", note: "Fine." } as const;
  expect(await recordRecheck(stranger, found)).toMatchObject({ ok: false });
  expect(await stateOf(open)).toMatchObject({ done: false, version: 1 });
  expect(await stateOf(done)).toMatchObject({ done: true, version: 2 });
  expect(await stateOf(again)).toMatchObject({ done: false, version: 1 });
});

test("row-level security alone keeps a portal user from every task, their own client's too", async () => {
  await addedTask();
  expect(await withViewer(a1.ceo, (tx) => tx.task.count())).toBe(0);
  expect(await withViewer(b.owner, (tx) => tx.task.count())).toBe(0);
});
