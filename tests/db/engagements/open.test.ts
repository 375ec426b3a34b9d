import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import {
  changeTerms,
  deleteEngagement,
  openEngagement,
  restoreEngagement,
} from "@/lib/engagements/mutations";
import { getEngagementStart, getTerms, listEngagements } from "@/lib/engagements/queries";
import { logTime } from "@/lib/timesheets/mutations";
import { changeOf, openFor, termsFor, timeOn } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let client: string;
beforeAll(async () => {
  world = await makeWorld();
  client = world.a.a1.clientCompanyId;
});

const audited = (id: string) =>
  asDatabaseOwner<{ action: string }>("SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at", [
    id,
  ]);

describe("opening an engagement", () => {
  test("makes one row and one line of the trail, however often the form is sent", async () => {
    const terms = termsFor(client);
    const answers = await Promise.all([1, 2, 3].map(() => openEngagement(world.a.consultant, terms)));
    expect(answers).toEqual(Array(3).fill({ ok: true, value: terms.id }));
    expect(await audited(terms.id)).toEqual([{ action: "engagement.opened" }]);
  });

  test("takes several over time, and lists the latest first", async () => {
    await openFor(world.a.owner, client, {
      title: "Diagnostic",
      startsOn: "2025-11-03",
      endsOn: "2025-12-12",
    });
    await openFor(world.a.owner, client, { title: "Advisory", startsOn: "2026-07-01", endsOn: null });
    const list = await listEngagements(world.a.consultant, client);
    const titles = list?.engagements.map(({ title }) => title);
    expect(titles?.at(0)).toBe("Advisory");
    expect(titles?.at(-1)).toBe("Diagnostic");
  });
});

describe("changing the terms", () => {
  test("holds to the version that was read", async () => {
    const id = await openFor(world.a.owner, client);
    const change = changeOf(id, { title: "COO, two days" });
    expect(await changeTerms(world.a.owner, change)).toEqual({ ok: true, value: client });
    expect(await changeTerms(world.a.consultant, { ...change, title: "Mine" })).toEqual({
      ok: false,
      reason: "STALE",
    });
    expect((await getTerms(world.a.owner, client, id))?.terms).toMatchObject({
      title: "COO, two days",
      version: 2,
    });
  });

  test("refuses dates that leave logged hours outside", async () => {
    const id = await openFor(world.a.owner, client);
    await logTime(world.a.owner, timeOn(id));
    const shorter = changeOf(id, { endsOn: "2026-03-02" });
    expect(await changeTerms(world.a.owner, shorter)).toEqual({ ok: false, reason: "HOURS_OUTSIDE_DATES" });
    expect((await getTerms(world.a.owner, client, id))?.terms).toMatchObject({
      endsOn: "2026-06-26",
      version: 1,
    });
    expect(await changeTerms(world.a.owner, { ...shorter, endsOn: "2026-03-03" })).toMatchObject({
      ok: true,
    });
  });
});

test("deleting takes its hours out of every sum, and undo brings them back", async () => {
  const id = await openFor(world.a.owner, client);
  await logTime(world.a.owner, timeOn(id));
  expect(await deleteEngagement(world.a.owner, id)).toEqual({ ok: true, value: client });
  expect(await deleteEngagement(world.a.owner, id)).toEqual({ ok: true, value: client });
  const find = async () =>
    (await listEngagements(world.a.owner, client))?.engagements.find((row) => row.id === id);
  expect(await find()).toBeUndefined();
  expect(await logTime(world.a.owner, timeOn(id))).toEqual({ ok: false, reason: "NOT_FOUND" });
  await restoreEngagement(world.a.owner, id);
  expect(await find()).toMatchObject({ usedMinutes: 90 });
  expect((await audited(id)).map(({ action }) => action)).toEqual([
    "engagement.opened",
    "engagement.deleted",
    "engagement.restored",
  ]);
});

test("the list offers back what was just deleted, to those who may restore it", async () => {
  const id = await openFor(world.a.owner, client, { title: "Opened by mistake" });
  await deleteEngagement(world.a.owner, id);
  const offered = async (viewer: Viewer) => (await listEngagements(viewer, client, id))?.deleted;
  expect(await offered(world.a.consultant)).toEqual({ id, title: "Opened by mistake" });
  expect(await offered(world.a.assistant)).toBeNull();
  expect(await offered(world.a.unassigned)).toBeUndefined();
});

test("the terms tell what would go with the engagement", async () => {
  const id = await openFor(world.a.owner, client);
  await logTime(world.a.owner, timeOn(id));
  expect(await getTerms(world.a.owner, client, id)).toMatchObject({ minutes: 90, deliverables: 0 });
});

test.each(["agreed", "locked"])("an engagement with a week that is %s is not deleted", async (state) => {
  const id = await openFor(world.a.owner, client);
  await logTime(world.a.owner, timeOn(id));
  await asDatabaseOwner("UPDATE week SET state = $1::week_state WHERE engagement_id = $2", [state, id]);
  expect(await deleteEngagement(world.a.owner, id)).toEqual({ ok: false, reason: "WEEK_AGREED" });
  expect(await getTerms(world.a.owner, client, id)).not.toBeNull();
});

describe("access", () => {
  const strangers: [string, (w: World) => Viewer][] = [
    ["another firm's owner", (w) => w.b.owner],
    ["another client's CEO", (w) => w.a.a2.ceo],
    ["the client's own CEO", (w) => w.a.a1.ceo],
    ["a head", (w) => w.a.a1.head],
    ["a consultant who is not assigned", (w) => w.a.unassigned],
  ];
  test.each(strangers)("%s opens, changes and reads nothing of it", async (_who, of) => {
    const stranger = of(world);
    const id = await openFor(world.a.owner, client);
    const before = await asDatabaseOwner("SELECT * FROM engagement ORDER BY id");
    expect(await openEngagement(stranger, termsFor(client))).toMatchObject({ ok: false });
    expect(await changeTerms(stranger, changeOf(id))).toMatchObject({ ok: false });
    expect(await deleteEngagement(stranger, id)).toMatchObject({ ok: false });
    expect(await restoreEngagement(stranger, id)).toMatchObject({ ok: false });
    expect(await asDatabaseOwner("SELECT * FROM engagement ORDER BY id")).toEqual(before);
    expect(await listEngagements(stranger, client)).toBeNull();
    expect(await getEngagementStart(stranger, client)).toBeNull();
    expect(await getTerms(stranger, client, id)).toBeNull();
  });

  test("an assistant sees the list without rates, and neither opens nor changes", async () => {
    const id = await openFor(world.a.owner, client);
    const list = await listEngagements(world.a.assistant, client);
    expect(list?.engagements.length).toBeGreaterThan(0);
    expect(JSON.stringify(list)).not.toMatch(/rate|18050/i);
    expect(await getTerms(world.a.assistant, client, id)).toBeNull();
    expect(await changeTerms(world.a.assistant, changeOf(id))).toEqual({
      ok: false,
      reason: "FORBIDDEN",
    });
    expect(await openEngagement(world.a.assistant, termsFor(client))).toEqual({
      ok: false,
      reason: "FORBIDDEN",
    });
  });

  test("an id that another client's engagement has answers as unknown", async () => {
    const id = await openFor(world.a.owner, world.a.a2.clientCompanyId);
    expect(await openEngagement(world.a.owner, termsFor(client, { id }))).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
    expect(await getTerms(world.a.owner, client, id)).toBeNull();
    expect(await getTerms(world.a.owner, client, randomUUID())).toBeNull();
  });
});
