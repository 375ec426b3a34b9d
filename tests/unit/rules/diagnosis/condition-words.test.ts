import { describe, expect, test } from "vitest";
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  countAtLeast,
  is,
  known,
  not,
  rule,
  type Condition,
} from "@/lib/rules/diagnosis/condition";
import { conditionTree, conditionWords } from "@/lib/rules/diagnosis/condition-words";
import { ruleSetInWords } from "@/lib/rules/diagnosis/rule-set-words";
import { RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { throughlineV1 } from "@/lib/rules/diagnosis/rule-sets/throughline-v1/rule-set";
import { allRules } from "@/lib/rules/diagnosis/rule-set";

const LOW = atMost("execution", 50);
const TEAMS = atLeast("exposedDepartments", 3);

test.each<[Condition, string]>([
  [LOW, "Daily execution scores at most 50 of 100."],
  [not(LOW), "Daily execution scores more than 50 of 100."],
  [not(TEAMS), "Fewer than 3 departments have a team and targets of their own."],
  [
    atMost(["C1", "C2"], 37.5),
    "“Work passes from one department to the next without anybody chasing it” and “The departments' priorities agree”, taken together, are rated at most 2.5 of 5.",
  ],
  [
    atLeast(["A1"], 75),
    "“Somebody other than the CEO has authority across all departments” is rated at least 4 of 5.",
  ],
  [is("roles.coo", "none"), "There is no COO."],
  [not(is("roles.coo", "none")), "There is a COO."],
  [not(is("fixedTerm", true)), "No fixed-term build is asked for."],
  [is("hire.mandateChanged", false), "The mandate did not change with the title."],
  [known("weakestDepartmentExecution"), "“Weakest department, daily execution” is known."],
  [
    not(all(LOW, TEAMS)),
    "Daily execution scores more than 50 of 100, or fewer than 3 departments have a team and targets of their own.",
  ],
  [
    any(LOW, all(TEAMS, is("fixedTerm", true))),
    "Daily execution scores at most 50 of 100, or (at least 3 departments have a team and targets of their own, and a fixed-term build is wanted).",
  ],
  [
    countAtLeast(1, LOW, TEAMS),
    "At least 1 of these 2: daily execution scores at most 50 of 100; at least 3 departments have a team and targets of their own.",
  ],
  [rule("exposed"), "There is a whole to hold together."],
  [not(rule("exposed")), "“There is a whole to hold together” was found not to hold."],
  [always, "In every other case."],
])("%j", (condition, words) => {
  expect(conditionWords(condition, throughlineV1)).toBe(words);
});

test("the signs of breakdown are counted by name only in the list", () => {
  const incoherent = throughlineV1.conditions.get("incoherent")!;
  expect(conditionWords(incoherent, throughlineV1)).toBe(
    "Integration scores at most 55 of 100, or at least 2 of the 5 signs of breakdown show.",
  );
  const signs = conditionTree(incoherent, throughlineV1).parts[1]?.parts;
  expect(signs).toHaveLength(5);
  expect(signs?.[0]).toMatchObject({ text: "work gets stuck between departments", ruleId: "handoffs_break" });
});

describe.each(RULE_SETS)("$id $version", (ruleSet) => {
  const chapters = ruleSetInWords(ruleSet);

  test("every rule can be read, once", () => {
    const told = chapters.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(told.toSorted()).toEqual(
      allRules(ruleSet)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test("nothing asked is said in a rule's id, a placeholder or a hole", () => {
    for (const { asks } of chapters.flatMap(({ rules }) => rules))
      expect(asks).not.toMatch(/[{}_]|undefined|null|[a-z]\.[a-z]/i);
  });

  test("the policy stands where verdict rules compete", () => {
    for (const { kind, about } of chapters)
      expect(about === ruleSet.policy.sentence).toBe(["scope", "stage", "role"].includes(kind));
  });
});
