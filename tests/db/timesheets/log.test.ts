import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { deleteTime, editTime, logTime, restoreTime } from "@/lib/timesheets/mutations";
import { addDays } from "@/lib/units/days";
import { openFor, timeOn } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let engagement: string;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  await asDatabaseOwner("UPDATE week SET state = 'open'");
  await asDatabaseOwner("UPDATE time_entry SET deleted_at = now()");
  engagement = await openFor(world.a.owner, world.a.a1.clientCompanyId);
});

const rows = () => asDatabaseOwner("SELECT * FROM time_entry ORDER BY id");
const weeks = () => asDatabaseOwner("SELECT * FROM week ORDER BY id");

describe("logging", () => {
  test("eight at once make one week and eight entries", async () => {
    const entries = Array.from({ length: 8 }, () => timeOn(engagement, { minutes: 30 }));
    const logged = await Promise.all(entries.map((entry) => logTime(world.a.consultant, entry)));
    expect(logged.every(({ ok }) => ok)).toBe(true);
    const found = await asDatabaseOwner("SELECT id FROM week WHERE engagement_id = $1", [engagement]);
    expect(found).toHaveLength(1);
  });

  test("sent three times it is one entry and one line of the trail", async () => {
    const entry = timeOn(engagement);
    await Promise.all([1, 2, 3].map(() => logTime(world.a.consultant, entry)));
    expect(await asDatabaseOwner("SELECT id FROM time_entry WHERE id = $1", [entry.id])).toHaveLength(1);
    expect(await asDatabaseOwner("SELECT id FROM audit_event WHERE entity_id = $1", [entry.id])).toHaveLength(
      1,
    );
  });

  test.each([
    ["OUTSIDE_WEEK", { workDay: "2026-03-09" }],
    ["BEFORE_START", { monday: "2025-12-29", workDay: "2025-12-31" }],
    ["AFTER_END", { monday: "2026-06-22", workDay: "2026-06-27" }],
    ["DELIVERABLE_GONE", { deliverableId: "6f0f2f80-0000-4000-8000-000000000000" }],
  ] as const)("refuses %s and changes nothing", async (reason, changed) => {
    const before = [await rows(), await weeks()];
    expect(await logTime(world.a.consultant, timeOn(engagement, changed))).toEqual({ ok: false, reason });
    expect([await rows(), await weeks()]).toEqual(before);
  });

  test("takes the first and the last day, also where the week is of the new ISO year", async () => {
    const first = timeOn(engagement, { monday: "2025-12-29", workDay: "2026-01-01" });
    const last = timeOn(engagement, { monday: "2026-06-22", workDay: "2026-06-26" });
    expect(await logTime(world.a.consultant, first)).toMatchObject({ ok: true });
    expect(await logTime(world.a.consultant, last)).toMatchObject({ ok: true });
  });

  test.each(["submitted", "agreed", "locked"])("honours a week that is %s", async (state) => {
    const entry = timeOn(engagement);
    await logTime(world.a.consultant, entry);
    await asDatabaseOwner("UPDATE week SET state = $1::week_state WHERE engagement_id = $2", [
      state,
      engagement,
    ]);
    const before = [await rows(), await weeks()];
    const closed = { ok: false, reason: "WEEK_CLOSED" };
    expect(await logTime(world.a.consultant, timeOn(engagement))).toEqual(closed);
    expect(await editTime(world.a.consultant, { ...entry, minutes: 5, version: 1 })).toEqual(closed);
    expect(await deleteTime(world.a.consultant, entry.id)).toEqual(closed);
    expect([await rows(), await weeks()]).toEqual(before);
  });
});

describe("a day", () => {
  test("holds 24 hours over all clients, and not one minute more, even from two tabs", async () => {
    const other = await openFor(world.a.owner, world.a.a2.clientCompanyId);
    expect(await logTime(world.a.consultant, timeOn(engagement, { minutes: 720 }))).toMatchObject({
      ok: true,
    });
    const half = () => logTime(world.a.consultant, timeOn(other, { minutes: 720 }));
    const both = await Promise.all([half(), half()]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const full = { ok: false, reason: "DAY_FULL" };
    expect(await logTime(world.a.consultant, timeOn(other, { minutes: 1 }))).toEqual(full);
    expect(await logTime(world.a.owner, timeOn(other, { minutes: 1 }))).toMatchObject({ ok: true });
  });

  test("an undo that no longer fits is refused", async () => {
    const entry = timeOn(engagement, { minutes: 720 });
    await logTime(world.a.consultant, entry);
    await deleteTime(world.a.consultant, entry.id);
    await logTime(world.a.consultant, timeOn(engagement, { minutes: 721 }));
    expect(await restoreTime(world.a.consultant, entry.id)).toEqual({ ok: false, reason: "DAY_FULL" });
  });
});

describe("editing and deleting", () => {
  test("holds to the version that was read", async () => {
    const entry = timeOn(engagement);
    await logTime(world.a.consultant, entry);
    const edit = { ...entry, minutes: 60, version: 1 };
    expect(await editTime(world.a.consultant, edit)).toMatchObject({ ok: true });
    expect(await editTime(world.a.consultant, edit)).toEqual({ ok: false, reason: "STALE" });
    const [row] = await asDatabaseOwner<{ minutes: number; version: number }>(
      "SELECT minutes, version FROM time_entry WHERE id = $1",
      [entry.id],
    );
    expect(row).toEqual({ minutes: 60, version: 2 });
  });

  test("deleting twice deletes once; undo brings it back", async () => {
    const entry = timeOn(engagement);
    await logTime(world.a.consultant, entry);
    await deleteTime(world.a.consultant, entry.id);
    await deleteTime(world.a.consultant, entry.id);
    await restoreTime(world.a.consultant, entry.id);
    const trail = await asDatabaseOwner("SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at", [
      entry.id,
    ]);
    expect(trail).toEqual([
      { action: "time.logged" },
      { action: "time.deleted" },
      { action: "time.restored" },
    ]);
  });
});

const strangers: [string, (w: World) => Viewer][] = [
  ["another firm's owner", (w) => w.b.owner],
  ["another client's CEO", (w) => w.a.a2.ceo],
  ["the client's own CEO", (w) => w.a.a1.ceo],
  ["a head", (w) => w.a.a1.head],
  ["an assistant", (w) => w.a.assistant],
  ["a consultant who is not assigned", (w) => w.a.unassigned],
];
test.each(strangers)("%s logs, edits, deletes and restores nothing", async (_who, of) => {
  const stranger = of(world);
  const entry = timeOn(engagement);
  await logTime(world.a.consultant, entry);
  const before = [await rows(), await weeks()];
  expect(await logTime(stranger, timeOn(engagement))).toMatchObject({ ok: false });
  expect(await editTime(stranger, { ...entry, version: 1, minutes: 1 })).toMatchObject({ ok: false });
  expect(await deleteTime(stranger, entry.id)).toMatchObject({ ok: false });
  expect(await restoreTime(stranger, entry.id)).toMatchObject({ ok: false });
  expect([await rows(), await weeks()]).toEqual(before);
});

test("a colleague reads another's time but does not change it, nor log under its id", async () => {
  const entry = timeOn(engagement);
  await logTime(world.a.consultant, entry);
  expect(await editTime(world.a.owner, { ...entry, version: 1, minutes: 1 })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await deleteTime(world.a.owner, entry.id)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await logTime(world.a.owner, entry)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await deleteTime(world.a.owner, randomUUID())).toEqual({ ok: false, reason: "NOT_FOUND" });
});

test("a day still to come is refused, and changes nothing; today is not", async () => {
  const entry = timeOn(engagement);
  const before = [await rows(), await weeks()];
  const notYet = { ok: false, reason: "NOT_YET" };
  expect(await logTime(world.a.consultant, entry, addDays(entry.workDay, -1))).toEqual(notYet);
  expect([await rows(), await weeks()]).toEqual(before);
  expect(await logTime(world.a.consultant, entry, entry.workDay)).toMatchObject({ ok: true });
  const later = { ...entry, version: 1, workDay: addDays(entry.workDay, 1) };
  expect(await editTime(world.a.consultant, later, entry.workDay)).toEqual(notYet);
});
