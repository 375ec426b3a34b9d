import { beforeEach, describe, expect, test } from "vitest";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import { getAccountability, getSeat } from "@/lib/accountability/queries";
import { editSeat } from "@/lib/accountability/seat-mutations";
import { withViewer } from "@/lib/db/tenant";
import { readStructures } from "@/lib/readiness/read-structures";
import { healthMarks } from "@/lib/rules/accountability/health";
import { type DraftChart, draftFor, livened, seatAs, seatIn } from "@/tests/support/charts";
import { done } from "@/tests/support/matrix/done";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let draft: DraftChart;
let seatId: string;
beforeEach(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  draft = await draftFor(world.a.consultant, clientId);
  seatId = await seatIn(world.a.consultant, draft, "Operations");
});

const hold = (ownerIds: string[], version = 1) =>
  editSeat(
    world.a.consultant,
    seatAs({ chartId: draft.chartId, seatId }, { title: "Operations", ownerIds, version }),
  );
const called = () => `${world.a.consultant.displayName} (fractional, ${world.a.consultant.firmName})`;

test("who owns something is found by words of a seat and of what it answers for, and by the owner's name", async () => {
  const { consultant, a1 } = world.a;
  const words = { title: "Warehouse", responsibilities: ["Damage claims", "Loading"] };
  const seat = seatAs({ chartId: draft.chartId, seatId }, { ...words, ownerIds: [a1.headContactId] });
  done(await editSeat(consultant, seat));
  const hits = async (query: string) =>
    (await getAccountability(consultant, clientId, query))?.hits?.map(({ kind, text }) => `${kind}: ${text}`);
  expect(await hits("warehouse")).toEqual(["seat: Warehouse"]);
  expect(await hits("loading")).toEqual(["responsibility: Loading"]);
  expect(await hits("warehouse claims")).toEqual(["responsibility: Damage claims"]);
  expect(await hits("joinery head")).toEqual([
    "seat: Warehouse",
    "responsibility: Damage claims",
    "responsibility: Loading",
  ]);
});

describe("a seat that somebody of the firm holds", () => {
  test("is theirs by name and firm, on the live chart, for the client's CEO, and in what is copied from it", async () => {
    const { consultant, a1 } = world.a;
    done(await hold([consultant.membershipId]));
    await livened(consultant, draft.chartId);
    const owner = { id: consultant.membershipId, name: called(), isCeo: false, isOfFirm: true };

    const live = (await getAccountability(consultant, clientId))?.live;
    expect(live?.seats.find(({ id }) => id === seatId)?.owners).toEqual([{ ...owner, hasLeft: false }]);
    expect(healthMarks(live?.seats ?? []).filter((mark) => mark.seatId === seatId)).toMatchObject([
      { id: "held-by-firm" },
      { id: "seat-without-number" },
    ]);
    const portal = await getLiveChart(a1.ceo, "operations");
    expect(portal?.chart?.seats.find(({ id }) => id === seatId)?.owners).toMatchObject([owner]);
    expect(portal?.hits).toMatchObject([{ kind: "seat", text: "Operations", ownerNames: [called()] }]);

    const next = await draftFor(consultant, clientId);
    const copied = await getSeat(consultant, clientId, seatId);
    expect(copied?.chart.id).toBe(next.chartId);
    expect(copied?.seat.owners).toMatchObject([owner]);
    expect(copied?.members.map(({ id }) => id)).toContain(consultant.membershipId);
  });

  test("is said to have left, also to the client's people, once its holder works there no more", async () => {
    const { consultant, a1 } = world.a;
    done(await hold([consultant.membershipId]));
    await livened(consultant, draft.chartId);
    const owners = async () =>
      (await getLiveChart(a1.ceo))?.chart?.seats
        .find(({ id }) => id === seatId)
        ?.owners.map(({ hasLeft }) => hasLeft);
    expect(await owners()).toEqual([false]);
    await asDatabaseOwner("DELETE FROM assignment WHERE membership_id = $1", [consultant.membershipId]);
    expect(await owners()).toEqual([true]);
  });

  test("counts for readiness as owned, and is named as the one to hand over", async () => {
    const { consultant } = world.a;
    done(await hold([consultant.membershipId]));
    await livened(consultant, draft.chartId);
    const facts = async () => {
      const of = { firmId: consultant.firmId, clientCompanyId: clientId };
      return (await withViewer(consultant, (tx) => readStructures(tx, of, "2026-03-02"))).seats;
    };
    expect(await facts()).toEqual({ seats: 2, seatsWithOneOwner: 2, heldByFirm: ["Operations"] });
    await asDatabaseOwner("DELETE FROM assignment WHERE membership_id = $1", [consultant.membershipId]);
    expect(await facts()).toEqual({ seats: 2, seatsWithOneOwner: 1 });
  });

  test("beside an owner of the client is marked, and handed over keeps nobody of the firm", async () => {
    const { consultant, a1 } = world.a;
    done(await hold([consultant.membershipId, a1.headContactId]));
    const owners = async () => (await getSeat(consultant, clientId, seatId))?.seat.owners ?? [];
    expect((await owners()).map(({ isOfFirm }) => isOfFirm)).toEqual([false, true]);
    done(await hold([a1.headContactId], 2));
    expect((await owners()).map(({ id }) => id)).toEqual([a1.headContactId]);
  });

  test("is never held by two of the firm, by nobody who does not work for the client, nor by another firm's", async () => {
    const { consultant, owner, assistant, unassigned } = world.a;
    expect(await hold([consultant.membershipId, owner.membershipId])).toEqual({
      ok: false,
      reason: "TWO_OF_FIRM",
    });
    for (const stranger of [unassigned, assistant, world.b.owner, world.a.a1.ceo])
      expect(await hold([stranger.membershipId])).toEqual({ ok: false, reason: "OWNER_GONE" });
    await asDatabaseOwner("UPDATE membership SET disabled_at = now() WHERE id = $1", [
      consultant.membershipId,
    ]);
    expect(await hold([consultant.membershipId])).toEqual({ ok: false, reason: "OWNER_GONE" });
  });

  test("has room for one of them: the row's shape says so, and that a firm names its own", async () => {
    const write = (set: string, values: unknown[] = []) =>
      asDatabaseOwner(`UPDATE chart_seat SET ${set} WHERE seat_id = '${seatId}'`, values);
    await expect(write("fractional_name = 'Nobody'")).rejects.toThrow(/fractional_is_named/);
    await expect(
      write("fractional_name = 'Somebody', fractional_member_id = $1", [world.b.owner.membershipId]),
    ).rejects.toThrow(/foreign key/);
  });
});
