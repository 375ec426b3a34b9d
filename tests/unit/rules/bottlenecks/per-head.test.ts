import fc from "fast-check";
import { expect, test } from "vitest";
import { lastMonths, perHead, perHeadSentence, rounded } from "@/lib/rules/bottlenecks/per-head";
import { approvalWords, lifeWords, registerSentence } from "@/lib/rules/bottlenecks/words";

const months = (...figures: ReadonlyArray<readonly [number | null, number | null]>) =>
  figures.map(([throughput, headcount], at) => ({
    month: lastMonths("2026-11-20", figures.length)[at] ?? "",
    throughput,
    headcount,
  }));

test("months are named by their first day, the one that runs last, also over a year's end", () => {
  expect(lastMonths("2026-02-28", 4)).toEqual(["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]);
  expect(lastMonths("2026-03-31", 2)).toEqual(["2026-02-01", "2026-03-01"]);
});

test("per head is not known where either figure is not, and where nobody was there", () => {
  const known = (throughput: number | null, headcount: number | null) => perHead({ throughput, headcount });
  expect([known(null, 4), known(10, null), known(10, 0), known(0, 4), known(10, 4)]).toEqual([
    null,
    null,
    null,
    0,
    2.5,
  ]);
});

test.each([
  [months([null, 4]), "No month has both figures yet: throughput per head is not known."],
  [
    months([10, 4], [null, 4]),
    "2.5 orders a day per head in October. One month says nothing of a direction.",
  ],
  [
    months([10, 4], [12, 4]),
    "2.5 orders a day per head in October, 3 in November. Two months are too few to speak of a direction.",
  ],
  [
    months([10, 4], [null, 4], [11, 4], [15, 4]),
    "2.5 orders a day per head in August, 3.75 in November: 50 % more.",
  ],
  [months([10, 4], [9, 4], [8, 4]), "2.5 orders a day per head in September, 2 in November: 20 % less."],
  [months([10, 4], [9, 4], [10, 4]), "2.5 orders a day per head in September, 2.5 in November: the same."],
  [months([0, 4], [9, 4], [10, 4]), "0 orders a day per head in September, 2.5 in November."],
])("%j", (figures, sentence) => expect(perHeadSentence(figures, "orders a day")).toBe(sentence));

test("a month that is not known never changes the figures that are said", () => {
  const figure = fc.option(fc.integer({ min: 1, max: 900 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 12 }), (all) => {
      const said = perHeadSentence(months(...all), "x");
      const later = perHeadSentence(
        months(...all).filter((each) => perHead(each) !== null),
        "x",
      );
      expect(said).toBe(later);
    }),
  );
});

test("three figures that count", () => {
  expect([1.4286, 14.286, 142.86, 1428.6, 0.04567, 0].map(rounded)).toEqual([
    "1.43",
    "14.3",
    "143",
    "1,429",
    "0.0457",
    "0",
  ]);
});

test("the register and its rows in words", () => {
  expect(registerSentence([])).toBeNull();
  expect(registerSentence(["open"])).toBe("1 bottleneck holds throughput back.");
  expect(registerSentence(["open", "removed", "came_back"])).toBe(
    "2 bottlenecks hold throughput back; 1 came back, 1 is removed.",
  );
  expect(registerSentence(["removed", "removed"])).toBe(
    "No bottleneck that we know of holds throughput back; 2 are removed.",
  );
  expect([null, 0, 1, 3].map(approvalWords)).toEqual([
    "layers of approval not counted",
    "no approval in its way",
    "1 layer of approval",
    "3 layers of approval",
  ]);
  const life = {
    foundDay: "2026-03-02",
    removedDay: "2026-06-09",
    cameBackDay: "2026-09-01",
    removedBy: "An SOP",
  };
  expect(lifeWords({ state: "came_back", ...life })).toBe(
    "found 2 Mar 2026, removed 9 Jun 2026 by An SOP, came back 1 Sept 2026",
  );
});
