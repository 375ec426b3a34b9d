import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakdown, shareWords } from "@/lib/rules/escalations/breakdown";
import { summarize } from "@/lib/rules/escalations/ledger";
import { type Waited, daysWords, medianWait, waitOf, waitWords } from "@/lib/rules/escalations/wait";
import { turnedIntoWords } from "@/lib/rules/escalations/words";

describe("how long a decision waited", () => {
  test.each([
    ["2026-03-02", "2026-03-02", { days: 0, isWaiting: false }, "decided the same day"],
    ["2026-03-02", "2026-03-05", { days: 3, isWaiting: false }, "waited 3 days"],
    // Over the Sunday on which the clocks go forward a day is a day.
    ["2026-03-28", "2026-03-30", { days: 2, isWaiting: false }, "waited 2 days"],
    ["2026-04-01", null, { days: 0, isWaiting: true }, "waiting since today"],
    ["2026-03-31", null, { days: 1, isWaiting: true }, "waiting for 1 day"],
    ["2026-12-31", null, { days: 0, isWaiting: true }, "waiting since today"],
  ] as const)("from %s to %s", (raised, decided, waited, words) => {
    expect(waitOf(raised, decided, "2026-04-01")).toEqual(waited);
    expect(waitWords(waited)).toBe(words);
  });

  test.each<[Waited[], ReturnType<typeof medianWait>]>([
    [[], null],
    [[done(4)], { days: 4, isAtLeast: false }],
    [[done(1), done(4)], { days: 2.5, isAtLeast: false }],
    [[done(1), done(4), waits(9)], { days: 4, isAtLeast: false }],
    [[done(1), done(4), waits(0)], { days: 1, isAtLeast: true }],
    [[waits(3)], { days: 3, isAtLeast: true }],
  ])("the median of %j", (waited, median) => expect(medianWait(waited)).toEqual(median));

  test("however long what waits will have waited, the median is never below what was said, and is it unless “at least”", () => {
    const waited = fc.record({ days: fc.nat(40), isWaiting: fc.boolean(), more: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(waited, { minLength: 1, maxLength: 30 }), (all) => {
        const said = medianWait(all)!;
        const later = all.map(({ days, isWaiting, more }) => done(isWaiting ? days + more : days));
        const truth = medianWait(later)!;
        expect(truth.days).toBeGreaterThanOrEqual(said.days);
        if (!said.isAtLeast) expect(truth.days).toBe(said.days);
      }),
    );
  });

  test("days in words", () => {
    expect([0, 1, 2.5].map((days) => daysWords(days))).toEqual(["the same day", "1 day", "2.5 days"]);
  });
});

describe("where they come from", () => {
  test("the most frequent first, what nobody has said last", () => {
    expect(breakdown([null, "Sales", null, "Dispatch", null, "Sales"])).toEqual([
      { name: "Sales", count: 2, ofLargest: 2 / 3 },
      { name: "Dispatch", count: 1, ofLargest: 1 / 3 },
      { name: null, count: 3, ofLargest: 1 },
    ]);
  });

  test("the parts add up to the whole", () => {
    const names = fc.array(fc.option(fc.constantFrom("Sales", "Dispatch", "Finance")));
    fc.assert(
      fc.property(names, (all) => {
        const shares = breakdown(all);
        expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(new Set(shares.map(({ name }) => name)).size).toBe(shares.length);
      }),
    );
  });

  test("a share says what it is of, and none of none is no per cent", () => {
    expect([shareWords(12, 40), shareWords(0, 3), shareWords(0, 0)]).toEqual([
      "12 of 40 (30 %)",
      "0 of 3 (0 %)",
      "–",
    ]);
  });
});

test("what waits from before the window is shown as waiting and belongs to no week of it", () => {
  const entry = (raisedDay: string, decidedDay: string | null) => ({
    raisedDay,
    wait: waitOf(raisedDay, decidedDay, "2026-04-01"),
    departmentName: "Sales",
    cause: "habit" as const,
    isTurned: decidedDay !== null,
  });
  const span = { since: "2025-06-01", today: "2026-04-01", weeks: 13 };
  const found = summarize([entry("2025-06-01", null), entry("2026-03-02", "2026-03-04")], span);
  expect(found).toMatchObject({
    total: 1,
    waiting: 1,
    turned: 1,
    medianWait: { days: 2, isAtLeast: false },
    byCause: [{ name: "Habit", count: 1 }],
  });
  expect(found.series.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
});

test("what it was turned into, in words", () => {
  expect([
    turnedIntoWords({ kind: "decision_right", right: "Discounts up to 8 %", seat: "Head of sales" }),
    turnedIntoWords({ kind: "decision_right", right: "Discounts up to 8 %", seat: null }),
    turnedIntoWords({ kind: "seat", seat: "Dock planner" }),
    turnedIntoWords({ kind: "sop", title: "Quoting a new lane" }),
  ]).toEqual([
    "Decision right of Head of sales: Discounts up to 8 %",
    "Decision right: Discounts up to 8 %",
    "Seat: Dock planner",
    "SOP: Quoting a new lane",
  ]);
});

function done(days: number): Waited {
  return { days, isWaiting: false };
}
function waits(days: number): Waited {
  return { days, isWaiting: true };
}
