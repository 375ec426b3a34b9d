import { describe, expect, test } from "vitest";
import { readinessHeadline } from "@/lib/rules/readiness/forecast-words";
import { horizonOf, horizonSentences } from "@/lib/rules/readiness/horizon";

const TODAY = "2026-03-02";
const term = (startsOn: string, endsOn: string | null, ...dueDays: (string | null)[]) => ({
  startsOn,
  endsOn,
  dueDays,
});

describe("what the forecast's days are held against", () => {
  test("the end of what runs or is to come, not of what is over, and the last day for something", () => {
    const terms = [
      term("2025-01-06", "2025-12-31", "2025-06-05"),
      term("2026-01-05", "2026-06-26", "2026-04-10", null),
      term("2026-07-06", "2026-09-25"),
    ];
    expect(horizonOf(terms, TODAY)).toEqual({ endsOn: "2026-09-25", lastDueOn: "2026-04-10" });
  });

  test("until further notice there is no end, and without an engagement neither", () => {
    expect(horizonOf([term("2026-01-05", null), term("2026-01-05", "2026-06-26")], TODAY).endsOn).toBeNull();
    expect(horizonOf([], TODAY)).toEqual({ endsOn: null, lastDueOn: null });
  });

  test("where all is over, the last end", () => {
    expect(horizonOf([term("2025-01-06", "2025-06-27")], TODAY).endsOn).toBe("2025-06-27");
  });
});

describe("how the days lie to the end and to the plan", () => {
  const end = { endsOn: "2026-06-26", lastDueOn: null };
  test.each([
    ["2026-07-03", "2026-09-04", "Both days lie after the engagement’s end on 26 Jun 2026"],
    ["2026-06-26", "2026-07-03", "the 85 % day after it"],
    ["2026-06-26", null, "the 85 % day after it"],
    ["2026-05-01", "2026-06-26", "Both days lie before the engagement’s end on 26 Jun 2026."],
  ])("%s and %s", (half, mostly, words) => {
    expect(horizonSentences({ half, mostly }, end).join(" ")).toContain(words);
  });

  test.each([
    ["2026-04-10", "within the plan’s last due day, 10 Apr 2026."],
    ["2026-04-11", "a week after the plan’s last due day, 10 Apr 2026."],
    ["2026-05-01", "3 weeks after the plan’s last due day"],
  ])("the day %s beside the plan", (half, words) => {
    const plan = { endsOn: null, lastDueOn: "2026-04-10" };
    expect(horizonSentences({ half, mostly: half }, plan).join(" ")).toContain(words);
  });

  test("without a day, or with nothing to hold it against, nothing is said", () => {
    expect(horizonSentences({ half: null, mostly: null }, end)).toEqual([]);
    expect(horizonSentences({ half: TODAY, mostly: TODAY }, { endsOn: null, lastDueOn: null })).toEqual([]);
  });
});

describe("the headline is one sentence without a per cent", () => {
  const readiness = { metCount: 7, gates: Array.from({ length: 11 }, () => ({}) as never) };
  const endsOn = "2026-06-26";
  test.each([
    ["now", TODAY, "Ready for a full-time hire: all 11 gates are met."],
    [
      "dated",
      "2026-06-26",
      "Not ready for a full-time hire yet: 7 of 11 gates are met, and at today’s pace the rest is as likely as not done by 26 Jun 2026.",
    ],
    [
      "not_before",
      "2026-07-03",
      "Not ready for a full-time hire yet: 7 of 11 gates are met, and at today’s pace the hire is not to be expected before 3 Jul 2026, after the engagement ends on 26 Jun 2026.",
    ],
    [
      "open",
      null,
      "Not ready for a full-time hire yet: 7 of 11 gates are met, and no day can be given for the rest.",
    ],
  ] as const)("%s", (kind, half, sentence) => {
    expect(readinessHeadline(readiness, { kind, half }, { endsOn })).toBe(sentence);
  });
});
