import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addAction, completeAction, reopenAction } from "@/lib/cadences/action-mutations";
import { getMeeting } from "@/lib/cadences/meeting-queries";
import { startMeeting } from "@/lib/cadences/meeting-mutations";
import { addDecision, saveNotes } from "@/lib/cadences/minutes-mutations";
import { getCadence } from "@/lib/cadences/queries";
import { WEDNESDAY, itemsOf, trailOf, weeklyFor } from "@/tests/support/cadences";
import { openFor } from "@/tests/support/engagements";
import { type World, makeWorld } from "@/tests/support/world";

let world: World;
let engagement: string;
let cadence: string;
beforeAll(async () => {
  world = await makeWorld();
  engagement = await openFor(world.a.owner, world.a.a1.clientCompanyId);
});
beforeEach(async () => {
  cadence = await weeklyFor(world.a.consultant, engagement);
});

const now = WEDNESDAY;
const on = (day: string) => ({ cadenceId: cadence, day });
const read = () => getCadence(world.a.consultant, world.a.a1.clientCompanyId, cadence, now);
const started = async (day: string, at = now) => {
  const meeting = await startMeeting(world.a.consultant, on(day), at);
  if (!meeting.ok) throw new Error(meeting.reason);
  return meeting.value;
};

describe("two people in one meeting", () => {
  test("nobody's notes are lost: the second is handed what the first one wrote", async () => {
    const id = await started("2026-02-09");
    const [item] = await itemsOf(id);
    const itemId = item!.id;
    expect(await saveNotes(world.a.consultant, { itemId, version: 1, notes: "Ours" })).toEqual({
      ok: true,
      value: { isKept: true, version: 2 },
    });
    const other = await saveNotes(world.a.owner, { itemId, version: 1, notes: "Theirs" });
    expect(other).toEqual({ ok: true, value: { isKept: false, version: 2, notes: "Ours" } });
    // After a lost answer the same text is sent again.
    expect(await saveNotes(world.a.consultant, { itemId, version: 1, notes: "Ours" })).toEqual({
      ok: true,
      value: { isKept: true, version: 2 },
    });
    await saveNotes(world.a.owner, { itemId, version: 2, notes: "Ours\nTheirs" });
    expect((await itemsOf(id))[0]).toMatchObject({ notes: "Ours\nTheirs", version: 3 });
  });

  test("of twenty at once one wins, and each of the others has the winner's words", async () => {
    const id = await started("2026-02-09");
    const itemId = (await itemsOf(id))[0]!.id;
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        saveNotes(world.a.owner, { itemId, version: 1, notes: `Note ${at}` }),
      ),
    );
    const kept = saves.filter((save) => save.ok && save.value.isKept);
    expect(kept).toHaveLength(1);
    const { notes } = (await itemsOf(id))[0]!;
    for (const save of saves)
      if (save.ok && !save.value.isKept) expect(save.value).toMatchObject({ notes, version: 2 });
    expect(notes).toBe(`Note ${saves.indexOf(kept[0]!)}`);
  });
});

describe("what comes of it", () => {
  test("decisions and actions are noted once; what an earlier meeting left open comes first", async () => {
    const earlier = await started("2026-02-02");
    const id = crypto.randomUUID();
    const action = { meetingId: earlier, text: "Call the supplier", dueDay: "2026-02-06" };
    const owned = { ...action, id, ownerId: world.a.a1.headContactId };
    for (let twice = 0; twice < 2; twice++)
      expect(await addAction(world.a.consultant, owned)).toMatchObject({ ok: true });
    const decision = { id: crypto.randomUUID(), meetingId: earlier, text: "Order by framework contract" };
    for (let twice = 0; twice < 2; twice++) await addDecision(world.a.consultant, decision);
    await started("2026-02-09");
    const meeting = () => getMeeting(world.a.consultant, world.a.a1.clientCompanyId, on("2026-02-09"), now);
    expect((await meeting())?.actions).toMatchObject({
      earlier: [{ text: "Call the supplier", ownerName: "A1 Joinery Head", isLate: true }],
      here: [],
    });
    expect((await read())?.decisions).toMatchObject([
      { text: "Order by framework contract", day: "2026-02-02" },
    ]);
    // The head ticks their own off, in the portal.
    expect(await completeAction(world.a.a1.head, { id, version: 1 })).toMatchObject({ ok: true });
    expect((await meeting())?.actions.earlier).toEqual([]);
    await reopenAction(world.a.a1.head, { id });
    expect(await trailOf(id)).toEqual(["action.agreed", "action.done", "action.reopened"]);
  });

  test("an action is owned by somebody of the client or of the firm who works for it", async () => {
    const meetingId = await started("2026-02-09");
    const action = { meetingId, text: "Call", dueDay: "2026-02-06" };
    for (const ownerId of [world.a.a2.ceoContactId, world.a.unassigned.membershipId])
      expect(await addAction(world.a.consultant, { id: crypto.randomUUID(), ownerId, ...action })).toEqual({
        ok: false,
        reason: "PERSON_GONE",
      });
  });
});
