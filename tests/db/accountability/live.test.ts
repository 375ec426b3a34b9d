import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeLive } from "@/lib/accountability/mutations";
import { getAccountability, getDraft, getNumberedChart } from "@/lib/accountability/queries";
import { addActivity, addProcess } from "@/lib/accountability/raci-mutations";
import { editSeat, removeSeat } from "@/lib/accountability/seat-mutations";
import { withViewer } from "@/lib/db/tenant";
import { readStructures } from "@/lib/readiness/read-structures";
import { addDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import { addMeasure, editMeasure } from "@/lib/scorecards/mutations";
import { trailOf } from "@/tests/support/cadences";
import { type DraftChart, draftFor, livened, seatAs, seatIn, versionOf } from "@/tests/support/charts";
import { openFor } from "@/tests/support/engagements";
import { done } from "@/tests/support/matrix/done";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let draft: DraftChart;
beforeEach(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  draft = await draftFor(world.a.consultant, clientId);
});
const twenty = <Answer>(ask: (at: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: 20 }, (_, at) => ask(at)));
const edit = (seatId: string, changed: Parameters<typeof seatAs>[1] = {}, viewer = world.a.consultant) =>
  editSeat(viewer, seatAs({ chartId: draft.chartId, seatId }, changed));

describe("live", () => {
  test("a chart is numbered, frozen with the names of its day, and what was live before stays readable", async () => {
    const { consultant, a1 } = world.a;
    const measureId = randomUUID();
    const number = { title: "On time", unit: "%", ownerContactId: null };
    const goal = { goalKind: "at_least", goalLow: 95, goalHigh: null } as const;
    done(await addMeasure(consultant, { id: measureId, clientCompanyId: clientId, ...number, ...goal }));
    const seat = await seatIn(consultant, draft, "Sales");
    const named = {
      ownerIds: [a1.headContactId],
      measureIds: [measureId],
      departmentId: a1.departments.Sales,
    };
    done(await edit(seat, { title: "Head of sales", ...named }));
    await livened(consultant, draft.chartId);

    const next = await draftFor(consultant, clientId);
    expect(next.top).toBe(draft.top);
    await asDatabaseOwner("UPDATE contact SET name = 'Renamed' WHERE id = $1", [a1.headContactId]);
    await asDatabaseOwner("UPDATE department SET name = 'Renamed' WHERE id = $1", [a1.departments.Sales]);
    done(await editMeasure(consultant, { id: measureId, version: 1, ...number, title: "Renamed", ...goal }));
    done(
      await editSeat(
        consultant,
        seatAs({ chartId: next.chartId, seatId: seat }, { ownerIds: [a1.ceoContactId] }),
      ),
    );
    await livened(consultant, next.chartId);

    const first = await getNumberedChart(consultant, clientId, 1);
    expect(first?.chart.state).toBe("replaced");
    expect(first?.chart.seats.find(({ id }) => id === seat)).toMatchObject({
      title: "Head of sales",
      departmentName: "Sales",
      owners: [{ name: "A1 Joinery Head" }],
      numbers: [{ name: "On time" }],
    });
    const second = await getNumberedChart(consultant, clientId, 2);
    const sentences = second?.changes?.map(({ sentence }) => sentence);
    expect(sentences).toContain(
      "“Head of dispatch” is now owned by A1 Joinery CEO; it was owned by A1 Joinery Head.",
    );
    const overview = await getAccountability(consultant, clientId);
    expect(overview).toMatchObject({ draftId: null, live: { number: 2 } });
    expect(overview?.numbered.map((chart) => [chart.number, chart.isLive])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test("nothing of it changes any more, not by the owner of the database either", async () => {
    await livened(world.a.consultant, draft.chartId);
    expect(await edit(draft.top)).toEqual({ ok: false, reason: "NOT_FOUND" });
    for (const sql of [
      "UPDATE chart_seat SET title = 'Other' WHERE chart_id = $1",
      "DELETE FROM seat_owner WHERE chart_id = $1",
      "UPDATE accountability_chart SET state = 'draft' WHERE id = $1",
      "UPDATE accountability_chart SET number = 7 WHERE id = $1",
    ])
      await expect(asDatabaseOwner(sql, [draft.chartId]), sql).rejects.toThrow(
        /cannot change|in a draft only/,
      );
  });

  test("of twenty who make it live at once one does, and who saw an older draft is told", async () => {
    const version = await versionOf(draft.chartId);
    await seatIn(world.a.consultant, draft, "Meanwhile");
    const stale = { chartId: draft.chartId, version, deliverableId: null };
    expect(await makeLive(world.a.owner, stale)).toMatchObject({ value: { isKept: false } });
    const answers = await twenty(() => makeLive(world.a.owner, { ...stale, version: version + 1 }));
    expect(answers.filter((answer) => answer.ok && answer.value.isKept)).toHaveLength(1);
    expect((await trailOf(draft.chartId)).filter((action) => action === "chart.made-live")).toHaveLength(1);
  });

  test("an approved deliverable comes into use with it, one that is only planned does not", async () => {
    const { consultant } = world.a;
    const engagementId = await openFor(consultant, clientId);
    const id = randomUUID();
    const plan = {
      engagementId,
      kind: "accountability",
      title: "Seats",
      ownerContactId: null,
      dueDay: null,
    } as const;
    done(await addDeliverable(consultant, { id, ...plan }));
    await livened(consultant, draft.chartId, id);
    const state = async () =>
      (await asDatabaseOwner<{ state: string }>("SELECT state FROM deliverable WHERE id = $1", [id]))[0]
        ?.state;
    expect(await state()).toBe("planned");
    for (const [at, verb] of (["startDraft", "submitForReview", "approve"] as const).entries())
      done(await moveDeliverable(consultant, { id, version: at + 1, verb }));
    await livened(consultant, (await draftFor(consultant, clientId)).chartId, id);
    expect(await state()).toBe("in_use");
    const { chartId } = await draftFor(consultant, clientId);
    const strange = { chartId, version: 1, deliverableId: randomUUID() };
    expect(await makeLive(consultant, strange)).toEqual({ ok: false, reason: "DELIVERABLE_GONE" });
  });

  test("readiness counts the live chart's seats, and those that one person who is still there owns", async () => {
    const { consultant, firmId, a1 } = world.a;
    const of = { firmId, clientCompanyId: clientId };
    const facts = async () =>
      (await withViewer(consultant, (tx) => readStructures(tx, of, "2026-03-02"))).seats;
    expect(await facts()).toBeNull();
    const [sales, none] = [await seatIn(consultant, draft, "Sales"), await seatIn(consultant, draft, "None")];
    done(await edit(sales, { ownerIds: [a1.headContactId] }));
    await livened(consultant, draft.chartId);
    expect(await facts()).toEqual({ seats: 3, seatsWithOneOwner: 2 });
    expect(none).not.toBe(sales);
    await asDatabaseOwner("UPDATE contact SET deleted_at = now() WHERE id = $1", [a1.headContactId]);
    expect(await facts()).toEqual({ seats: 3, seatsWithOneOwner: 1 });
  });
});

test("the draft's page says what making it live would lose: owners, rows of grids and numbers", async () => {
  const { consultant, a1 } = world.a;
  const night = await seatIn(consultant, draft, "Night");
  done(await edit(night, { title: "Night", ownerIds: [a1.headContactId], numberName: "Trucks out" }));
  await livened(consultant, draft.chartId);
  const processId = randomUUID();
  const process = { id: processId, clientCompanyId: clientId, name: "Late delivery", sopId: null };
  done(await addProcess(consultant, process));
  const row = { id: randomUUID(), processId, title: "Tell the customer", accountableSeatId: night };
  done(await addActivity(consultant, row));
  const next = await draftFor(consultant, clientId);
  const gone = { chartId: next.chartId, version: await versionOf(next.chartId), seatId: night };
  done(await removeSeat(consultant, gone));
  expect((await getDraft(consultant, clientId))?.leftOpen.map(({ sentence }) => sentence)).toEqual([
    "“Night” goes away; A1 Joinery Head held it.",
    "“Tell the customer” (Late delivery) would have nobody accountable: “Night” is not on this chart.",
    "“CEO” has no number.",
  ]);
  const made = done(
    await makeLive(consultant, {
      chartId: next.chartId,
      version: await versionOf(next.chartId),
      deliverableId: null,
    }),
  );
  expect(made).toMatchObject({ isKept: true, clientCompanyId: clientId, number: 2 });
});
