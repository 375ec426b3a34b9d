import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ahead, firstNinety } from "@/lib/rules/report/first-ninety";
import { addDays, daysBetween } from "@/lib/units/days";

const FROM = "2026-11-28";

const ahead = (day: string, title = "Weekly review"): Ahead => ({
  ...{ what: "Deliverable", title, owner: null, day },
});

test("the day itself is in the first thirty; each thirtieth day begins the next, and the ninetieth is left out", () => {
  const days = [-1, 0, 29, 30, 59, 60, 89, 90].map((away) => addDays(FROM, away));
  const found = firstNinety(
    days.map((day) => ahead(day)),
    FROM,
  );
  expect(found.map(({ until, items }) => [until, items.map(({ day }) => daysBetween(FROM, day))])).toEqual([
    [0, [-1]],
    [30, [0, 29]],
    [60, [30, 59]],
    [90, [60, 89]],
  ]);
});

test("nothing ahead is four empty spans, and what falls on one day stands by its title", () => {
  expect(firstNinety([], FROM)).toEqual([0, 30, 60, 90].map((until) => ({ until, items: [] })));
  const [, first] = firstNinety([ahead(FROM, "Quote"), ahead(FROM, "Dispatch")], FROM);
  expect(first?.items.map(({ title }) => title)).toEqual(["Dispatch", "Quote"]);
});

test("whatever is ahead, each thing until the ninetieth day stands once, in its span and in order, and nothing else does", () => {
  const item = fc.record({
    what: fc.constantFrom("Deliverable", "Action", "SOP review"),
    title: fc.string({ maxLength: 12 }),
    owner: fc.option(fc.string({ maxLength: 8 })),
    day: fc.integer({ min: -400, max: 400 }).map((away) => addDays(FROM, away)),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (items) => {
      const given = [...items];
      const found = firstNinety(items, FROM);
      expect(items).toEqual(given);
      const listed = found.flatMap((span) => span.items);
      const due = items.filter(({ day }) => day < addDays(FROM, 90));
      expect(new Set(listed)).toEqual(new Set(due));
      expect(listed).toHaveLength(due.length);
      for (const { until, items: own } of found) {
        expect(own.map(({ day }) => day)).toEqual(own.map(({ day }) => day).toSorted());
        for (const { day } of own)
          expect(Math.max(0, Math.floor(daysBetween(FROM, day) / 30) * 30 + 30)).toBe(until);
      }
    }),
  );
});
