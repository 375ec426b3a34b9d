import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { comeBack, removeFromTheWay } from "@/lib/bottlenecks/life-mutations";
import {
  addBottleneck,
  deleteBottleneck,
  editBottleneck,
  enterMonth,
  restoreBottleneck,
} from "@/lib/bottlenecks/mutations";
import { getRegister } from "@/lib/bottlenecks/queries";
import type { EnterMonth } from "@/lib/bottlenecks/schema";
import { withViewer } from "@/lib/db/tenant";
import { trailOf } from "@/tests/support/cadences";
import { openFor } from "@/tests/support/engagements";
import { writtenSop } from "@/tests/support/sops";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let sopId: string;
const now = new Date("2026-02-11T11:00:00Z");
const SAID = {
  step: "Tours are planned by hand",
  departmentId: null,
  unit: "orders a day",
  approvalLayers: 2,
  foundDay: "2026-01-07",
};

beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  const engagementId = await openFor(world.a.consultant, clientId);
  sopId = await writtenSop(world.a.consultant, engagementId, { title: "Planning" });
});

async function added(): Promise<string> {
  const id = randomUUID();
  const add = () => addBottleneck(world.a.consultant, { id, clientCompanyId: clientId, ...SAID }, now);
  expect(await Promise.all([add(), add()])).toMatchObject([{ ok: true }, { ok: true }]);
  return id;
}
const registerFor = (viewer: Viewer) => getRegister(viewer as StaffViewer, clientId, now);
const seen = async (id: string) =>
  (await registerFor(world.a.assistant))?.bottlenecks.find((one) => one.id === id);
const enter = (bottleneckId: string, changed: Partial<EnterMonth>, viewer: Viewer = world.a.consultant) =>
  enterMonth(
    viewer,
    { bottleneckId, month: "2026-01-01", of: "throughput", was: null, value: 320, ...changed },
    now,
  );

test("it is removed by an SOP, comes back and is removed again, each with one row in the trail", async () => {
  const id = await added();
  const take = (version: number, day: string, deliverableId: string | null = null) =>
    removeFromTheWay(world.a.consultant, { id, version, day, deliverableId }, now);
  const back = (version: number, day: string) => comeBack(world.a.consultant, { id, version, day }, now);
  expect(await back(1, "2026-02-01")).toEqual({ ok: false, reason: "STALE" });
  expect(await take(1, "2026-01-06")).toEqual({ ok: false, reason: "BEFORE_FOUND" });
  expect(await take(1, "2026-02-12")).toEqual({ ok: false, reason: "DAY_AHEAD" });
  expect(await take(1, "2026-01-20", sopId)).toMatchObject({ ok: true });
  expect(await take(2, "2026-01-21")).toEqual({ ok: false, reason: "STALE" });
  expect(await seen(id)).toMatchObject({ state: "removed", removedDay: "2026-01-20", removedBy: "Planning" });
  expect(await back(2, "2026-01-19")).toEqual({ ok: false, reason: "BEFORE_REMOVED" });
  expect(await back(2, "2026-02-01")).toMatchObject({ ok: true });
  expect(await seen(id)).toMatchObject({
    ...{ state: "came_back", removedDay: "2026-01-20", removedBy: "Planning" },
    cameBackDay: "2026-02-01",
  });
  expect(await take(3, "2026-02-10")).toMatchObject({ ok: true });
  expect(await seen(id)).toMatchObject({ state: "removed", removedBy: null, cameBackDay: null });
  expect(await trailOf(id)).toEqual(
    ["added", "removed", "came_back", "removed"].map((verb) => `bottleneck.${verb}`),
  );
});

test("figures are entered, corrected and emptied; zero is a figure, and none is not zero", async () => {
  const id = await added();
  expect(await enter(id, {})).toMatchObject({ ok: true });
  expect(await enter(id, {})).toMatchObject({ ok: true });
  expect(await enter(id, { of: "headcount", value: 30.5 })).toMatchObject({ ok: true });
  expect(await enter(id, { was: 320, value: 0 })).toMatchObject({ ok: true });
  const months = (await seen(id))?.months;
  expect(months).toHaveLength(12);
  expect(months?.slice(-2)).toEqual([
    { month: "2026-01-01", throughput: 0, headcount: 30.5 },
    { month: "2026-02-01", throughput: null, headcount: null },
  ]);
  expect(await enter(id, { was: 0, value: null })).toMatchObject({ ok: true });
  expect((await seen(id))?.months.at(-2)).toMatchObject({ throughput: null, headcount: 30.5 });
  expect(await enter(id, { month: "2026-03-01" })).toEqual({ ok: false, reason: "MONTH_AHEAD" });
  expect(await trailOf(id)).toHaveLength(5);
});

test("of twenty who enter at once one wins, and the others are told", async () => {
  const id = await added();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => enter(id, { value: at })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "STALE")).toHaveLength(19);
});

test("two columns of a month are filled at once by two people, and both figures stay", async () => {
  const id = await added();
  const both = await Promise.all([enter(id, {}), enter(id, { of: "headcount", value: 30 })]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await seen(id))?.months.at(-2)).toMatchObject({ throughput: 320, headcount: 30 });
});

test("it is corrected where nobody else was first, and never found after it was removed", async () => {
  const id = await added();
  const edit = (version: number, changed: Partial<typeof SAID> = {}) =>
    editBottleneck(world.a.consultant, { id, version, ...SAID, ...changed }, now);
  expect(await edit(1, { step: "Tours wait for one planner" })).toMatchObject({ ok: true });
  expect(await edit(1)).toEqual({ ok: false, reason: "STALE" });
  await removeFromTheWay(world.a.consultant, { id, version: 2, day: "2026-01-20", deliverableId: null }, now);
  expect(await edit(3, { foundDay: "2026-01-21" })).toEqual({ ok: false, reason: "FOUND_AFTER" });
  expect(await seen(id)).toMatchObject({ step: "Tours wait for one planner" });
});

test("parts of another client are refused", async () => {
  const { a2, consultant } = world.a;
  const add = { id: randomUUID(), clientCompanyId: clientId, ...SAID, departmentId: a2.departments.Sales };
  expect(await addBottleneck(consultant, add, now)).toEqual({ ok: false, reason: "DEPARTMENT_GONE" });
  const theirs = await writtenSop(consultant, await openFor(consultant, a2.clientCompanyId));
  const id = await added();
  const take = { id, version: 1, day: "2026-02-01", deliverableId: theirs };
  expect(await removeFromTheWay(consultant, take, now)).toEqual({ ok: false, reason: "DELIVERABLE_GONE" });
});

test("deleted twenty times at once and brought back likewise, with its figures", async () => {
  const id = await added();
  await enter(id, {});
  const twenty = (change: typeof deleteBottleneck) =>
    Promise.all(Array.from({ length: 20 }, () => change(world.a.assistant, { id })));
  expect((await twenty(deleteBottleneck)).every(({ ok }) => ok)).toBe(true);
  expect(await seen(id)).toBeUndefined();
  expect(await enter(id, { was: 320, value: 1 })).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect((await twenty(restoreBottleneck)).every(({ ok }) => ok)).toBe(true);
  expect((await seen(id))?.months.at(-2)).toMatchObject({ throughput: 320 });
  expect(await trailOf(id)).toEqual(
    ["added", "entered", "deleted", "restored"].map((verb) => `bottleneck.${verb}`),
  );
});

test.each([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
  ["the client's own CEO", () => world.a.a1.ceo],
  ["a head of the client", () => world.a.a1.head],
] as const)("%s neither sees nor changes the register", async (_who, viewerOf) => {
  const [id, stranger] = [await added(), viewerOf()];
  const everything = () =>
    asDatabaseOwner(
      "SELECT to_jsonb(b)::text FROM bottleneck b UNION ALL SELECT to_jsonb(m)::text FROM bottleneck_month m ORDER BY 1",
    );
  const before = await everything();
  const answers = [
    await addBottleneck(stranger, { id: randomUUID(), clientCompanyId: clientId, ...SAID }, now),
    await editBottleneck(stranger, { id, version: 1, ...SAID }, now),
    await enter(id, {}, stranger),
    await removeFromTheWay(stranger, { id, version: 1, day: "2026-02-01", deliverableId: null }, now),
    await comeBack(stranger, { id, version: 1, day: "2026-02-01" }, now),
    await deleteBottleneck(stranger, { id }),
    await restoreBottleneck(stranger, { id }),
  ];
  expect(answers.filter(({ ok }) => ok)).toEqual([]);
  expect(await registerFor(stranger)).toBeNull();
  expect(await everything()).toEqual(before);
});

test("row-level security alone shows the client's people nothing of it", async () => {
  await enter(await added(), {});
  for (const viewer of [world.a.a1.ceo, world.a.a1.head, world.b.owner])
    expect(
      await withViewer(viewer, async (tx) => [await tx.bottleneck.count(), await tx.bottleneckMonth.count()]),
    ).toEqual([0, 0]);
});
