import { expect, test } from "vitest";
import { readinessForecast } from "@/lib/pictures/readiness-forecast";
import { forecastOf } from "@/lib/rules/readiness/forecast";
import { readinessOf } from "@/lib/rules/readiness/readiness";
import { READY, withSops } from "@/tests/support/readiness-facts";

const TODAY = "2026-03-02";
const of = (facts: typeof READY) => forecastOf(readinessOf(facts), facts, TODAY);

test("a gate stands from its likely day to its sure one, within the picture, and says both", () => {
  const forecast = of(withSops(10, 5, [0, 2, 0, 0, 1, 0, 1, 0]));
  const { rows, dates } = readinessForecast(forecast);
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row).toMatchObject({ title: "Core procedures are in use", isOpen: false, isWhole: false });
  expect(row!.from < row!.to && row!.from > 0 && row!.to <= 96).toBe(true);
  expect(row!.words).toMatch(/^50 %: \d+ \w+ 2026, 85 %: \d+ \w+ 2026$/);
  expect(dates[0]?.words).toBe("today, 2 Mar 2026");
});

test("two gates stand over all of the work, which ends no sooner than either", () => {
  const { rows } = readinessForecast(
    of(withSops(10, 5, [0, 2, 0, 0, 1, 0], { escalations: [6, 6, 5, 5, 1, 1, 1, 1] })),
  );
  expect(rows.map(({ title }) => title)).toEqual([
    "Core procedures are in use",
    "Decisions stay where they belong",
    "All of the work",
  ]);
  const [one, other, whole] = rows;
  expect(whole!.from >= Math.max(one!.from, other!.from)).toBe(true);
  expect(whole!.to >= Math.max(one!.to, other!.to)).toBe(true);
});

test("what no week moves is not drawn, and a sure day beyond the horizon runs out of the picture", () => {
  expect(readinessForecast(of({ ...READY, founder: 10 })).rows).toEqual([]);
  const late = of(withSops(25, 5, [0, 0, 0, 0, 1, 0]));
  expect(late).toMatchObject({ kind: "not_before", mostly: null });
  expect(late.half).not.toBeNull();
  expect(readinessForecast(late).rows[0]).toMatchObject({ to: 100, isOpen: true });
});
