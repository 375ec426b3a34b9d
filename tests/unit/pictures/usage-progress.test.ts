import { expect, test } from "vitest";
import { cumulate, usageBesideProgress } from "@/lib/pictures/usage-progress";

const weeks = [
  { monday: "2026-01-05", usedMinutes: 600, cameIntoUse: 1 },
  { monday: "2026-01-12", usedMinutes: 300, cameIntoUse: 2 },
];

test("totals run on, and a withdrawn deliverable takes one back", () => {
  expect(cumulate([...weeks, { monday: "2026-01-19", usedMinutes: 0, cameIntoUse: -1 }])).toEqual([
    { monday: "2026-01-05", minutes: 600, inUse: 1 },
    { monday: "2026-01-12", minutes: 900, inUse: 3 },
    { monday: "2026-01-19", minutes: 900, inUse: 2 },
  ]);
});

test("both lines are shares of their plan on one axis of weeks", () => {
  const picture = usageBesideProgress({ weeks, totalWeeks: 4, plannedMinutes: 1800, plannedDeliverables: 4 });
  expect(picture.hours).toMatchObject({ share: 0.5, x: 50, y: 50 });
  expect(picture.inUse).toMatchObject({ share: 0.75, x: 50, y: 25 });
  expect(picture.even).toMatchObject({ x: 100, y: 0 });
});

test("one week is already a line, from nothing", () => {
  const picture = usageBesideProgress({
    weeks: weeks.slice(0, 1),
    totalWeeks: 10,
    plannedMinutes: 6000,
    plannedDeliverables: 0,
  });
  expect(picture.hours?.path).toBe("M0,100L10,90");
});

test("a share of nothing planned does not exist", () => {
  const picture = usageBesideProgress({ weeks, totalWeeks: 4, plannedMinutes: 0, plannedDeliverables: 0 });
  expect(picture.hours).toBeNull();
  expect(picture.inUse).toBeNull();
});

test("what runs over its plan or its weeks stays inside the square", () => {
  const picture = usageBesideProgress({ weeks, totalWeeks: 1, plannedMinutes: 450, plannedDeliverables: 6 });
  expect(picture.lastWeek).toBe(2);
  expect(picture.hours).toMatchObject({ share: 2, x: 100, y: 0 });
  expect(picture.gridlines.map(({ share }) => share)).toContain(1);
});

test("no weeks yet draws no line", () => {
  const picture = usageBesideProgress({
    weeks: [],
    totalWeeks: 0,
    plannedMinutes: 600,
    plannedDeliverables: 3,
  });
  expect(picture.totals).toEqual([]);
  expect(picture.hours?.share ?? 0).toBe(0);
});

test("labels of lines that end close together are pushed apart", () => {
  const picture = usageBesideProgress({ weeks, totalWeeks: 4, plannedMinutes: 1200, plannedDeliverables: 4 });
  expect(Math.abs(picture.hours!.labelY - picture.inUse!.labelY)).toBe(10);
});
