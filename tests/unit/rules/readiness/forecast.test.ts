import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/rules/canonical-json";
import type { ReadinessFacts } from "@/lib/rules/readiness/facts";
import { forecastOf, type Forecast } from "@/lib/rules/readiness/forecast";
import { forecastSentence } from "@/lib/rules/readiness/forecast-words";
import { readinessOf } from "@/lib/rules/readiness/readiness";
import { READINESS_RULES } from "@/lib/rules/readiness/rule-sets";
import { READY, withSops } from "@/tests/support/readiness-facts";

const TODAY = "2026-03-02";
const of = (facts: ReadinessFacts, rules = READINESS_RULES.forecast) =>
  forecastOf(readinessOf(facts), facts, TODAY, rules);
const waits = ({ gates }: Forecast) => gates.map(({ id, waiting }) => [id, waiting]);
/** Runs enough for a property, which asks the same of each. */
const FEW_RUNS = { ...READINESS_RULES.forecast, runs: 60 };
const FAR = "9999-12-31";

test("when every gate is met it is today, and nothing is waited for", () => {
  const forecast = of(READY);
  expect(forecast).toEqual({
    kind: "now",
    today: TODAY,
    half: TODAY,
    mostly: TODAY,
    lastId: null,
    gates: [],
  });
  expect(forecastSentence(forecast)).toBe("Every gate is met today: nothing has to be waited for.");
});

test("an even pace has one day: three SOPs at one a week are three weeks", () => {
  const forecast = of(withSops(10, 5, [1, 1, 1, 1]));
  expect(forecast).toMatchObject({ kind: "dated", half: "2026-03-23", mostly: "2026-03-23" });
  expect(forecast.lastId).toBe("core-sops-in-use");
  expect(forecastSentence(forecast)).toBe(
    "At the pace of the weeks so far every gate is met by 23 Mar 2026 with 50 % likelihood, and by 23 Mar 2026 with 85 %. The last gate is “Core procedures are in use”.",
  );
});

test("an uneven pace has a likely day and a sure one, and another seed other draws of the same odds", () => {
  const facts = withSops(10, 5, [0, 2, 0, 0, 1, 0, 1, 0]);
  const forecast = of(facts);
  expect(forecast.kind).toBe("dated");
  expect(forecast.half! < forecast.mostly!).toBe(true);
  // Half a week's SOP is expected a week: three take about six weeks.
  expect(forecast.half! >= "2026-03-30" && forecast.half! <= "2026-04-20").toBe(true);
  const reseeded = of(facts, { ...READINESS_RULES.forecast, seed: 7 });
  expect(Math.abs(Date.parse(reseeded.half!) - Date.parse(forecast.half!))).toBeLessThanOrEqual(
    7 * 86_400_000,
  );
});

describe("where there is no day it says why", () => {
  test("too few whole weeks", () => {
    const forecast = of(withSops(10, 5, [1, 1, 1]));
    expect(forecast).toMatchObject({ kind: "open", half: null, mostly: null });
    expect(waits(forecast)).toEqual([["core-sops-in-use", "too_few_weeks"]]);
    expect(forecastSentence(forecast)).toContain("too few whole weeks have been seen");
  });

  test("nothing moves", () => {
    const forecast = of(withSops(10, 5, [0, 0, 0, 0, 0]));
    expect(waits(forecast)).toEqual([["core-sops-in-use", "standing_still"]]);
    expect(forecastSentence(forecast)).toBe(
      "No day can be given: at the pace of the weeks so far “Core procedures are in use” would never be met.",
    );
  });

  test("a pace that is too slow for two years", () => {
    const forecast = of(withSops(300, 5, [0, 0, 0, 1]));
    expect(waits(forecast)).toEqual([["core-sops-in-use", "too_far"]]);
    expect(forecast).toMatchObject({ kind: "open", lastId: "core-sops-in-use" });
    expect(forecastSentence(forecast)).toContain("not be met within two years");
  });

  test("scores, the budget and what is unknown are waited for: no day before that", () => {
    const forecast = of({ ...READY, founder: 20, budgetShare: 60, escalations: null });
    expect(forecast).toMatchObject({ kind: "not_before", half: null, mostly: null });
    expect(waits(forecast)).toEqual([
      ["few-escalations", "unknown"],
      ["founder-score", "round"],
      ["budget", "decision"],
    ]);
    expect(forecastSentence(forecast)).toBe(
      "No day follows from the weeks of work. The hire also waits for this: it is not known yet how “Decisions stay where they belong” stands; only the next assessment can move “The founder is out of the middle”; somebody has to decide on “The budget carries the seat”.",
    );
  });

  test("work that has a pace beside a score that waits: the work's days, and the round", () => {
    const forecast = of(withSops(10, 5, [1, 1, 1, 1], { founder: 20 }));
    expect(forecast).toMatchObject({ kind: "not_before", half: "2026-03-23", mostly: "2026-03-23" });
    expect(forecastSentence(forecast)).toContain(
      "The hire is not before that, and also waits for this: only the next assessment can move",
    );
  });
});

test("an assessment that is recent today and too old by then asks for another round", () => {
  const at = (age: number) => of(withSops(10, 5, [1, 1, 1, 1], { assessmentAgeDays: age }));
  expect(at(159).kind).toBe("dated");
  expect(waits(at(160))).toContainEqual(["fresh-assessment", "expires"]);
  expect(forecastSentence(at(160))).toContain(
    "“The assessment is recent” is met today, but the present assessment will be too old by then, so another is needed.",
  );
});

describe("meetings and escalations are judged over a window that the recent weeks will fill", () => {
  const missed = { held: 0, due: 1 };
  const held = { held: 1, due: 1 };

  test("four good weeks after four bad ones: the bad ones leave the window", () => {
    const meetings = [missed, missed, missed, held, held, held, held, held];
    expect(of({ ...READY, assessmentAgeDays: 0, meetings })).toMatchObject({
      kind: "dated",
      half: "2026-03-16",
      lastId: "cadence-adherence",
    });
  });

  test("recent weeks that would not meet it alone give no day, however lucky a draw could be", () => {
    const meetings = [held, held, held, held, missed, held, missed, held];
    expect(waits(of({ ...READY, meetings }))).toEqual([["cadence-adherence", "standing_still"]]);
  });

  test("escalations that have fallen bring the mean down", () => {
    const escalations = [6, 6, 5, 5, 1, 1, 1, 1];
    expect(of({ ...READY, assessmentAgeDays: 0, escalations })).toMatchObject({
      kind: "dated",
      half: "2026-03-16",
    });
    expect(waits(of({ ...READY, escalations: [3, 3, 3, 3] }))).toEqual([
      ["few-escalations", "standing_still"],
    ]);
  });
});

const weeksOfWork = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 26 });
const work = fc.record({
  planned: fc.integer({ min: 1, max: 30 }),
  inUse: fc.integer({ min: 0, max: 30 }),
  weeks: weeksOfWork,
  meetings: fc.array(
    fc
      .integer({ min: 1, max: 6 })
      .chain((due) => fc.record({ held: fc.integer({ min: 0, max: due }), due: fc.constant(due) })),
    { minLength: 8, maxLength: 8 },
  ),
  escalations: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 0, maxLength: 8 }),
});
const factsOf = ({
  planned,
  inUse,
  weeks,
  ...more
}: typeof work extends fc.Arbitrary<infer Of> ? Of : never) =>
  withSops(planned, Math.min(planned, inUse), weeks, more);

describe("for any history", () => {
  test("the sure day is never before the likely one, nor either before today", () => {
    fc.assert(
      fc.property(work, (history) => {
        const forecast = of(factsOf(history), FEW_RUNS);
        for (const { half, mostly } of [forecast, ...forecast.gates]) {
          if (half !== null) expect(half >= TODAY).toBe(true);
          if (mostly !== null) expect(half !== null && half <= mostly).toBe(true);
        }
      }),
    );
  });

  test("the same facts on the same day give the same bytes", () => {
    fc.assert(
      fc.property(work, (history) => {
        const facts = factsOf(history);
        expect(canonicalJson(of(structuredClone(facts), FEW_RUNS))).toBe(canonicalJson(of(facts, FEW_RUNS)));
      }),
    );
  });

  const latest = (facts: ReadinessFacts) => {
    const { half, mostly } = of(
      { ...facts, escalations: [0, 0, 0, 0], meetings: [{ held: 5, due: 5 }] },
      FEW_RUNS,
    );
    return [half ?? FAR, mostly ?? FAR];
  };

  test("one more in use, with the same weeks behind it, is never later", () => {
    fc.assert(
      fc.property(work, (history) => {
        const facts = factsOf({ ...history, planned: history.planned + 1 });
        const sop = facts.progress!.sop;
        const more = { ...facts, progress: { ...facts.progress!, sop: { ...sop, inUse: sop.inUse + 1 } } };
        const [before, after] = [latest(facts), latest(more)];
        for (const at of [0, 1]) expect(after[at]! <= before[at]!).toBe(true);
      }),
    );
  });

  test("a week in which more came into use is never later", () => {
    fc.assert(
      fc.property(work, fc.nat(25), (history, at) => {
        const weeks = history.weeks.map((count, week) =>
          week === at % history.weeks.length ? count + 1 : count,
        );
        const [before, after] = [latest(factsOf(history)), latest(factsOf({ ...history, weeks }))];
        for (const day of [0, 1]) expect(after[day]! <= before[day]!).toBe(true);
      }),
    );
  });

  test("the whole is met no sooner than any gate of it", () => {
    fc.assert(
      fc.property(work, (history) => {
        const forecast = of(factsOf(history), FEW_RUNS);
        if (forecast.kind !== "dated") return;
        for (const { half, mostly } of forecast.gates) {
          expect(forecast.half! >= half!).toBe(true);
          expect((forecast.mostly ?? FAR) >= (mostly ?? FAR)).toBe(true);
        }
        expect(forecast.gates.map(({ id }) => id)).toContain(forecast.lastId);
      }),
    );
  });

  test("its sentence ends, and leaves no hole", () => {
    fc.assert(
      fc.property(work, fc.boolean(), (history, isLow) => {
        const sentence = forecastSentence(
          of({ ...factsOf(history), ...(isLow && { founder: 10 }) }, FEW_RUNS),
        );
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\.\./);
      }),
    );
  });
});
