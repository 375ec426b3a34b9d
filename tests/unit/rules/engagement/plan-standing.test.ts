import fc from "fast-check";
import { expect, test } from "vitest";
import { besidePlan, lateAndNext, phaseStanding, weeksOf } from "@/lib/rules/engagement/plan-standing";
import { sharesByKind, WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { totalMinutes } from "@/lib/rules/hours/worked";

const PHASE = {
  fromMonday: "2026-03-02",
  untilMonday: "2026-03-23",
  work: [
    { kind: "sop", minutesPerWeek: 300 },
    { kind: "cadence", minutesPerWeek: 120 },
  ],
} as const;

test.each([
  ["2026-03-01", "to_come"],
  ["2026-03-02", "running"],
  ["2026-03-29", "running"],
  ["2026-03-30", "over"],
] as const)("on %s a phase is %s", (today, standing) => expect(phaseStanding(PHASE, today)).toBe(standing));

test("both ends of a phase count", () => expect(weeksOf(PHASE)).toBe(4));

test.each([
  ["2026-03-01", 0],
  ["2026-03-02", 300],
  ["2026-03-11", 600],
  ["2026-06-01", 1200],
])("by %s %i minutes of SOPs were planned: a week that has begun counts whole", (today, planned) => {
  const kinds = besidePlan([PHASE], [], today);
  expect(kinds.find(({ kind }) => kind === "sop")?.plannedMinutes ?? 0).toBe(planned);
});

test("what is used without a plan stands there too, and phases that overlap add up", () => {
  const kinds = besidePlan([PHASE, PHASE], [{ kind: "firefighting", minutes: 45 }], "2026-03-02");
  expect(kinds).toEqual([
    { kind: "sop", plannedMinutes: 600, usedMinutes: 0 },
    { kind: "cadence", plannedMinutes: 240, usedMinutes: 0 },
    { kind: "firefighting", plannedMinutes: 0, usedMinutes: 45 },
  ]);
});

/** As they stand in the database: corrections take away, and some were deleted. */
const entries = fc.array(
  fc.record({
    kind: fc.constantFrom(...WORK_KINDS),
    minutes: fc.oneof(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: -600, max: -1 })),
    isDeleted: fc.boolean(),
  }),
  { maxLength: 60 },
);

test("the kinds add up to the engagement's minutes, with corrections and without what was deleted", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const counted = all.filter(({ isDeleted }) => !isDeleted);
      const minutes = counted.reduce((sum, entry) => sum + entry.minutes, 0);
      const used = besidePlan([PHASE], counted, "2026-03-11").map(({ usedMinutes }) => usedMinutes);
      expect(used.reduce((sum, each) => sum + each, 0)).toBe(minutes);
      expect(totalMinutes(sharesByKind(counted))).toBe(minutes);
    }),
  );
});

test("late is what its day has passed without it, and next is the one after; what is in use or withdrawn is neither", () => {
  const all = [
    { id: "done", state: "in_use", dueDay: "2026-01-01" },
    { id: "gone", state: "withdrawn", dueDay: "2026-01-01" },
    { id: "later", state: "planned", dueDay: "2026-04-01" },
    { id: "today", state: "draft", dueDay: "2026-03-11" },
    { id: "late", state: "approved", dueDay: "2026-03-10" },
    { id: "latest", state: "planned", dueDay: "2026-02-10" },
    { id: "some day", state: "planned", dueDay: null },
  ] as const;
  const { late, next } = lateAndNext(all, "2026-03-11");
  expect(late.map(({ id }) => id)).toEqual(["latest", "late"]);
  expect(next?.id).toBe("today");
});
