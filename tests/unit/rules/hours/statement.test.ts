import fc from "fast-check";
import { expect, test } from "vitest";
import { ROUNDING_STEPS, roundTo, statementSums } from "@/lib/rules/hours/statement";

test.each([
  [1, 607, 607],
  [6, 607, 606],
  [6, 609, 612],
  [15, 607, 600],
  [15, 608, 615],
  [30, 615, 630],
] as const)("to %i minutes, %i becomes %i", (step, minutes, rounded) => {
  expect(roundTo(step, minutes)).toBe(rounded);
});

test("what is beyond the cycle's hours has its own rate, and both figures are kept", () => {
  const rates = { rateMinorPerHour: 18_000, overageRateMinorPerHour: 24_000 };
  expect(statementSums({ usedMinutes: 788, overageMinutes: 68 }, rates, 15)).toEqual({
    minutes: 788,
    chargedMinutes: 795,
    withinMinutes: 720,
    withinMinor: 216_000,
    beyondMinutes: 75,
    beyondMinor: 30_000,
    totalMinor: 246_000,
  });
});

test("minutes and money add up, at every step and rate", () => {
  const cycles = fc.record({
    usedMinutes: fc.integer({ min: 0, max: 20_000 }),
    over: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const rates = fc.record({
    rateMinorPerHour: fc.integer({ min: 0, max: 100_000 }),
    overageRateMinorPerHour: fc.option(fc.integer({ min: 0, max: 100_000 })),
  });
  fc.assert(
    fc.property(cycles, rates, fc.constantFrom(...ROUNDING_STEPS), ({ usedMinutes, over }, rate, step) => {
      const sums = statementSums({ usedMinutes, overageMinutes: Math.floor(usedMinutes * over) }, rate, step);
      expect(sums.withinMinutes + sums.beyondMinutes).toBe(sums.chargedMinutes);
      expect(sums.withinMinor + sums.beyondMinor).toBe(sums.totalMinor);
      expect(Math.min(sums.withinMinutes, sums.beyondMinutes)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(sums.chargedMinutes - usedMinutes)).toBeLessThanOrEqual(step / 2);
      expect(Number.isInteger(sums.totalMinor)).toBe(true);
    }),
  );
});
