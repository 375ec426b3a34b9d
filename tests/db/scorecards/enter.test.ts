import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import {
  addMeasure,
  editMeasure,
  enterValue,
  removeMeasure,
  restoreMeasure,
} from "@/lib/scorecards/mutations";
import { getScorecard } from "@/lib/scorecards/queries";
import { trailOf } from "@/tests/support/cadences";
import { type World, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
});

const GOAL = { goalKind: "at_least", goalLow: 95, goalHigh: null } as const;
const NUMBER = { title: "On time", unit: "%", ownerContactId: null, ...GOAL };
const MONDAY = "2026-02-09";
const seen = (viewer: Viewer) => getScorecard(viewer as StaffViewer, clientId, "2026-02-11");

async function added() {
  const id = randomUUID();
  expect(await addMeasure(world.a.consultant, { id, clientCompanyId: clientId, ...NUMBER })).toMatchObject({
    ok: true,
  });
  return id;
}
const enter = (
  measureId: string,
  value: number | null,
  version: number,
  viewer: Viewer = world.a.consultant,
) => enterValue(viewer, { measureId, monday: MONDAY, version, value });

test("a number is entered, corrected and emptied, each with one row in the trail", async () => {
  const id = await added();
  expect(await enter(id, 96.5, 0)).toEqual({ ok: true, value: 1 });
  expect(await enter(id, 96.5, 0)).toEqual({ ok: true, value: 1 });
  expect(await enter(id, 94, 1)).toEqual({ ok: true, value: 2 });
  const measure = (await seen(world.a.assistant))?.measures.find((one) => one.id === id);
  expect(measure?.weeks).toEqual([{ monday: MONDAY, value: 94, version: 2 }]);
  expect(await enter(id, null, 2)).toEqual({ ok: true, value: 0 });
  expect(await trailOf(id)).toEqual([
    "measure.added",
    "measure.entered",
    "measure.entered",
    "measure.entered",
  ]);
});

test("of twenty who enter at once one wins, and the others are told", async () => {
  const id = await added();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => enter(id, at, 0)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "STALE")).toHaveLength(19);
});

test("zero is a number, and no number is not zero", async () => {
  const id = await added();
  await enter(id, 0, 0);
  const measure = (await seen(world.a.owner))?.measures.find((one) => one.id === id);
  expect(measure?.weeks).toMatchObject([{ value: 0 }]);
});

test("taken off it is not shown and not entered, and comes back with what it had", async () => {
  const id = await added();
  await enter(id, 90, 0);
  await removeMeasure(world.a.consultant, { id });
  expect((await seen(world.a.owner))?.measures.some((one) => one.id === id)).toBe(false);
  expect(await enter(id, 91, 1)).toEqual({ ok: false, reason: "NOT_FOUND" });
  await restoreMeasure(world.a.consultant, { id });
  expect((await seen(world.a.owner))?.measures.find((one) => one.id === id)?.weeks).toHaveLength(1);
  const edit = { id, version: 1, ...NUMBER, title: "Old" };
  expect(await editMeasure(world.a.consultant, edit)).toEqual({ ok: false, reason: "STALE" });
});

test("fifteen fit, also when they are added at once", async () => {
  const clientCompanyId = world.a.a2.clientCompanyId;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      addMeasure(world.a.owner, { id: randomUUID(), clientCompanyId, ...NUMBER }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(15);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "FULL")).toHaveLength(5);
});

test("an owner is a contact of the same client", async () => {
  const number = { ...NUMBER, ownerContactId: world.a.a2.ceoContactId };
  const plan = { id: randomUUID(), clientCompanyId: clientId, ...number };
  expect(await addMeasure(world.a.consultant, plan)).toEqual({ ok: false, reason: "OWNER_GONE" });
});

test.each([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
  ["the client's own CEO", () => world.a.a1.ceo],
  ["a head of the client", () => world.a.a1.head],
] as const)("%s neither sees nor changes a number", async (_who, viewerOf) => {
  const [id, stranger] = [await added(), viewerOf()];
  const answers = [
    await addMeasure(stranger, { id: randomUUID(), clientCompanyId: clientId, ...NUMBER }),
    await editMeasure(stranger, { id, version: 1, ...NUMBER }),
    await enter(id, 1, 0, stranger),
    await removeMeasure(stranger, { id }),
    await restoreMeasure(stranger, { id }),
  ];
  expect(answers.filter(({ ok }) => ok)).toEqual([]);
  expect(await seen(stranger)).toBeNull();
  expect(await trailOf(id)).toEqual(["measure.added"]);
});

test("taken off twenty times at once and put back likewise, each is in the trail once", async () => {
  const id = await added();
  const twenty = (change: typeof removeMeasure) =>
    Promise.all(Array.from({ length: 20 }, () => change(world.a.consultant, { id })));
  expect((await twenty(removeMeasure)).every(({ ok }) => ok)).toBe(true);
  expect((await twenty(restoreMeasure)).every(({ ok }) => ok)).toBe(true);
  expect(await trailOf(id)).toEqual(["measure.added", "measure.removed", "measure.restored"]);
});
