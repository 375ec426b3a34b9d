import { expect, test } from "vitest";
import {
  all,
  any,
  atLeast,
  atMost,
  countAtLeast,
  is,
  not,
  rule,
  type Condition,
} from "@/lib/rules/diagnosis/condition";
import { assess } from "@/lib/rules/diagnosis/assess";
import { evaluator } from "@/lib/rules/diagnosis/evaluate";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { ownCase } from "@/tests/support/cases";

const { evidence } = assess(ownCase("healthy-with-coo"), CURRENT_RULE_SET).verdict;
const known = {
  ...evidence,
  quantities: { ...evidence.quantities, coherence: 60, founder: null, exposedDepartments: 3 },
};
const evaluate = evaluator(known, new Map([["named", atMost("coherence", 55)]]));

const YES = atLeast("coherence", 50);
const NO = atMost("coherence", 50);
const NEAR = atLeast("coherence", 59);
const OPEN = atMost("founder", 50);

test.each<[string, Condition, boolean | null, number | null]>([
  ["a line that is reached holds", atLeast("coherence", 60), true, 0],
  ["the distance is in steps of ten points", NO, false, 1],
  ["a count on its line is one step from turning", atLeast("exposedDepartments", 3), true, 1],
  ["what nobody said is unknown", OPEN, null, null],
  ["a named rule is opened", rule("named"), false, 0.5],
  ["not unknown is unknown", not(OPEN), null, null],
  ["false decides an 'all' whatever is unknown", all(NO, OPEN), false, 1],
  ["true does not", all(YES, OPEN), null, null],
  ["true decides an 'any' whatever is unknown", any(YES, OPEN), true, 1],
  ["false does not", any(NO, OPEN), null, null],
  ["every failing part has to turn", all(NO, NO), false, 2],
  ["an 'all' is as near to failing as its nearest part", all(YES, atLeast("coherence", 59)), true, 0.1],
  ["enough hold", countAtLeast(1, YES, OPEN), true, 1],
  ["exactly enough hold until the nearest of them turns", countAtLeast(2, YES, NEAR), true, 0.1],
  ["more than enough hold until all that are too many have turned", countAtLeast(1, YES, NEAR), true, 1.1],
  ["the unknown one could make it enough", countAtLeast(2, YES, OPEN), null, null],
  ["even the unknown one would not be enough", countAtLeast(2, NO, OPEN), false, 1],
  ["a fact is more than a step away", is("fixedTerm", true), false, 3],
  ["an empty 'all' always holds", all(), true, Infinity],
])("%s", (_what, condition, truth, steps) => {
  const outcome = evaluate(condition);
  expect(outcome.truth).toBe(truth);
  if (steps === null || steps === Infinity) expect(outcome.steps).toBe(steps);
  else expect(outcome.steps).toBeCloseTo(steps);
});

test("a rule that does not exist is a bug, not an unknown", () => {
  expect(() => evaluate(rule("nowhere"))).toThrow("nowhere");
});
