import { describe, expect, test } from "vitest";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import { throughlineV1 } from "@/lib/rules/diagnosis/rule-sets/throughline-v1/rule-set";
import { company } from "@/tests/support/companies";
import * as bounded from "@/tests/support/invented/bounded";
import * as seats from "@/tests/support/invented/seats";
import * as structural from "@/tests/support/invented/structural";

const invented = { ...structural, ...bounded, ...seats };

describe.each(Object.entries(invented))("%s", (_group, companies) => {
  test.each(companies)("%s", (_story, sketch, { binding, warned = [], notWarned = [], ...verdict }) => {
    const found = explain(company(sketch));
    const warnings = found.warnings.map(({ id }) => id);
    expect(found).toMatchObject({
      ...verdict,
      ...(binding === undefined ? {} : { bindingDepartment: binding }),
    });
    expect(warnings).toEqual(expect.arrayContaining(warned));
    for (const id of notWarned) expect(warnings).not.toContain(id);
  });
});

test("version 2 judges otherwise than version 1 where that was wrong, and only there", () => {
  const differing = Object.values(invented)
    .flat()
    .filter(([, sketch]) => {
      const [before, now] = [throughlineV1, undefined].map((ruleSet) => explain(company(sketch), ruleSet));
      return before?.stage !== now?.stage || before?.scope !== now?.scope || before?.role !== now?.role;
    })
    .map(([story]) => story);
  expect(differing).toMatchInlineSnapshot(`
    [
      "all is well but for the founder, who decides everything",
      "all is well but nobody else may decide",
      "running without the founder at the line of a sign, 2.4",
      "pesos of which fifty million are a modest wage",
      "rupiah",
      "its daily work suffers a little too",
      "the same, headcount not stated but plain from the departments",
      "everything holds, but for one part of working together",
      "heads say all runs through the CEO, the others do not: not integrated",
      "the CEO still decides, and it works today",
    ]
  `);
});
