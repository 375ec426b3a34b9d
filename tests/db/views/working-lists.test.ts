import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { bulkEditTasks, undoBulkTasks } from "@/lib/tasks/bulk-mutations";
import { addTask, completeTask } from "@/lib/tasks/mutations";
import { bulkEditTime, undoBulkTime } from "@/lib/timesheets/bulk-mutations";
import { editTime, logTime } from "@/lib/timesheets/mutations";
import { agreeWeek, submitWeek } from "@/lib/timesheets/week-mutations";
import { beginWith, deleteView, renameView, restoreView, saveView, updateView } from "@/lib/views/mutations";
import { listViews } from "@/lib/views/queries";
import { openFor, timeOn } from "../../support/engagements";
import { done } from "../../support/matrix/done";
import { recheckedHire } from "../../support/tasks";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
let engagementId: string;

beforeAll(async () => {
  world = await makeWorld();
  engagementId = await openFor(world.a.owner, world.a.a1.clientCompanyId, { endsOn: null });
});

const audits = async (id: string) =>
  (
    await asDatabaseOwner<{ action: string }>(
      "SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at",
      [id],
    )
  ).map(({ action }) => action);

describe("a view", () => {
  const VIEW = { about: "tasks", name: "Late ones", state: { sort: "-due", view: "everybody" } } as const;
  const kept = async (viewer: Viewer, shared: boolean) => {
    const id = randomUUID();
    done(await saveView(viewer, { id, ...VIEW, shared }));
    return id;
  };
  const seenBy = async (viewer: Viewer) => (await listViews(viewer, "tasks")).map(({ id }) => id);

  test("is its maker's alone to change behind row-level security too, and nobody's in person to delete", async () => {
    const { a } = world;
    const [shared, own] = [await kept(a.consultant, true), await kept(a.consultant, false)];
    const taken = await withViewer(a.owner, (tx) =>
      tx.savedView.updateMany({ where: { id: shared }, data: { membershipId: a.owner.membershipId } }),
    );
    expect(taken.count).toBe(0);
    expect(await withViewer(a.owner, (tx) => tx.savedView.count({ where: { id: own } }))).toBe(0);
    // What a deletion for good sees, where the database's owner is no superuser.
    expect(await withFirm(a.firmId, (tx) => tx.savedView.count({ where: { id: own } }))).toBe(1);
  });

  test("is its maker's until it is shared, and then the firm's to use and its maker's to change", async () => {
    const { a, b } = world;
    const id = await kept(a.consultant, false);
    expect(await saveView(a.consultant, { id, ...VIEW, shared: false })).toMatchObject({ ok: true });
    expect(await seenBy(a.consultant)).toContain(id);
    expect(await seenBy(a.owner)).not.toContain(id);
    done(await renameView(a.consultant, { id, version: 1, name: "Ours", shared: true }));
    for (const colleague of [a.owner, a.assistant, a.unassigned])
      expect(await seenBy(colleague)).toContain(id);
    for (const stranger of [b.owner, a.a1.ceo, a.a1.head]) {
      expect(await seenBy(stranger)).not.toContain(id);
      expect(await withViewer(stranger, (tx) => tx.savedView.count({ where: { id } }))).toBe(0);
    }
    for (const other of [a.owner, a.assistant, b.owner, a.a1.ceo]) {
      expect(await renameView(other, { id, version: 2, name: "Mine now", shared: true })).toMatchObject({
        ok: false,
      });
      expect(await updateView(other, { id, version: 2, about: "tasks", state: {} })).toMatchObject({
        ok: false,
      });
      expect(await deleteView(other, id)).toMatchObject({ ok: false });
    }
    for (const other of [a.owner, a.a1.ceo])
      expect(await saveView(other, { id, ...VIEW, shared: true })).toMatchObject({ ok: false });
    expect(await updateView(a.consultant, { id, version: 1, about: "tasks", state: {} })).toEqual({
      ok: false,
      reason: "STALE",
    });
    done(await updateView(a.consultant, { id, version: 2, about: "tasks", state: { q: "rota" } }));
    expect((await listViews(a.owner, "tasks")).find((view) => view.id === id)).toMatchObject({
      ...{ name: "Ours", state: { q: "rota" }, isMine: false, makerName: a.consultant.displayName },
    });
    expect(await audits(id)).toEqual(["view.saved", "view.renamed", "view.updated"]);
  });

  test("is what somebody's list begins with, until its maker takes it away; brought back it is again", async () => {
    const { a, b } = world;
    const id = await kept(a.owner, true);
    const firstOf = async (viewer: Viewer) =>
      (await listViews(viewer, "tasks")).find(({ isFirst }) => isFirst)?.id;
    done(await beginWith(a.consultant, { about: "tasks", viewId: id }));
    expect([await firstOf(a.consultant), await firstOf(a.owner)]).toEqual([id, undefined]);
    expect(await beginWith(b.owner, { about: "tasks", viewId: id })).toMatchObject({ ok: false });
    expect(await beginWith(a.consultant, { about: "entries", viewId: id })).toMatchObject({ ok: false });
    done(await deleteView(a.owner, id));
    expect(await firstOf(a.consultant)).toBeUndefined();
    done(await restoreView(a.owner, id));
    expect(await firstOf(a.consultant)).toBe(id);
    done(await beginWith(a.consultant, { about: "tasks" }));
    expect(await firstOf(a.consultant)).toBeUndefined();
  });
});

describe("several tasks at once", () => {
  const NOTHING = { dueDay: null, assigneeId: null, status: null };
  const added = async (clientCompanyId = world.a.a1.clientCompanyId) => {
    const id = randomUUID();
    done(
      await addTask(world.a.owner, {
        id,
        clientCompanyId,
        title: `Call ${id.slice(0, 4)}`,
        dueDay: "2026-12-01",
      }),
    );
    return { id, version: 1 };
  };
  const standing = (ids: readonly { id: string }[]) =>
    asDatabaseOwner<{ due: string; who: string; done: boolean }>(
      `SELECT due_day::text AS due, assignee_id AS who, done_at IS NOT NULL AS done FROM task
        WHERE id = ANY ($1) ORDER BY array_position($1, id)`,
      [ids.map(({ id }) => id)],
    );

  test("change together with one audit row, also sent twice, and come back as they were", async () => {
    const { owner, consultant } = world.a;
    const [rows, id] = [[await added(), await added()], randomUUID()];
    const change = {
      id,
      rows,
      dueDay: "2027-01-15",
      assigneeId: consultant.membershipId,
      status: "done",
    } as const;
    expect(await bulkEditTasks(consultant, change)).toEqual({ ok: true, value: 2 });
    expect(await bulkEditTasks(consultant, change)).toEqual({ ok: true, value: 2 });
    const changed = { due: "2027-01-15", who: consultant.membershipId, done: true };
    expect(await standing(rows)).toEqual([changed, changed]);
    expect(await undoBulkTasks(owner, id)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await undoBulkTasks(consultant, id)).toEqual({ ok: true, value: { back: 2, left: [] } });
    const was = { due: "2026-12-01", who: owner.membershipId, done: false };
    expect(await standing(rows)).toEqual([was, was]);
    expect(await undoBulkTasks(consultant, id)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await audits(id)).toEqual(["tasks.bulk-edited", "tasks.bulk-undone"]);
  });

  test("move their reminders along, and back", async () => {
    const { owner, a1 } = world.a;
    const id = randomUUID();
    const task = { id, clientCompanyId: a1.clientCompanyId, title: "Call", dueDay: "2099-12-10" };
    done(await addTask(owner, { ...task, remindBefore: "1" }));
    const remindsOn = async () =>
      (
        await asDatabaseOwner<{ day: string }>("SELECT remind_on::text AS day FROM task WHERE id = $1", [id])
      )[0]?.day;
    expect(await remindsOn()).toBe("2099-12-09");
    const change = { id: randomUUID(), rows: [{ id, version: 1 }], ...NOTHING, dueDay: "2100-01-20" };
    done(await bulkEditTasks(owner, change));
    expect(await remindsOn()).toBe("2100-01-19");
    done(await undoBulkTasks(owner, change.id));
    expect(await remindsOn()).toBe("2099-12-09");
  });

  test("an undo leaves what somebody changed since, and names it", async () => {
    const { owner, consultant } = world.a;
    const [one, other] = [await added(), await added()];
    const id = randomUUID();
    done(await bulkEditTasks(consultant, { ...NOTHING, id, rows: [one, other], dueDay: "2027-02-01" }));
    done(await completeTask(owner, { id: other.id, version: 2 }));
    const undone = done(await undoBulkTasks(consultant, id));
    expect(undone).toEqual({ back: 1, left: [expect.stringContaining(other.id.slice(0, 4))] });
    expect(await standing([one, other])).toMatchObject([
      { due: "2026-12-01" },
      { due: "2027-02-01", done: true },
    ]);
  });

  test("none changes where one is stale, gone, another's, or keeps its own day", async () => {
    const { a, b } = world;
    const [mine, ofA2] = [await added(), await added(a.a2.clientCompanyId)];
    const recheck = { id: (await recheckedHire(a.owner, a.a1.clientCompanyId)).get(3)!, version: 1 };
    const day = { ...NOTHING, dueDay: "2027-03-01" };
    const edit = (
      viewer: Viewer,
      rows: { id: string; version: number }[],
      change: typeof NOTHING | typeof day = day,
    ) => bulkEditTasks(viewer, { id: randomUUID(), rows, ...change });
    const refused = (reason: string) => ({ ok: false, reason });
    expect(await edit(a.owner, [mine, { ...ofA2, version: 2 }])).toEqual(refused("STALE"));
    expect(await edit(a.owner, [mine, { id: randomUUID(), version: 1 }])).toEqual(refused("NOT_FOUND"));
    expect(await edit(a.owner, [mine, recheck])).toEqual(refused("KEEPS_ITS_DAY"));
    const finish = { ...NOTHING, status: "done" } as unknown as typeof NOTHING;
    expect(await edit(a.owner, [mine, recheck], finish)).toEqual(refused("ASKS_FOR_MORE"));
    for (const stranger of [a.unassigned, b.owner, a.a2.ceo, a.a1.ceo])
      expect(await edit(stranger, [mine, ofA2])).toMatchObject({ ok: false });
    const give = (membershipId: string) =>
      ({ ...NOTHING, assigneeId: membershipId }) as unknown as typeof NOTHING;
    expect(await edit(a.owner, [mine], give(a.unassigned.membershipId))).toEqual(refused("SEES_NOT_ALL"));
    for (const nobody of [b.owner.membershipId, a.a1.ceo.membershipId])
      expect(await edit(a.owner, [mine], give(nobody))).toEqual(refused("NO_SUCH_PERSON"));
    const was = { due: "2026-12-01", done: false, who: a.owner.membershipId };
    expect(await standing([mine, ofA2])).toEqual([was, was]);
  });
});

describe("several of one's own entries at once", () => {
  const logged = async (workDay: string, monday: string, viewer = world.a.consultant) => ({
    id: done(await logTime(viewer, timeOn(engagementId, { workDay, monday, kind: "sop" }))),
    version: 1,
  });
  const kinds = async (rows: readonly { id: string }[]) =>
    (
      await asDatabaseOwner<{ kind: string }>(
        "SELECT kind::text FROM time_entry WHERE id = ANY ($1) ORDER BY array_position($1, id)",
        [rows.map(({ id }) => id)],
      )
    ).map(({ kind }) => kind);

  test("get another kind together, in open weeks, and it back again", async () => {
    const { consultant } = world.a;
    const rows = [await logged("2026-03-03", "2026-03-02"), await logged("2026-03-10", "2026-03-09")];
    const id = randomUUID();
    expect(await bulkEditTime(consultant, { id, rows, kind: "admin" })).toEqual({ ok: true, value: 2 });
    expect(await kinds(rows)).toEqual(["admin", "admin"]);
    expect(await undoBulkTime(consultant, id)).toEqual({ ok: true, value: { back: 2, left: [] } });
    expect(await kinds(rows)).toEqual(["sop", "sop"]);
    expect(await audits(id)).toEqual(["time.bulk-edited", "time.bulk-undone"]);
  });

  test("neither a colleague's, nor a stale one, nor one of an agreed week changes, nor any with it", async () => {
    const { a, b } = world;
    const [free, agreed] = [
      await logged("2026-03-17", "2026-03-16"),
      await logged("2026-03-24", "2026-03-23"),
    ];
    const colleagues = await logged("2026-03-17", "2026-03-16", a.owner);
    const edit = (viewer: Viewer, rows: { id: string; version: number }[]) =>
      bulkEditTime(viewer, { id: randomUUID(), rows, kind: "admin" });
    const week = { engagementId, monday: "2026-03-23" };
    const versionOf = async () =>
      (
        await asDatabaseOwner<{ version: number }>(
          "SELECT version FROM week WHERE engagement_id = $1 AND monday = $2",
          [engagementId, week.monday],
        )
      )[0]!.version;
    // Changed first, so that its undo finds the week agreed.
    const before = randomUUID();
    done(await bulkEditTime(a.consultant, { id: before, rows: [agreed], kind: "firefighting" }));
    done(await submitWeek(a.consultant, { ...week, version: await versionOf(), nothing: false }));
    expect(await edit(a.consultant, [free, { ...agreed, version: 2 }])).toEqual({
      ok: false,
      reason: "WEEK_CLOSED",
    });
    done(await agreeWeek(a.a1.ceo, { ...week, version: await versionOf() }));
    expect(await edit(a.consultant, [free, { ...agreed, version: 2 }])).toEqual({
      ok: false,
      reason: "WEEK_CLOSED",
    });
    expect(done(await undoBulkTime(a.consultant, before))).toEqual({
      back: 0,
      left: [expect.stringContaining("24 Mar 2026")],
    });
    expect(await edit(a.consultant, [free, colleagues])).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await edit(a.consultant, [{ ...free, version: 3 }])).toEqual({ ok: false, reason: "STALE" });
    for (const stranger of [a.unassigned, a.assistant, b.owner, a.a1.ceo])
      expect(await edit(stranger, [free])).toMatchObject({ ok: false });
    expect(await kinds([free, agreed, colleagues])).toEqual(["sop", "firefighting", "sop"]);
  });

  test("an undo leaves an entry that was changed since, and names its day", async () => {
    const { consultant } = world.a;
    const rows = [await logged("2026-04-07", "2026-04-06"), await logged("2026-04-08", "2026-04-06")];
    const id = randomUUID();
    done(await bulkEditTime(consultant, { id, rows, kind: "admin" }));
    const entry = timeOn(engagementId, { id: rows[1]!.id, workDay: "2026-04-08", monday: "2026-04-06" });
    done(await editTime(consultant, { ...entry, version: 2, kind: "integration" }));
    expect(done(await undoBulkTime(consultant, id))).toEqual({
      back: 1,
      left: [expect.stringContaining("8 Apr 2026")],
    });
    expect(await kinds(rows)).toEqual(["sop", "integration"]);
  });
});
