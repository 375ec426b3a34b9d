import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetSentence } from "@/lib/rules/seat/budget-words";
import { compareCosts, type CostInputs } from "@/lib/rules/seat/cost";

/** 200,000 salary, 25 % benefits, 30,000 bonus, 20,000 equity, 30 % search fee, 6 months at half effect. */
const KNOWN: CostInputs = {
  salary: 20_000_000n,
  benefitsBp: 2_500,
  bonus: 3_000_000n,
  equity: 2_000_000n,
  searchFeeBp: 3_000,
  rampMonths: 6,
  rampEffectBp: 5_000,
  ratePerHour: 15_000n,
  minutesPerWeek: 15 * 60,
  weeksPerYear: 46,
};

test("a full-time year is the sum of its lines, the first one with search and ramp", () => {
  const { fullTime, fractional, savingBp, breakEvenMinutes, sixtyToEighty } = compareCosts(KNOWN);
  expect(Object.fromEntries(fullTime.lines.map(({ id, amount }) => [id, amount]))).toEqual({
    salary: 20_000_000n,
    benefits: 5_000_000n,
    bonus: 3_000_000n,
    equity: 2_000_000n,
    search: 6_000_000n,
    ramp: 6_250_000n,
  });
  expect(fullTime).toMatchObject({ laterYear: 30_000_000n, firstYear: 42_250_000n });
  expect(fractional.year).toBe(10_350_000n);
  expect(savingBp).toEqual({ laterYear: 6_550, firstYear: 7_550 });
  expect(breakEvenMinutes).toEqual({ laterYear: 2_608, firstYear: 3_673 });
  expect(sixtyToEighty).toBe("as_said");
});

test("what is not known is not counted, and stays unknown", () => {
  const { fullTime } = compareCosts({
    ...KNOWN,
    benefitsBp: null,
    bonus: null,
    equity: null,
    searchFeeBp: null,
    rampMonths: null,
  });
  expect(fullTime.lines.filter(({ amount }) => amount === null).map(({ id }) => id)).toEqual([
    "benefits",
    "bonus",
    "equity",
    "search",
    "ramp",
  ]);
  expect(fullTime).toMatchObject({ laterYear: 20_000_000n, firstYear: 20_000_000n });
});

// A fractional year of 40, 39.99, 20 and 19.99 % of the full-time one.
test.each([
  [12_000n, "as_said"],
  [12_001n, "less_than_said"],
  [6_000n, "as_said"],
  [5_998n, "more_than_said"],
] as const)("at a rate of %s the 60 to 80 %% are %s", (ratePerHour, said) => {
  const salary = 30_000n * 100n * 60n;
  const plain = { ...KNOWN, benefitsBp: 0, bonus: 0n, equity: 0n, minutesPerWeek: 600, weeksPerYear: 60 };
  expect(compareCosts({ ...plain, salary: salary / 10n, ratePerHour }).sixtyToEighty).toBe(said);
});

test("without a salary or without a rate there is no comparison, and no division by zero", () => {
  const nothing = compareCosts({ ...KNOWN, salary: 0n, bonus: null, equity: null });
  expect(nothing).toMatchObject({ savingBp: { laterYear: null, firstYear: null }, sixtyToEighty: null });
  expect(compareCosts({ ...KNOWN, ratePerHour: 0n }).breakEvenMinutes).toEqual({
    laterYear: null,
    firstYear: null,
  });
});

const money = fc.bigInt({ min: 0n, max: 10n ** 12n });
const bp = fc.option(fc.integer({ min: 0, max: 20_000 }));
const inputs: fc.Arbitrary<CostInputs> = fc.record({
  salary: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  benefitsBp: bp,
  bonus: fc.option(money),
  equity: fc.option(money),
  searchFeeBp: bp,
  rampMonths: fc.option(fc.integer({ min: 0, max: 24 })),
  rampEffectBp: fc.option(fc.integer({ min: 0, max: 10_000 })),
  ratePerHour: fc.bigInt({ min: 60n, max: 10_000_000n }),
  minutesPerWeek: fc.integer({ min: 0, max: 10_080 }),
  weeksPerYear: fc.integer({ min: 1, max: 53 }),
});

test("at the break-even minutes the fractional year costs no more, a minute later it costs more", () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const { fullTime, breakEvenMinutes } = compareCosts(given);
      for (const year of ["firstYear", "laterYear"] as const) {
        const minutes = breakEvenMinutes[year] ?? Number.NaN;
        const at = (more: number) =>
          compareCosts({ ...given, minutesPerWeek: minutes + more }).fractional.year;
        expect(at(0)).toBeLessThanOrEqual(fullTime[year]);
        // The year is rounded to the minor unit: a minute more may round to the same.
        expect(at(1)).toBeGreaterThanOrEqual(fullTime[year]);
      }
    }),
  );
});

test("more hours, more cost; more salary, more cost; a first year is never cheaper than a later one", () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const now = compareCosts(given);
      const more = compareCosts({
        ...given,
        minutesPerWeek: given.minutesPerWeek + 60,
        salary: given.salary + 100n,
      });
      expect(more.fractional.year).toBeGreaterThan(now.fractional.year);
      expect(more.fullTime.laterYear).toBeGreaterThan(now.fullTime.laterYear);
      expect(now.fullTime.firstYear).toBeGreaterThanOrEqual(now.fullTime.laterYear);
    }),
  );
});

test.each([
  [
    42_250_000n,
    "covers the EUR 422,500 that the comparison reckons with for the first year: salary 200,000 plus benefits and employer’s taxes 50,000 plus bonus 30,000 plus equity 20,000 plus search fee 60,000 plus ramp 62,500.",
  ],
  [42_249_999n, "ramp 62,500; it covers the EUR 300,000 of every later year."],
  [29_999_999n, "ramp 62,500; nor does it reach the EUR 300,000 of every later year."],
  [null, "No yearly budget is stated to set beside the EUR 422,500"],
])("a budget of %s stands to the client's own figures in a sentence", (minor, said) => {
  const comparison = compareCosts(KNOWN);
  expect(budgetSentence({ minor, currency: "EUR" }, comparison, "EUR", "comparison")).toContain(said);
  expect(budgetSentence({ minor, currency: "EUR" }, comparison, "EUR", "gate")).not.toContain("salary");
  if (minor !== null)
    expect(budgetSentence({ minor, currency: "USD" }, comparison, "EUR", "gate")).toContain(
      "another currency",
    );
});
