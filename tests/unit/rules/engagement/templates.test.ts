import { describe, expect, test } from "vitest";
import { PLAN_TEMPLATE_IDS, PLAN_TEMPLATES, templateFor } from "@/lib/rules/engagement/plan-template";
import { ENGAGEMENT_KINDS, type EngagementKind } from "@/lib/rules/engagement/words";
import { isItem } from "@/lib/rules/questionnaire/dimensions";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each(PLAN_TEMPLATE_IDS)("the template %s", (id) => {
  const { phases, deliverables, weeks, source } = PLAN_TEMPLATES[id];

  test("spreads all its weeks over its phases, and all hours of each over kinds of work", () => {
    expect(sum(phases.map(({ share }) => share))).toBe(100);
    for (const { name, work } of phases) expect(sum(Object.values(work)), name).toBe(100);
  });

  test("places each deliverable in a phase of its own, under an id of its own, for statements that exist", () => {
    expect(new Set(deliverables.map((each) => each.id)).size).toBe(deliverables.length);
    expect(new Set(deliverables.map((each) => `${each.kind} ${each.title}`)).size).toBe(deliverables.length);
    for (const { phase, mends, minutes } of deliverables) {
      expect(phases[phase]).toBeDefined();
      expect(mends.every(isItem)).toBe(true);
      expect(minutes).toBeGreaterThan(0);
    }
  });

  test("says how long such work takes, and that this is habit", () => {
    expect(weeks.least).toBeLessThanOrEqual(weeks.usual);
    expect(weeks.usual).toBeLessThanOrEqual(weeks.most);
    expect(source).toBe("practice");
  });
});

test("a diagnostic takes three weeks, a fractional COO six to nine months", () => {
  expect(PLAN_TEMPLATES.diagnostic.weeks.usual).toBe(3);
  expect(PLAN_TEMPLATES.fractional_coo.weeks).toMatchObject({ least: 26, most: 39 });
});

test("every kind of engagement has one to start from", () => {
  for (const kind of Object.keys(ENGAGEMENT_KINDS) as EngagementKind[])
    expect(PLAN_TEMPLATES[templateFor(kind)]).toBeDefined();
  expect(templateFor("diagnostic")).toBe("diagnostic");
});
