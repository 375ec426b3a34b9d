import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenGoals } from "@/lib/rules/engagement/fit";
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

const minutesOf = ({ work }: { work: readonly { minutesPerWeek: number }[] }) =>
  work.reduce((sum, each) => sum + each.minutesPerWeek, 0);

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
          if (weeks >= 8) expect(minutesOf(phase)).toBe(terms.plannedMinutesPerWeek);
        }
        for (const { dueDay, phase } of deliverables) {
          const own = phases[phase]!;
          expect(terms.endsOn === null || dueDay <= terms.endsOn).toBe(true);
          expect(dueDay >= own.fromMonday && dueDay <= addDays(own.untilMonday, 6)).toBe(true);
        }
      }),
    );
  });

  test("in no week more is planned than is sold, however few the weeks, and what is ticked fits into them", () => {
    fc.assert(
      fc.property(finding, plan, fc.constantFrom(...PLAN_TEMPLATE_IDS), (findingOfIt, terms, id) => {
        const { phases, deliverables, weeks, soldMinutes } = proposePlan(
          PLAN_TEMPLATES[id],
          terms,
          findingOfIt,
        );
        expect(soldMinutes).toBe(weeks * terms.plannedMinutesPerWeek);
        for (let week = 0; week < weeks; week += 1) {
          const monday = addDays(mondayOf(terms.startsOn), 7 * week);
          const inWeek = phases.filter((each) => each.fromMonday <= monday && monday <= each.untilMonday);
          expect(inWeek.reduce((sum, phase) => sum + minutesOf(phase), 0)).toBeLessThanOrEqual(
            terms.plannedMinutesPerWeek,
          );
        }
        const ticked = deliverables.filter(({ isChosen }) => isChosen);
        expect(ticked.reduce((sum, each) => sum + each.plannedMinutes, 0)).toBeLessThanOrEqual(soldMinutes);
      }),
    );
  });

  test("what no longer fits is left unticked and says so, the strongest first", () => {
    const short = { ...PLAN, endsOn: "2026-02-06" };
    const { deliverables, soldMinutes } = proposePlan(COO, short, found(30, { A5: 5 }));
    expect(soldMinutes).toBe(6 * 720);
    expect(deliverables[0]).toMatchObject({ key: "decision-rights", isChosen: true, remark: null });
    const left = deliverables.filter(({ isChosen }) => !isChosen);
    expect(left.length).toBeGreaterThan(0);
    for (const { remark } of left) expect(remark).toBe("The hours sold are full with what comes before it.");
  });

  test("until further notice it takes what such work usually does", () => {
    expect(proposePlan(COO, { ...PLAN, endsOn: null }, null).weeks).toBe(30);
    expect(proposePlan(PLAN_TEMPLATES.diagnostic, { ...PLAN, endsOn: null }, null).phases).toHaveLength(3);
  });
});

describe("a phase's goal says what the plan puts there", () => {
  test("the template's words as long as it holds what the template has there", () => {
    const { phases } = proposePlan(COO, PLAN, null);
    expect(phases.map(({ goal }) => goal)).toEqual(COO.phases.map(({ goal }) => goal));
  });

  test("else what comes into use in it, of what is ticked", () => {
    const { phases, deliverables } = proposePlan(COO, PLAN, found(60, { A5: 5, I1: 20, I3: 80, O1: 75 }));
    const [first] = phases;
    const own = deliverables.filter(({ phase, isChosen }) => phase === 0 && isChosen);
    expect(first?.goal).toBe(`In use: ${own.map(({ title }) => `“${title}”`).join(", ")}.`);
    expect(first?.goal).toContain("Decision rights");
    for (const [at, { goal }] of phases.entries()) {
      expect(goal.length).toBeLessThanOrEqual(300);
      for (const { title, phase, isChosen } of deliverables)
        if (goal.includes(`“${title}”`)) expect([phase, isChosen]).toEqual([at, true]);
    }
  });
});

describe("a goal that is written", () => {
  const [first] = proposePlan(COO, PLAN, null).phases;
  const rows = [
    { key: "weekly-leadership", title: "Monday meeting", phase: 0 },
    { key: "handoff", title: "Handoff", phase: 1 },
  ];
  const written = (goal: string | null, proposedGoal: string | null = first?.goal ?? null) =>
    writtenGoals(COO, [{ goal, proposedGoal }], rows)[0];

  test("says what was ticked where it was left as proposed, and what was typed where it was not", () => {
    expect(written(first?.goal ?? null)).toBe("In use: “Monday meeting”.");
    expect(written("Our own words")).toBe("Our own words");
    expect(written(null)).toBeNull();
    expect(writtenGoals(COO, [{ goal: "Any" }], rows)).toEqual(["Any"]);
  });
});

describe("what the client has already", () => {
  const existing = (title: string, isHere = false, kind: "sop" | "cadence" = "cadence") => ({
    kind,
    title,
    isHere,
  });
  const remarks = (...all: ReturnType<typeof existing>[]) =>
    Object.fromEntries(
      proposePlan(COO, PLAN, null, all).deliverables.map(({ key, remark, isChosen }) => [
        key,
        isChosen ? null : remark,
      ]),
    );

  test.each([
    "Weekly leadership meeting",
    "The weekly leadership meeting (Mondays)",
    "Leadership meeting, weekly",
    "weekly Leadreship meeting",
  ])("“%s” is the weekly leadership meeting by another name", (title) => {
    expect(remarks(existing(title))["weekly-leadership"]).toBe(
      `You already have “${title}”, from another engagement.`,
    );
  });

  test("of another kind, or about something else, it is not", () => {
    expect(remarks(existing("Weekly leadership meeting", false, "sop"))["weekly-leadership"]).toBeNull();
    expect(remarks(existing("Weekly sales call"))["weekly-leadership"]).toBeNull();
  });

  test("of the same name in the same engagement it is placed, so it stays ticked and says so", () => {
    const { deliverables } = proposePlan(COO, PLAN, null, [existing("weekly leadership meeting", true)]);
    expect(deliverables.find(({ key }) => key === "weekly-leadership")).toMatchObject({
      isChosen: true,
      remark: "It is in this engagement already: ticked, it is placed in the plan, not doubled.",
    });
    expect(remarks(existing("Leadership meeting, weekly", true))["weekly-leadership"]).toBe(
      "You already have “Leadership meeting, weekly”.",
    );
  });
});
