import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/rules/engagement/plan-reason";
import { PLAN_TEMPLATE_IDS, PLAN_TEMPLATES } from "@/lib/rules/engagement/plan-template";
import { proposePlan } from "@/lib/rules/engagement/proposal";
import { DIMENSIONS, type Dimension, ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { addDays, mondayOf } from "@/lib/units/days";

const COO = PLAN_TEMPLATES.fractional_coo;
const PLAN = { startsOn: "2026-01-01", endsOn: "2026-07-31", plannedMinutesPerWeek: 720 };

/** Every statement the same, unless said otherwise. */
function found(score: number | null, except: Finding["items"] = {}, departments: string[] = []): Finding {
  const items = Object.fromEntries(ITEM_IDS.map((item) => [item, score]));
  const dimensions = Object.fromEntries(DIMENSIONS.map((each) => [each, score]));
  return {
    items: { ...items, ...except },
    dimensions: { ...dimensions, infrastructure: 31.5 } as Record<Dimension, number | null>,
    departments,
  };
}

const finding: fc.Arbitrary<Finding> = fc
  .record({
    items: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 35, maxLength: 35 }),
    departments: fc.array(fc.constantFrom("Sales", "Dispatch", "Finance"), { maxLength: 3 }),
  })
  .map(({ items, departments }) => ({
    ...found(50),
    items: Object.fromEntries(ITEM_IDS.map((item, at) => [item, items[at]])),
    departments,
  }));
const plan = fc
  .record({
    startsOn: fc.integer({ min: 0, max: 800 }).map((days) => addDays("2025-01-01", days)),
    days: fc.option(fc.integer({ min: 0, max: 500 })),
    plannedMinutesPerWeek: fc.integer({ min: 0, max: 3000 }),
  })
  .map(({ startsOn, days, ...rest }) => ({
    ...rest,
    startsOn,
    endsOn: days === null ? null : addDays(startsOn, days),
  }));

describe("a plan out of a diagnosis", () => {
  test("what is weakest comes first, with the statement, its rating and its dimension as the reason", () => {
    // By the template decision rights come in the second phase; here nothing is weaker.
    const { deliverables } = proposePlan(COO, PLAN, found(60, { A5: 5, I1: 20 }));
    const [first, second] = deliverables;
    expect(first).toMatchObject({ key: "decision-rights", phase: 0, score: 5, isChosen: true });
    expect(first?.reason).toContain(
      "(A5) is rated low, 1.2 of 5; authority across departments stands at 60 of 100",
    );
    expect(second).toMatchObject({ key: "core-process", phase: 0 });
    expect(second?.reason).toMatch(
      /^“Written procedures .* used” \(I1\) is rated low, 1\.8 of 5;.* 32 of 100\.$/,
    );
  });

  test("what holds already is proposed last and left unticked, and says so", () => {
    const { deliverables } = proposePlan(COO, PLAN, found(40, { I3: 80, O1: 75 }));
    const seats = deliverables.find(({ key }) => key === "seats");
    expect(seats).toMatchObject({ phase: 2, score: 75, isChosen: false });
    expect(seats?.reason).toContain("It seems to hold already.");
    const under = proposePlan(COO, PLAN, found(40, { I3: 80, O1: 74.99 })).deliverables;
    expect(under.find(({ key }) => key === "seats")?.isChosen).toBe(true);
  });

  test("what nobody rated is no zero: it comes after what is weak, without a reason", () => {
    const { deliverables } = proposePlan(COO, PLAN, found(30, { I3: null, O1: null }));
    const seats = deliverables.find(({ key }) => key === "seats");
    expect(seats).toMatchObject({ phase: 2, score: null, reason: null, isChosen: true });
  });

  test("a place that is fixed stays, and the weakest department is named", () => {
    const { deliverables } = proposePlan(COO, PLAN, found(30, {}, ["Dispatch", "Sales"]));
    expect(deliverables.at(-1)).toMatchObject({ key: "operating-manual", phase: 3, reason: null });
    const titles = deliverables.map(({ title }) => title);
    expect(titles).toContain("Dispatch: the core process, as it is done on a good day");
    expect(titles).toContain("Sales: the second core process, written and in use");
  });

  test("without one it is the template as it stands", () => {
    const { deliverables } = proposePlan(COO, PLAN, null);
    expect(deliverables.map(({ key, phase }) => [key, phase])).toEqual(
      COO.deliverables.map(({ id, phase }) => [id, phase]),
    );
    expect(deliverables.every(({ reason, isChosen }) => reason === null && isChosen)).toBe(true);
  });

  test("of two in order of weakness the weaker one is never placed later", () => {
    fc.assert(
      fc.property(finding, plan, (findingOfIt, terms) => {
        for (const id of PLAN_TEMPLATE_IDS) {
          const template = PLAN_TEMPLATES[id];
          const { deliverables } = proposePlan(template, terms, findingOfIt);
          expect(deliverables).toHaveLength(template.deliverables.length);
          const rated = deliverables.flatMap(({ score, phase }) =>
            score === null ? [] : [{ score, phase }],
          );
          for (const one of rated)
            for (const other of rated)
              if (one.score < other.score) expect(one.phase).toBeLessThanOrEqual(other.phase);
        }
      }),
    );
  });
});

describe("weeks and hours", () => {
  test("phases follow each other from the first week to the last one, and their hours make up the week", () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(...PLAN_TEMPLATE_IDS), (terms, id) => {
        const { phases, deliverables, weeks } = proposePlan(PLAN_TEMPLATES[id], terms, null);
        expect(phases[0]?.fromMonday).toBe(mondayOf(terms.startsOn));
        expect(phases.at(-1)?.untilMonday).toBe(addDays(mondayOf(terms.startsOn), 7 * (weeks - 1)));
        for (const [at, phase] of phases.entries()) {
          expect(phase.fromMonday <= phase.untilMonday).toBe(true);
          const before = phases[at - 1];
          // In fewer weeks than phases some share one; otherwise each begins when the one before is over.
          if (before && weeks >= 8) expect(phase.fromMonday).toBe(addDays(before.untilMonday, 7));
          expect(phase.work.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0)).toBe(
            terms.plannedMinutesPerWeek,
          );
        }
        for (const { dueDay, phase } of deliverables) {
          const own = phases[phase]!;
          expect(terms.endsOn === null || dueDay <= terms.endsOn).toBe(true);
          expect(dueDay >= own.fromMonday && dueDay <= addDays(own.untilMonday, 6)).toBe(true);
        }
      }),
    );
  });

  test("until further notice it takes what such work usually does", () => {
    expect(proposePlan(COO, { ...PLAN, endsOn: null }, null).weeks).toBe(30);
    expect(proposePlan(PLAN_TEMPLATES.diagnostic, { ...PLAN, endsOn: null }, null).phases).toHaveLength(3);
  });
});
