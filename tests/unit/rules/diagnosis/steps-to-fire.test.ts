import { expect, test } from "vitest";
import { assess } from "@/lib/rules/diagnosis/assess";
import {
  all,
  any,
  atMost,
  countAtLeast,
  is,
  not,
  rule,
  type Condition,
} from "@/lib/rules/diagnosis/condition";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { stepsToFire } from "@/lib/rules/diagnosis/steps-to-fire";
import { company } from "@/tests/support/companies";

// Everything is rated 4, a score of 75; four departments are exposed; authority is not answered.
const { evaluate, evidence } = assess(company({ all: { A: null } }), CURRENT_RULE_SET).verdict;
const LOW = "Daily execution scores at most 50 of 100 (today 75).";
const NEAR = "Process ownership scores at most 70 of 100 (today 75).";

test.each<[string, Condition, string[]]>([
  ["a line says where it stands", atMost("execution", 50), [LOW]],
  ["what holds asks for nothing", atMost("execution", 80), []],
  [
    "each failing part",
    all(atMost("execution", 50), atMost("ownership", 70), atMost("scaling", 80)),
    [LOW, NEAR],
  ],
  ["the nearest of several", any(atMost("execution", 50), atMost("ownership", 70)), [NEAR]],
  [
    "enough of several, nearest first",
    countAtLeast(2, atMost("execution", 50), atMost("ownership", 70)),
    [NEAR, LOW],
  ],
  [
    "what does not hold is wanted",
    not(atMost("execution", 80)),
    ["Daily execution scores more than 80 of 100 (today 75)."],
  ],
  [
    "every part of an any that must fail",
    not(any(atMost("execution", 80))),
    ["Daily execution scores more than 80 of 100 (today 75)."],
  ],
  [
    "a rating is told as one",
    atMost(["E1"], 25),
    ["“Work is done to standard the first time” is rated at most 2 of 5 (today 4)."],
  ],
  ["a fact", is("roles.coo", "full_time"), ["There is a full-time COO."]],
  [
    "what nobody answered",
    atMost("authority", 50),
    ["Authority across departments scores at most 50 of 100 (not answered)."],
  ],
  [
    "a named rule is opened",
    not(rule("exposed")),
    ["Fewer than 3 departments have a team and targets of their own (today 4)."],
  ],
])("%s", (_what, condition, steps) => {
  expect(stepsToFire(condition, evaluate, evidence, CURRENT_RULE_SET)).toEqual(steps);
});
