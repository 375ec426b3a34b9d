import { expect, test } from "vitest";
import { type Decided, outcomesOf } from "@/lib/rules/pipeline/outcomes";

const one = (changed: Partial<Decided>): Decided => ({
  ...{ isWon: false, source: "referral", lostReason: "price", currency: "EUR", value: 100n },
  ...changed,
});
const won = (changed: Partial<Decided> = {}) => one({ isWon: true, lostReason: null, ...changed });

test("counts and sums by source and reason, the most first, and never adds two currencies", () => {
  const { all, bySource, byReason } = outcomesOf([
    won({ value: 250n }),
    one({ lostReason: "timing", source: null }),
    one({}),
    one({ currency: "USD", value: 7n }),
    one({ value: null, lostReason: null }),
  ]);
  expect(all).toEqual({
    ...{ won: 1, lost: 4, ratePct: 20, wonValue: [{ currency: "EUR", value: 250n }] },
    lostValue: [
      { currency: "EUR", value: 200n },
      { currency: "USD", value: 7n },
    ],
  });
  expect(bySource.map(({ source, won: so, lost }) => [source, so, lost])).toEqual([
    ["referral", 1, 3],
    [null, 0, 1],
  ]);
  expect(byReason.map(({ reason, count }) => [reason, count])).toEqual([
    ["price", 2],
    ["timing", 1],
    ["other", 1],
  ]);
});

test("a rate is of what was decided, and there is none where nothing was", () => {
  expect(outcomesOf([]).all.ratePct).toBeNull();
  expect(outcomesOf([won(), won(), one({})]).all.ratePct).toBe(67);
});
