import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adherence, adherenceSentence, firstMondayOf } from "@/lib/rules/cadence/adherence";
import { type NotedMeeting, meetingsBetween } from "@/lib/rules/cadence/meetings";
import { addDays, daysBetween } from "@/lib/units/days";

const MONDAYS = {
  fromDay: "2026-01-05",
  rule: "FREQ=WEEKLY;BYDAY=MO",
  startMinute: 540,
  timeZone: "Europe/Berlin",
  lengthMinutes: 90,
};
/** Wednesday 11 February 2026, at noon. */
const NOW = new Date("2026-02-11T11:00:00Z");
const TODAY = "2026-02-11";
const window = { from: "2026-01-01", to: "2026-02-28", now: NOW };

const noted = (day: string, changed: Partial<NotedMeeting> = {}): NotedMeeting => ({
  day,
  state: "planned",
  movedToDay: null,
  movedToMinute: null,
  cancelledAt: null,
  cancelReason: null,
  startedAt: null,
  ...changed,
});
const cancelled = (day: string, at: string) =>
  noted(day, { state: "cancelled", cancelledAt: new Date(at), cancelReason: "Holiday" });

const standings = (rows: NotedMeeting[], now = NOW) =>
  meetingsBetween([MONDAYS], rows, { ...window, now }).map(({ onDay, standing }) => [
    onDay.slice(5),
    standing,
  ]);

describe("what became of a meeting", () => {
  test("held and cancelled are what was noted; what passed is missed; what is to come is planned", () => {
    const rows = [
      noted("2026-01-05", { state: "held" }),
      cancelled("2026-01-12", "2026-01-09T10:00:00Z"),
      noted("2026-01-19", { startedAt: NOW }),
    ];
    expect(standings(rows)).toEqual([
      ["01-05", "held"],
      ["01-12", "cancelled"],
      ["01-19", "missed"],
      ["01-26", "missed"],
      ["02-02", "missed"],
      ["02-09", "missed"],
      ["02-16", "planned"],
      ["02-23", "planned"],
    ]);
  });

  test.each([
    ["late in the evening there", "2026-02-09T22:59:59Z", "planned"],
    ["once the day is over there", "2026-02-09T23:00:00Z", "missed"],
  ])("it is missed by the clock of the place: %s", (_when, now, standing) => {
    const found = standings([], new Date(now)).find(([day]) => day === "02-09");
    expect(found).toEqual(["02-09", standing]);
  });

  test("a moved one stands on its new day, and is missed only when that one is over", () => {
    const moved = noted("2026-02-09", { movedToDay: "2026-02-12", movedToMinute: 600 });
    const [found] = meetingsBetween([MONDAYS], [moved], { from: "2026-02-09", to: "2026-02-15", now: NOW });
    expect(found).toMatchObject({
      day: "2026-02-09",
      onDay: "2026-02-12",
      standing: "planned",
      startMinute: 600,
    });
    expect(found?.startsAt).toEqual(new Date("2026-02-12T09:00:00Z"));
    expect(found?.endsAt).toEqual(new Date("2026-02-12T10:30:00Z"));
  });

  test("what was held stays when the rule no longer names its day, with the hour it had", () => {
    const thursdays = { ...MONDAYS, fromDay: "2026-02-02", rule: "FREQ=WEEKLY;BYDAY=TH", startMinute: 600 };
    const rows = [noted("2026-02-02", { state: "held" }), noted("2026-02-09", { movedToDay: null })];
    const days = meetingsBetween([MONDAYS, thursdays], rows, { ...window, from: "2026-01-26" });
    expect(days.slice(0, 3).map(({ onDay, standing }) => [onDay, standing])).toEqual([
      ["2026-01-26", "missed"],
      ["2026-02-02", "held"],
      ["2026-02-05", "missed"],
    ]);
  });
});

describe("adherence", () => {
  const of = (rows: NotedMeeting[]) => adherence(meetingsBetween([MONDAYS], rows, window), TODAY);

  test("is held of due over the last eight weeks", () => {
    const held = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"].map((day) =>
      noted(day, { state: "held" }),
    );
    const due = of([...held, cancelled("2026-02-02", "2026-01-30T08:00:00Z")]);
    expect(due).toEqual({ held: 4, missed: 1, cancelled: 1, due: 5, share: 0.8 });
    expect(adherenceSentence(due)).toBe(
      "4 of 5 meetings held in the last eight weeks; 1 missed, 1 called off in time.",
    );
  });

  test.each([
    ["before it begins", "2026-02-02T07:59:59Z", { missed: 5, cancelled: 1, due: 5 }],
    ["as it should begin", "2026-02-02T08:00:00Z", { missed: 6, cancelled: 0, due: 6 }],
    ["a week later", "2026-02-09T08:00:00Z", { missed: 6, cancelled: 0, due: 6 }],
  ])("called off %s", (_when, at, counted) => {
    expect(of([cancelled("2026-02-02", at)])).toMatchObject(counted);
  });

  test("is not known where nothing was due, and not zero", () => {
    const none = adherence([], TODAY);
    expect(none.share).toBeNull();
    expect(adherenceSentence(none)).toBe("No meeting was due in the last eight weeks.");
    const allOff = ["01-05", "01-12", "01-19", "01-26", "02-02", "02-09"].map((day) =>
      cancelled(`2026-${day}`, "2026-01-01T00:00:00Z"),
    );
    expect(of(allOff)).toMatchObject({ share: null, cancelled: 6 });
  });

  test("today's meeting is due once it is held, or tomorrow", () => {
    const monday = { from: "2026-01-01", to: "2026-02-28", now: new Date("2026-02-09T07:00:00Z") };
    const before = adherence(meetingsBetween([MONDAYS], [], monday), "2026-02-09");
    const held = meetingsBetween([MONDAYS], [noted("2026-02-09", { state: "held" })], monday);
    expect(before.due).toBe(5);
    expect(adherence(held, "2026-02-09")).toMatchObject({ held: 1, due: 6 });
  });

  test("looks at eight weeks, this one included", () => {
    expect(firstMondayOf(8, TODAY)).toBe("2025-12-22");
    const old = { ...MONDAYS, fromDay: "2025-06-02" };
    const all = meetingsBetween([old], [], { from: "2025-06-02", to: TODAY, now: NOW });
    expect(adherence(all, TODAY).due).toBe(8);
  });

  test("every meeting counts once, and the share lies between none and all", { timeout: 60_000 }, () => {
    const state = fc.constantFrom("planned", "held", "cancelled");
    fc.assert(
      fc.property(fc.array(fc.tuple(state, fc.nat(60), fc.integer({ min: -20, max: 20 }))), (each) => {
        const rows = each.map(([kind, week, move]): NotedMeeting => {
          const day = addDays("2026-01-05", 7 * week);
          const moved = move === 0 ? {} : { movedToDay: addDays(day, move), movedToMinute: 540 };
          if (kind === "cancelled") return { ...cancelled(day, "2026-02-03T00:00:00Z"), ...moved };
          return noted(day, { state: kind, ...moved });
        });
        const now = new Date("2026-06-03T12:00:00Z");
        const meetings = meetingsBetween([MONDAYS], rows, { from: "2026-01-01", to: "2026-06-03", now });
        const found = adherence(meetings, "2026-06-03");
        const inWindow = meetings.filter(
          ({ onDay, standing }) => daysBetween("2026-04-13", onDay) >= 0 && standing !== "planned",
        );
        expect(found.held + found.missed + found.cancelled).toBe(inWindow.length);
        expect(found.due).toBe(found.held + found.missed);
        if (found.share !== null) expect(found.share).toBeGreaterThanOrEqual(0);
        if (found.share !== null) expect(found.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
