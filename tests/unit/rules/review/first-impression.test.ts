import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import { DIMENSIONS, dimensionOf } from "@/lib/rules/questionnaire/dimensions";
import { firstImpressionOf } from "@/lib/rules/review/first-impression";
import { OPERATIONS_ROLES, type Said, snapshotOf } from "@/lib/rules/review/snapshot";
import { REVIEW_ITEMS, reviewStatements } from "@/lib/rules/review/statements";
import { howMany } from "../../../support/how-many";

test("one statement of each subject is asked, in the order of the questionnaire and in both languages", () => {
  for (const locale of ["en", "de"] as const) {
    expect(reviewStatements(locale).map(({ id }) => dimensionOf(id))).toEqual([...DIMENSIONS]);
  }
  expect(reviewStatements("de")[0]?.statement).not.toBe(reviewStatements("en")[0]?.statement);
});

const rating = fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const), {
  nil: undefined,
});
const anyAnswers = fc.record(Object.fromEntries(REVIEW_ITEMS.map((item) => [item, rating]))) as fc.Arbitrary<
  Said["answers"]
>;
const department = fc.oneof(
  fc.constantFrom("Sales", "department 1", " Department 2 ", "Department 51"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anySaid: fc.Arbitrary<Said> = fc.record({
  by: fc.oneof(
    fc.constant({ as: "ceo" as const }),
    department.map((name) => ({ as: "head" as const, department: name })),
  ),
  answers: anyAnswers,
  facts: fc.record({
    currency: fc.constantFrom("EUR", "USD"),
    annualRevenue: maybe(fc.integer({ min: 0, max: 1_000_000_000 })),
    revenueGrowthPct: maybe(fc.integer({ min: -100, max: 500 })),
    growthStalled: maybe(fc.boolean()),
    headcount: maybe(fc.integer({ min: 0, max: 5_000 })),
    departmentsWithTargets: maybe(fc.integer({ min: 0, max: 60 })),
    operations: maybe(
      fc.record({
        role: fc.constantFrom(...OPERATIONS_ROLES),
        seat: fc.constantFrom("full_time" as const, "fractional" as const),
      }),
    ),
  }),
});

describe("whatever a visitor says", () => {
  test("it can be diagnosed, never with more than low confidence, and the doubt is said first", () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        expect(parseSnapshot(snapshotOf(said, "2026-11-28"))).toMatchObject({ ok: true });
        const impression = firstImpressionOf(said, "Acme", "2026-11-28");
        expect(impression?.confidence.level).toBe("low");
        expect(impression?.sentence).toMatch(
          impression?.conclusive ? /^On \d+ % of the answers – too thin to decide on – / : /^Too little /,
        );
      }),
      { numRuns: howMany(150, 2_000) },
    );
  });
});

const facts: Said["facts"] = {
  ...{ currency: "EUR", annualRevenue: 12_000_000, revenueGrowthPct: 5, growthStalled: true, headcount: 80 },
  ...{ departmentsWithTargets: 4, operations: null },
};
const rated = (ratings: readonly number[]) =>
  Object.fromEntries(REVIEW_ITEMS.map((item, at) => [item, ratings[at]])) as Said["answers"];

test("work that runs while all that lies between the departments is weak reads as structural", () => {
  const said: Said = { by: { as: "ceo" }, facts, answers: rated([4, 4, 1, 1, 1, 1, 2]) };
  const impression = firstImpressionOf(said, "Acme", "2026-11-28");
  expect(impression?.stage).toBe("breakdown");
  expect(impression?.sentence).toContain("departments of Acme no longer add up to one company");
  expect(impression?.subjects.map(({ score }) => score)).toEqual([75, 75, 0, 0, 0, 0, 25]);
  expect(impression?.symptoms.length).toBeGreaterThanOrEqual(3);
});

test("a company where nothing is weak is not told that it needs somebody", () => {
  const said: Said = { by: { as: "ceo" }, facts, answers: rated([5, 5, 5, 5, 5, 5, 5]) };
  expect(firstImpressionOf(said, "Acme", "2026-11-28")?.sentence).toContain("No new operations role");
});

test("departments that were left open stay open, and a head's own is named once", () => {
  const by = { as: "head" as const, department: "department 1" };
  const named = snapshotOf({ by, facts, answers: {} }, "2026-11-28").facts.departments;
  expect(named.map(({ name }) => name)).toEqual([
    "department 1",
    "Department 2",
    "Department 3",
    "Department 4",
  ]);
  const open = snapshotOf(
    { by: { as: "ceo" }, facts: { ...facts, departmentsWithTargets: null }, answers: {} },
    "2026-11-28",
  ).facts.departments;
  expect(open.map(({ headcount, ownTargets }) => [headcount, ownTargets])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});
