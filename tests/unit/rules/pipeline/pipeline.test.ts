import fc from "fast-check";
import { expect, test } from "vitest";
import {
  OPEN_STAGES,
  type Stage,
  type Terms,
  expectedOf,
  movesFrom,
  probabilityOf,
  stepState,
  totalsOf,
  valueOf,
} from "@/lib/rules/pipeline/pipeline";

const TERMS: Terms = {
  ...{ stage: "proposal", currency: "EUR", valueMinor: null, probabilityPct: null },
  ...{ rateMinorPerHour: 18_000, minutesPerWeek: 720, weeks: 26 },
};

test("the value is the rate times the hours, unless somebody said another", () => {
  expect(valueOf(TERMS)).toBe(5_616_000n);
  expect(valueOf({ ...TERMS, valueMinor: 1n })).toBe(1n);
  expect(valueOf({ ...TERMS, weeks: null })).toBeNull();
  expect(valueOf({ ...TERMS, rateMinorPerHour: 1, minutesPerWeek: 30, weeks: 1 })).toBe(1n);
});

test("its own probability comes before the firm's, the firm's before the usual; won is certain and lost is nothing", () => {
  expect(probabilityOf(TERMS)).toBe(60);
  expect(probabilityOf(TERMS, { proposal: 75 })).toBe(75);
  expect(probabilityOf({ ...TERMS, probabilityPct: 0 }, { proposal: 75 })).toBe(0);
  expect(expectedOf({ ...TERMS, stage: "lost" })).toBe(0n);
  expect(expectedOf({ ...TERMS, stage: "handover" })).toBe(5_616_000n);
});

test("totals never add two currencies, and expect no more than the value", () => {
  const terms = fc.record({
    stage: fc.constantFrom<Stage>(...OPEN_STAGES, "active", "lost"),
    currency: fc.constantFrom("EUR", "USD", "JPY"),
    valueMinor: fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n })),
    probabilityPct: fc.option(fc.integer({ min: 0, max: 100 })),
    rateMinorPerHour: fc.constant(null),
    minutesPerWeek: fc.constant(null),
    weeks: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(terms), (several) => {
      const totals = totalsOf(several);
      const known = several.filter(({ valueMinor }) => valueMinor !== null);
      expect(totals.map(({ currency }) => currency)).toEqual(
        [...new Set(known.map(({ currency }) => currency))].toSorted(),
      );
      for (const { currency, value, expected } of totals) {
        const own = known.filter((one) => one.currency === currency);
        expect(value).toBe(own.reduce((sum, { valueMinor }) => sum + valueMinor!, 0n));
        expect(expected <= value).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("an open one moves among the open stages, a lost one comes back, and what is won stays", () => {
  expect(movesFrom("lead")).toEqual(["review_booked", "diagnostic", "proposal"]);
  expect(movesFrom("lost")).toEqual(OPEN_STAGES);
  for (const won of ["active", "handover", "alumni"] as const) expect(movesFrom(won)).toEqual([]);
});

test("a next step is late from the day after its own, and asked for only while it is open", () => {
  expect(stepState("lead", "2026-03-02", "2026-03-02")).toBe("ahead");
  expect(stepState("lead", "2026-03-02", "2026-03-03")).toBe("overdue");
  expect(stepState("lead", null, "2026-03-03")).toBe("none");
  expect(stepState("active", "2026-03-02", "2026-03-03")).toBeNull();
});
