import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { dropDraft, restoreDraft, startDraft } from "@/lib/accountability/mutations";
import { getDraft } from "@/lib/accountability/queries";
import { addSeat, editSeat, placeSeat, removeSeat } from "@/lib/accountability/seat-mutations";
import { theirsBeside } from "@/lib/accountability/theirs-beside";
import { withViewer } from "@/lib/db/tenant";
import { trailOf } from "@/tests/support/cadences";
import { type DraftChart, draftFor, seatAs, seatIn, seatsOf, versionOf } from "@/tests/support/charts";
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

describe("a draft", () => {
  test("begins with the CEO's seat, owned by the CEO, and there is one at a time", async () => {
    const found = await getDraft(world.a.assistant, clientId);
    expect(found?.draft?.seats).toMatchObject([
      { title: "CEO", parentId: null, isLeadership: true, owners: [{ name: "A1 Joinery CEO", isCeo: true }] },
    ]);
    const again = { id: draft.chartId, clientCompanyId: clientId };
    expect(await startDraft(world.a.owner, again)).toMatchObject({ ok: true });
    const other = { id: randomUUID(), clientCompanyId: clientId };
    expect(await startDraft(world.a.owner, other)).toEqual({ ok: false, reason: "DRAFT_THERE" });
  });

  test("of twenty who start one at once, one does", async () => {
    const clientCompanyId = world.a.a2.clientCompanyId;
    const answers = await twenty(() => startDraft(world.a.consultant, { id: randomUUID(), clientCompanyId }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("given up it is not there, and is taken up again unless another one was begun", async () => {
    const id = { id: draft.chartId };
    await dropDraft(world.a.consultant, id);
    expect((await getDraft(world.a.owner, clientId))?.draft).toBeNull();
    expect(await edit(draft.top)).toEqual({ ok: false, reason: "NOT_FOUND" });
    done(await restoreDraft(world.a.consultant, id));
    expect((await getDraft(world.a.owner, clientId))?.draft?.id).toBe(draft.chartId);
    await dropDraft(world.a.consultant, id);
    await draftFor(world.a.consultant, clientId);
    expect(await restoreDraft(world.a.consultant, id)).toEqual({ ok: false, reason: "DRAFT_THERE" });
  });

  test("holds sixty seats, also when they are added at once, and one at its top", async () => {
    for (let at = 1; at < 50; at++) await seatIn(world.a.consultant, draft, `Seat ${at}`);
    const add = (parentId: string | null) => ({
      id: randomUUID(),
      chartId: draft.chartId,
      title: "More",
      parentId,
    });
    const answers = await twenty(() => addSeat(world.a.consultant, add(draft.top)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await seatsOf(draft.chartId)).toHaveLength(60);
  });

  test("refuses a second top and a parent that is not there", async () => {
    const seat = { id: randomUUID(), chartId: draft.chartId, title: "Another" };
    expect(await addSeat(world.a.consultant, { ...seat, parentId: null })).toMatchObject({
      reason: "TOP_THERE",
    });
    expect(await addSeat(world.a.consultant, { ...seat, parentId: randomUUID() })).toMatchObject({
      reason: "NO_SUCH_SEAT",
    });
  });
});

describe("moving", () => {
  let seats: string[];
  beforeEach(async () => {
    seats = [];
    for (const title of ["One", "Two", "Three"]) seats.push(await seatIn(world.a.consultant, draft, title));
  });
  const move = (seatId: string, parentId: string, version: number) =>
    placeSeat(world.a.consultant, { chartId: draft.chartId, seatId, parentId, index: 0, version });

  test("puts a seat below another, once, and says so in the trail once", async () => {
    const version = await versionOf(draft.chartId);
    const moved = await move(seats[2]!, seats[0]!, version);
    expect(moved).toEqual({ ok: true, value: { isKept: true, version: version + 1 } });
    expect(await move(seats[2]!, seats[0]!, version + 1)).toEqual(moved);
    expect((await trailOf(draft.chartId)).filter((action) => action === "seat.moved")).toHaveLength(1);
    expect((await seatsOf(draft.chartId)).find(({ seat_id: id }) => id === seats[2])).toMatchObject({
      parent_seat_id: seats[0],
    });
  });

  test("of twenty who move at once one wins; the others are told who it was, and nothing of theirs is written", async () => {
    const version = await versionOf(draft.chartId);
    const answers = await twenty((at) => move(seats[at % 2]!, seats[2]!, version));
    const kept = answers.filter((answer) => answer.ok && answer.value.isKept);
    expect(kept).toHaveLength(1);
    expect(answers.filter((answer) => answer.ok && !answer.value.isKept)).toHaveLength(19);
    const lost = { isKept: false, version: version + 1, byName: world.a.consultant.displayName };
    expect(answers).toContainEqual({ ok: true, value: lost });
    expect(await seatsOf(draft.chartId, `parent_seat_id = '${seats[2]}'`)).toHaveLength(1);
    expect((await trailOf(draft.chartId)).filter((action) => action === "seat.moved")).toHaveLength(1);
  });

  test("never below itself, nor the top; and the database refuses a circle by whatever way", async () => {
    const version = await versionOf(draft.chartId);
    expect(await move(seats[0]!, seats[0]!, version)).toMatchObject({ reason: "BELOW_ITSELF" });
    expect(await move(draft.top, seats[0]!, version)).toMatchObject({ reason: "TOP_STAYS" });
    const put = (seatId: string, parentId: string) =>
      withViewer(world.a.consultant, async (tx) => {
        const where = { firmId: world.a.firmId, chartId: draft.chartId, seatId };
        await tx.chartSeat.updateMany({ where, data: { parentSeatId: parentId } });
      });
    await put(seats[0]!, seats[1]!);
    await expect(put(seats[1]!, seats[0]!)).rejects.toThrow(/below itself|RestrictViolation/);
    const second = asDatabaseOwner("UPDATE chart_seat SET parent_seat_id = NULL WHERE chart_id = $1", [
      draft.chartId,
    ]);
    await expect(second).rejects.toThrow(/chart_seat_one_top/);
  });

  test("a seat taken off leaves its place to those below it; the top stays while there are others", async () => {
    const below = await seatIn(world.a.consultant, draft, "Below", seats[1]);
    const off = async (seatId: string, version?: number) =>
      removeSeat(world.a.consultant, {
        chartId: draft.chartId,
        seatId,
        version: version ?? (await versionOf(draft.chartId)),
      });
    expect(await off(draft.top)).toMatchObject({ reason: "TOP_STAYS" });
    expect(await off(seats[1]!, 1)).toMatchObject({ value: { isKept: false } });
    expect(await off(seats[1]!)).toMatchObject({ value: { isKept: true } });
    const right = (await seatsOf(draft.chartId, `parent_seat_id = '${draft.top}'`)).map(
      (seat) => seat.seat_id,
    );
    expect(right).toEqual([seats[0], below, seats[2]]);
  });
});

describe("a seat's words", () => {
  test("of twenty who change one at once one wins; the others see theirs beside their own", async () => {
    const answers = await twenty((at) => edit(draft.top, { title: `Chief ${at}` }));
    expect(answers.filter((answer) => answer.ok && answer.value.isKept)).toHaveLength(1);
    const lost = answers.flatMap((answer) => (answer.ok && !answer.value.isKept ? [answer.value] : []));
    expect(lost).toHaveLength(19);
    const [now] = await seatsOf(draft.chartId);
    expect(lost.every(({ theirs }) => theirs.title === now!.title)).toBe(true);
    const mine = seatAs({ chartId: draft.chartId, seatId: draft.top }, { title: "Mine" });
    expect(theirsBeside(mine, lost[0]!.theirs)).toEqual({ title: [`Theirs: ${now!.title}`] });
    expect((await trailOf(draft.chartId)).filter((action) => action === "seat.edited")).toHaveLength(1);
  });

  test("two who change two seats at once are not in each other's way", async () => {
    const other = await seatIn(world.a.consultant, draft, "Other");
    const answers = await Promise.all([edit(draft.top), edit(other)]);
    expect(answers).toEqual([
      { ok: true, value: { isKept: true } },
      { ok: true, value: { isKept: true } },
    ]);
  });

  test("owners, departments and numbers are of the same client; more than five responsibilities are refused", async () => {
    const { a2 } = world.a;
    expect(await edit(draft.top, { ownerIds: [a2.ceoContactId] })).toMatchObject({ reason: "OWNER_GONE" });
    const departmentId = a2.departments.Sales;
    expect(await edit(draft.top, { departmentId })).toMatchObject({ reason: "DEPARTMENT_GONE" });
    expect(await edit(draft.top, { measureIds: [randomUUID()] })).toMatchObject({ reason: "MEASURE_GONE" });
    await expect(edit(draft.top, { responsibilities: ["1", "2", "3", "4", "5", "6"] })).rejects.toThrow(
      /chart_seat_responsibilities/,
    );
  });
});
