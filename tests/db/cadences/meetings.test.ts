import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cancelMeeting, moveMeeting, reviveMeeting, startMeeting } from "@/lib/cadences/meeting-mutations";
import { closeMeeting, moveClock } from "@/lib/cadences/minutes-mutations";
import { addCadence, saveCadence } from "@/lib/cadences/mutations";
import { getCadence } from "@/lib/cadences/queries";
import {
  FIRST_MONDAY,
  WEDNESDAY,
  heldOn,
  itemsOf,
  savedAs,
  trailOf,
  weeklyFor,
} from "@/tests/support/cadences";
import { openFor } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

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

describe("a cadence", () => {
  test("from a template, sent twenty times at once, is one, with the CEO, the heads and its maker attending", async () => {
    const id = crypto.randomUUID();
    const plan = {
      id,
      engagementId: engagement,
      template: "daily_huddle",
      title: null,
      fromDay: FIRST_MONDAY,
    } as const;
    const answers = await Promise.all(Array.from({ length: 20 }, () => addCadence(world.a.consultant, plan)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await trailOf(id)).toEqual(["cadence.added"]);
    const found = await getCadence(world.a.consultant, world.a.a1.clientCompanyId, id, now);
    expect(found?.attendees).toEqual(["A1 Joinery CEO", "A1 Joinery Head", "Carl Consultant"]);
    expect(found?.sentence).toBe("Every workday, Monday to Friday, at 8:45, Berlin time");
  });

  test("run four times and missed once stands at four of five", async () => {
    for (const day of ["2026-01-05", "2026-01-12", "2026-01-26", "2026-02-02"])
      await heldOn(world.a.consultant, cadence, day);
    await cancelMeeting(
      world.a.consultant,
      { ...on("2026-02-09"), reason: "Holiday" },
      new Date("2026-02-06T10:00:00Z"),
    );
    const found = await read();
    expect(found?.adherence).toEqual({ held: 4, missed: 1, cancelled: 1, due: 5, share: 0.8 });
    expect(found?.next?.day).toBe("2026-02-16");
  });

  test("another rhythm holds from its day on, and what was due before stays due", async () => {
    const saved = await saveCadence(world.a.consultant, savedAs(cadence, [world.a.a1.headContactId]));
    expect(saved).toMatchObject({ ok: true });
    const found = await read();
    expect(found?.sentence).toBe("Every Thursday at 10:00, Berlin time");
    expect(found?.attendees).toEqual(["A1 Joinery Head"]);
    const days = found?.meetings.map(({ day, standing }) => [day, standing]).slice(4, 8);
    expect(days).toEqual([
      ["2026-02-02", "missed"],
      ["2026-02-09", "missed"],
      ["2026-02-12", "planned"],
      ["2026-02-19", "planned"],
    ]);
    expect(await saveCadence(world.a.consultant, savedAs(cadence, []))).toEqual({
      ok: false,
      reason: "STALE",
    });
  });

  test("saving agenda and people alone leaves the schedule where it was", async () => {
    const same = {
      fromDay: "2026-02-11",
      startMinute: 540,
      timeZone: "Europe/Berlin",
      lengthMinutes: 90,
      rhythm: { repeat: { kind: "weekly", everyWeeks: 1, weekdays: ["MO"] }, end: { kind: "never" } },
    } as const;
    await saveCadence(world.a.consultant, savedAs(cadence, [], { schedule: same }));
    expect((await read())?.schedules.map(({ fromDay }) => fromDay)).toEqual([FIRST_MONDAY]);
  });

  test("a first day that was wrong is corrected, earlier, or later while it has not begun", async () => {
    const weekly = {
      startMinute: 540,
      timeZone: "Europe/Berlin",
      lengthMinutes: 90,
      rhythm: { repeat: { kind: "weekly", everyWeeks: 1, weekdays: ["MO"] }, end: { kind: "never" } },
    } as const;
    const begin = (version: number, fromDay: string, today: string) =>
      saveCadence(
        world.a.consultant,
        savedAs(cadence, [], { version, schedule: { ...weekly, fromDay } }),
        today,
      );
    const days = async () => (await read())?.schedules.map(({ fromDay }) => fromDay);
    await begin(1, "2025-12-29", "2026-02-11");
    expect(await days()).toEqual(["2025-12-29"]);
    await begin(2, "2026-01-12", "2025-12-20");
    expect(await days()).toEqual(["2026-01-12"]);
    await begin(3, "2026-02-11", "2026-02-11");
    expect(await days()).toEqual(["2026-01-12"]);
  });

  test("nobody attends who is not of the client or does not work for it", async () => {
    for (const stranger of [
      world.a.a2.ceoContactId,
      world.a.unassigned.membershipId,
      world.b.owner.membershipId,
    ])
      expect(await saveCadence(world.a.consultant, savedAs(cadence, [stranger]))).toEqual({
        ok: false,
        reason: "PERSON_GONE",
      });
  });
});

describe("a meeting", () => {
  test("started by twenty at once is one meeting with one agenda", async () => {
    const people = [world.a.consultant, world.a.owner, world.a.assistant];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => startMeeting(people[at % 3]!, on("2026-02-09"), now)),
    );
    expect(new Set(answers.map((answer) => answer.ok && answer.value)).size).toBe(1);
    const [first] = answers;
    if (!first?.ok) throw new Error("refused");
    expect(await itemsOf(first.value)).toHaveLength(7);
    expect(await trailOf(first.value)).toEqual(["meeting.started"]);
  });

  test.each([
    ["before its day", "2026-02-16", "NOT_YET"],
    ["on a day the rule does not name", "2026-02-10", "NOT_FOUND"],
    ["before the cadence begins", "2025-12-29", "NOT_FOUND"],
  ])("is not started %s", async (_when, day, reason) => {
    expect(await startMeeting(world.a.consultant, on(day), now)).toEqual({ ok: false, reason });
  });

  test("called off says why, may be called back, and is not started meanwhile", async () => {
    const reason = "Everybody is at the fair";
    const day = "2026-02-16";
    for (let twice = 0; twice < 2; twice++)
      expect(await cancelMeeting(world.a.consultant, { ...on(day), reason }, now)).toMatchObject({
        ok: true,
      });
    const later = new Date("2026-02-16T08:00:00Z");
    expect(await startMeeting(world.a.consultant, on(day), later)).toEqual({
      ok: false,
      reason: "CANCELLED",
    });
    const meeting = (await read())?.meetings.find((each) => each.day === day);
    expect(meeting).toMatchObject({ standing: "cancelled", cancelReason: reason, cancelledLate: false });
    await reviveMeeting(world.a.consultant, on(day), now);
    expect(await startMeeting(world.a.consultant, on(day), later)).toMatchObject({ ok: true });
  });

  test("moved stands on its new day; what was missed, held or called off is not moved", async () => {
    const to = { toDay: "2026-02-18", start: 480 };
    expect(await moveMeeting(world.a.consultant, { ...on("2026-02-16"), ...to }, now)).toMatchObject({
      ok: true,
    });
    expect((await read())?.next).toMatchObject({ day: "2026-02-16", onDay: "2026-02-18", startMinute: 480 });
    const move = (day: string, changed = to) =>
      moveMeeting(world.a.consultant, { ...on(day), ...changed }, now);
    expect(await move("2026-02-02")).toEqual({ ok: false, reason: "PASSED" });
    expect(await move("2026-02-23", { ...to, toDay: "2026-02-10" })).toEqual({ ok: false, reason: "PASSED" });
    expect(await move("2026-02-23", { ...to, toDay: "2026-04-30" })).toEqual({
      ok: false,
      reason: "TOO_FAR",
    });
    await heldOn(world.a.consultant, cadence, "2026-02-09");
    expect(await move("2026-02-09")).toEqual({ ok: false, reason: "HELD" });
    expect(await cancelMeeting(world.a.consultant, { ...on("2026-02-09"), reason: "Late" }, now)).toEqual({
      ok: false,
      reason: "HELD",
    });
  });

  test("the clock goes from item to item and adds up, also when two move it at once", async () => {
    const at = (second: number) => new Date(Date.parse("2026-02-09T08:00:00Z") + second * 1000);
    const id = await started("2026-02-09", at(0));
    const [first, second] = await itemsOf(id);
    await moveClock(world.a.consultant, { meetingId: id, itemId: second!.id }, at(90));
    await Promise.all(
      [world.a.owner, world.a.consultant].map((who) =>
        moveClock(who, { meetingId: id, itemId: first!.id }, at(120)),
      ),
    );
    await closeMeeting(world.a.consultant, { meetingId: id, people: [] }, at(150));
    expect((await itemsOf(id)).map(({ spent_seconds: spent }) => spent)).toEqual([120, 30, 0, 0, 0, 0, 0]);
    const again = await moveClock(world.a.consultant, { meetingId: id, itemId: second!.id }, at(160));
    expect(again).toEqual({ ok: false, reason: "HELD" });
  });

  test("a meeting entered on a later day has no clock", async () => {
    const id = await started("2026-02-02");
    const [row] = await asDatabaseOwner("SELECT clock_item_id FROM meeting WHERE id = $1", [id]);
    expect(row).toEqual({ clock_item_id: null });
  });

  test("is closed once, with who was there and what they rate it", async () => {
    const id = await started("2026-02-09");
    const people = [
      { personId: world.a.a1.ceoContactId, present: true, rating: 8 },
      { personId: world.a.a1.headContactId, present: false, rating: 3 },
      { personId: world.a.a2.ceoContactId, present: true, rating: 1 },
    ];
    await Promise.all([1, 2].map(() => closeMeeting(world.a.consultant, { meetingId: id, people }, now)));
    const rows = await asDatabaseOwner("SELECT name, present, rating FROM meeting_attendee ORDER BY name");
    expect(rows.slice(0, 2)).toEqual([
      { name: "A1 Joinery CEO", present: true, rating: 8 },
      { name: "A1 Joinery Head", present: false, rating: null },
    ]);
    expect(await trailOf(id)).toEqual(["meeting.started", "meeting.held"]);
    const trail = await asDatabaseOwner<{ after: unknown }>(
      "SELECT after FROM audit_event WHERE entity_id = $1 AND action = 'meeting.held'",
      [id],
    );
    expect(trail).toEqual([{ after: { present: 1 } }]);
  });
});
