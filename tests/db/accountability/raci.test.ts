import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  addActivity,
  addProcess,
  removeActivity,
  removeProcess,
  restoreActivity,
  setLetter,
} from "@/lib/accountability/raci-mutations";
import { getProcess, listProcesses } from "@/lib/accountability/raci-queries";
import { removeSeat } from "@/lib/accountability/seat-mutations";
import type { Letter } from "@/lib/rules/accountability/raci";
import { trailOf } from "@/tests/support/cadences";
import { type DraftChart, draftFor, seatIn, versionOf } from "@/tests/support/charts";
import { done } from "@/tests/support/matrix/done";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let draft: DraftChart;
let processId: string;
let activityId: string;
let [one, two]: [string, string] = ["", ""];
beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  draft = await draftFor(world.a.consultant, clientId);
  one = await seatIn(world.a.consultant, draft, "One");
  two = await seatIn(world.a.consultant, draft, "Two");
  processId = randomUUID();
  const name = "Quote to order";
  done(await addProcess(world.a.consultant, { id: processId, clientCompanyId: clientId, name, sopId: null }));
});
beforeEach(async () => {
  activityId = randomUUID();
  const activity = { id: activityId, processId, title: "Confirm the price", accountableSeatId: one };
  done(await addActivity(world.a.consultant, activity));
});

const put = (seatId: string, letter: Letter | null, version: number) =>
  setLetter(world.a.consultant, { activityId, seatId, letter, version });
const row = async () =>
  (await getProcess(world.a.assistant, clientId, processId))?.activities.find(({ id }) => id === activityId)
    ?.row;

describe("a row", () => {
  test("has its A from the first; given to another seat it leaves the one that had it", async () => {
    expect(await row()).toEqual({ accountableSeatId: one, parts: new Map() });
    expect(await put(two, "R", 1)).toEqual({ ok: true, value: { isKept: true, version: 2 } });
    expect(await put(two, "A", 2)).toEqual({ ok: true, value: { isKept: true, version: 3 } });
    expect(await row()).toEqual({ accountableSeatId: two, parts: new Map() });
    expect(await put(two, null, 3)).toEqual({ ok: false, reason: "NEEDS_A" });
    expect(await put(two, "C", 3)).toEqual({ ok: false, reason: "NEEDS_A" });
    expect(await put(one, "I", 3)).toMatchObject({ ok: true });
    expect(await put(one, null, 4)).toMatchObject({ ok: true });
    expect((await trailOf(activityId)).filter((action) => action === "raci.letter-set")).toHaveLength(4);
  });

  test("written again after a lost answer says the same and changes nothing", async () => {
    expect(await put(two, "C", 1)).toMatchObject({ value: { isKept: true, version: 2 } });
    expect(await put(two, "C", 1)).toEqual({ ok: true, value: { isKept: true, version: 2 } });
    expect(await trailOf(activityId)).toEqual(["raci.activity-added", "raci.letter-set"]);
  });

  test("of twenty who write at once one wins, the others are told what the cell has, and there is one A", async () => {
    const cells = [one, two, draft.top];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => put(cells[at % 2 === 0 ? 1 : 2]!, at % 4 < 2 ? "A" : "R", 1)),
    );
    const kept = answers.filter((answer) => answer.ok && answer.value.isKept);
    const lost = answers.filter((answer) => answer.ok && !answer.value.isKept);
    expect(kept.length + lost.length).toBe(20);
    expect((await trailOf(activityId)).filter((action) => action === "raci.letter-set")).toHaveLength(1);
    expect(lost.length).toBeGreaterThan(0);
    const rows = await asDatabaseOwner<{ version: number }>(
      "SELECT version FROM raci_activity WHERE id = $1 AND accountable_seat_id IS NOT NULL",
      [activityId],
    );
    expect(rows).toEqual([{ version: 2 }]);
  });

  test("the database refuses a row without an A, and a second letter beside it", async () => {
    const sql = (text: string, values: unknown[]) => asDatabaseOwner(text, values);
    await expect(
      sql("UPDATE raci_activity SET accountable_seat_id = NULL WHERE id = $1", [activityId]),
    ).rejects.toThrow(/not-null/);
    const part = `INSERT INTO raci_part SELECT firm_id, client_company_id, id, $2, $3::raci_letter FROM raci_activity WHERE id = $1`;
    await expect(sql(part, [activityId, one, "R"])).rejects.toThrow(/one letter/);
    await expect(sql(part, [activityId, two, "A"])).rejects.toThrow(/raci_letter/);
    await sql(part, [activityId, two, "R"]);
    await expect(
      sql("UPDATE raci_activity SET accountable_seat_id = $2 WHERE id = $1", [activityId, two]),
    ).rejects.toThrow(/one letter/);
  });

  test("takes seats of the chart alone; one that has left the chart keeps its column while it has the A", async () => {
    expect(await put(randomUUID(), "R", 1)).toEqual({ ok: false, reason: "SEAT_GONE" });
    const gone = await seatIn(world.a.consultant, draft, "Leaves");
    done(await put(gone, "A", 1));
    const version = await versionOf(draft.chartId);
    done(await removeSeat(world.a.consultant, { chartId: draft.chartId, seatId: gone, version }));
    const grid = await getProcess(world.a.consultant, clientId, processId);
    expect(grid?.seats.find(({ id }) => id === gone)).toMatchObject({ isGone: true });
    expect(await put(gone, "A", 9)).toMatchObject({ ok: true });
    done(await put(two, "A", 2));
    expect(await put(gone, "R", 3)).toEqual({ ok: false, reason: "SEAT_GONE" });
  });

  test("taken off it is not shown and not written, and comes back with its letters", async () => {
    await put(two, "R", 1);
    done(await removeActivity(world.a.consultant, { id: activityId }));
    expect(await row()).toBeUndefined();
    expect(await put(two, "C", 3)).toEqual({ ok: false, reason: "NOT_FOUND" });
    done(await restoreActivity(world.a.consultant, { id: activityId }));
    expect(await row()).toEqual({ accountableSeatId: one, parts: new Map([[two, "R"]]) });
  });
});

test("a process that is taken off takes its rows with it; the A of a new row is a seat of the chart", async () => {
  const id = randomUUID();
  done(await addProcess(world.a.consultant, { id, clientCompanyId: clientId, name: "Claims", sopId: null }));
  const activity = { id: randomUUID(), processId: id, title: "Answer", accountableSeatId: randomUUID() };
  expect(await addActivity(world.a.consultant, activity)).toEqual({ ok: false, reason: "SEAT_GONE" });
  done(await removeProcess(world.a.consultant, { id }));
  expect(await getProcess(world.a.consultant, clientId, id)).toBeNull();
  const named = (await listProcesses(world.a.consultant, clientId))?.processes.map(({ name }) => name);
  expect(named).toEqual(["Quote to order"]);
});
