import { expect, test } from "vitest";
import { planAxis } from "@/lib/pictures/plan-axis";

const PHASES = [
  { id: "one", name: "One", fromMonday: "2026-03-02", untilMonday: "2026-03-23" },
  { id: "two", name: "Two", fromMonday: "2026-03-30", untilMonday: "2026-04-20" },
];
const NEW = { phaseId: "one", state: "planned", inUseSince: null } as const;

test("phases follow each other over the whole width, and deliverables stand on their day", () => {
  const axis = planAxis(
    PHASES,
    [
      { ...NEW, id: "late", dueDay: "2026-03-16" },
      { ...NEW, id: "to come", dueDay: "2026-03-30" },
      { ...NEW, id: "in use", state: "in_use", dueDay: "2026-03-16", inUseSince: "2026-03-30" },
      { ...NEW, id: "withdrawn", state: "withdrawn", dueDay: "2026-03-16" },
      { ...NEW, id: "some day", dueDay: null },
    ],
    "2026-03-30",
  );
  expect(axis.rows.map(({ x, width }) => [x, width])).toEqual([
    [0, 50],
    [50, 50],
  ]);
  expect(axis.rows[0]?.marks).toEqual([
    { id: "late", x: 25, look: "late" },
    { id: "to come", x: 50, look: "to_come" },
    { id: "in use", x: 50, look: "in_use" },
  ]);
  expect(axis.today).toBe(50);
  // So near to today the month has no room for its name.
  expect(axis.ticks).toMatchObject([{ day: "2026-04-01", words: null }]);
});

test("today is not drawn where the axis does not reach, and an empty plan has no row", () => {
  const axis = planAxis(PHASES, [], "2026-05-01");
  expect(axis.today).toBeNull();
  expect(axis.ticks).toMatchObject([{ day: "2026-04-01", words: "Apr 2026" }]);
  expect(planAxis([], [], "2026-05-01")).toMatchObject({ rows: [], height: 0 });
});

test("a name near the end stands before the bar's end, and months are thinned out", () => {
  const long = [
    { ...PHASES[0]!, untilMonday: "2028-03-06" },
    { id: "end", name: "End", fromMonday: "2028-02-07", untilMonday: "2028-03-06" },
  ];
  const axis = planAxis(long, [], "2026-05-01");
  expect(axis.rows.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  expect(axis.ticks.length).toBeLessThanOrEqual(7);
});
