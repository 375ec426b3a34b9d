import { expect, test } from "vitest";
import { MARK_HEIGHT, cadenceStrip } from "@/lib/pictures/cadence-strip";
import { type NotedMeeting, meetingsBetween } from "@/lib/rules/cadence/meetings";

const TODAY = "2026-02-11";
const NOW = new Date("2026-02-11T11:00:00Z");
const schedule = (rule: string) => ({
  fromDay: "2026-01-05",
  rule,
  startMinute: 540,
  timeZone: "Europe/Berlin",
  lengthMinutes: 30,
});
const of = (rule: string, noted: NotedMeeting[] = []) => {
  const window = { from: "2025-11-01", to: "2026-03-31", now: NOW };
  return cadenceStrip(meetingsBetween([schedule(rule)], noted, window), TODAY, 8);
};
const held = (day: string): NotedMeeting => ({
  day,
  state: "held",
  movedToDay: null,
  movedToMinute: null,
  cancelledAt: null,
  cancelReason: null,
  startedAt: NOW,
});

test("eight columns, this week last, evenly apart", () => {
  const { columns } = of("FREQ=WEEKLY;BYDAY=MO");
  expect(columns.map(({ monday }) => monday)).toEqual([
    "2025-12-22",
    "2025-12-29",
    "2026-01-05",
    "2026-01-12",
    "2026-01-19",
    "2026-01-26",
    "2026-02-02",
    "2026-02-09",
  ]);
  expect(columns[0]?.x).toBe(6.25);
  expect(columns.at(-1)?.x).toBe(93.75);
});

test("says in words what it shows, as a whole and by week", () => {
  const strip = of("FREQ=WEEKLY;BYDAY=MO", [held("2026-01-05"), held("2026-02-09")]);
  expect(strip.title).toBe("Meetings of the last 8 weeks: 2 held, 4 missed.");
  expect(strip.columns.map(({ words }) => words).slice(1, 4)).toEqual(["none", "1 held", "1 missed"]);
});

test("the meetings of a week stand below each other, and the fullest week makes the height", () => {
  const strip = of("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
  const thisWeek = strip.columns.at(-1);
  expect(thisWeek?.marks.map(({ standing }) => standing)).toEqual([
    "missed",
    "missed",
    "planned",
    "planned",
    "planned",
  ]);
  expect(thisWeek?.marks.map(({ y }) => y / MARK_HEIGHT)).toEqual([0.5, 1.5, 2.5, 3.5, 4.5]);
  expect(strip.datesAt).toBeGreaterThan(5 * MARK_HEIGHT);
});

test("a cadence without meetings is still a picture", () => {
  const strip = cadenceStrip([], TODAY, 13);
  expect(strip.title).toBe("Meetings of the last 13 weeks: none.");
  expect(strip.columns).toHaveLength(13);
});
