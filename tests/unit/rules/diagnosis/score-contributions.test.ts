import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreContributions } from "@/lib/rules/diagnosis/score-contributions";
import { scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { company } from "@/tests/support/companies";
import { anySnapshot } from "@/tests/support/snapshots";

test("the answers' contributions add up to the score exactly, each to its share within rounding", () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom(...DIMENSIONS), (snapshot, dimension) => {
      const { score } = scoreSnapshot(inFixedOrder(snapshot)).dimensions[dimension];
      const parts = scoreContributions(snapshot, dimension);
      expect(parts.length === 0).toBe(score === null);
      expect(parts.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(Math.round((score ?? 0) * 100));
      for (const { rating, oneIn, hundredths } of parts)
        expect(Math.abs(hundredths - ((rating - 1) * 2500) / oneIn)).toBeLessThanOrEqual(2);
    }),
  );
});

test("five heads do not drown one CEO: an answer counts by its group, its people and what they skipped", () => {
  const snapshot = company({ without: ["consultant"], who: { Sales: { C1: 5, C2: null, C3: null } } });
  const parts = scoreContributions(snapshot, "coherence");
  const oneIn = (who: string) => parts.find(({ respondent }) => respondent === who)?.oneIn;
  expect([oneIn("ceo"), oneIn("Finance"), oneIn("Sales")]).toEqual([2 * 1 * 5, 2 * 4 * 5, 2 * 4 * 3]);
  expect(parts).toHaveLength(5 + 4 * 5 - 2);
});
