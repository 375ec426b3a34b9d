import fc from "fast-check";
import { expect, test } from "vitest";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { evidenceOf } from "@/lib/rules/diagnosis/evidence";
import { evaluator } from "@/lib/rules/diagnosis/evaluate";
import { lossesOf } from "@/lib/rules/diagnosis/left-out";
import { possibleTruths } from "@/lib/rules/diagnosis/possible-truths";
import { allRules } from "@/lib/rules/diagnosis/rule-set";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import {
  addedIdsOf,
  DIMENSIONS,
  type Dimension,
  ITEM_IDS,
  itemsOf,
} from "@/lib/rules/questionnaire/dimensions";
import { anySnapshot } from "../../../support/snapshots";

const lossOf = (leftOut: Parameters<typeof lossesOf>[0]["leftOut"], ruleId: string) =>
  lossesOf({ leftOut, added: [] }, CURRENT_RULE_SET).rules.find((rule) => rule.ruleId === ruleId);

test("nothing left out loses nothing, however much is added", () => {
  const added = DIMENSIONS.flatMap((dimension) => addedIdsOf(dimension));
  expect(lossesOf({ leftOut: [], added }, CURRENT_RULE_SET)).toEqual({ rules: [], subjects: [] });
});

test("a signal without any of its statements cannot be told; without one of two it is told from less", () => {
  expect(lossOf(["C1"], "handoffs_break")).toMatchObject({
    loss: "weaker",
    sentence:
      "“Work gets stuck between departments” is told from less: without “Work passes from one department to the next without anybody chasing it”.",
  });
  expect(lossOf(["C1", "C3"], "handoffs_break")?.loss).toBe("undecided");
  expect(lossOf(["C1", "C3"], "breaking-down")).toMatchObject({
    loss: "weaker",
    sentence: expect.stringContaining("builds on “Work gets stuck between departments”"),
  });
});

test("a whole subject less: what needs it can only be ruled out, and the doubt about coverage is always said", () => {
  const leftOut = itemsOf("infrastructure");
  expect(lossOf(leftOut, "infrastructure-in-use")?.loss).toBe("undecided");
  expect(lossOf(leftOut, "role-coo")).toMatchObject({
    loss: "never_found",
    sentence: expect.stringMatching(
      /^The recommendation “A full-time COO” can no longer be found, only ruled out/,
    ),
  });
  expect(lossOf(leftOut, "stage-functional-unproven")?.loss).toBe("never_ruled_out");
  expect(lossOf(leftOut, "low_coverage")?.loss).toBe("always_found");
  expect(lossesOf({ leftOut, added: [] }, CURRENT_RULE_SET).subjects).toEqual([
    {
      ...{ dimension: "infrastructure", asked: 0, builtIn: 5 },
      sentence: "Operating infrastructure is not asked about at all: it has no score, in no round.",
    },
  ]);
});

test("a subject that the firm asks in its own words alone is still known", () => {
  const { rules } = lossesOf({ leftOut: itemsOf("infrastructure"), added: ["I6"] }, CURRENT_RULE_SET);
  expect(rules).toEqual([]);
});

const anyLeftOut = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...ITEM_IDS), { maxLength: 20 }),
  fc
    .uniqueArray(fc.constantFrom<Dimension>(...DIMENSIONS), { minLength: 1, maxLength: 6 })
    .map((dimensions) => dimensions.flatMap((each) => [...itemsOf(each)])),
);

test("what is called impossible never happens, in any company", () => {
  fc.assert(
    fc.property(anySnapshot, anyLeftOut, (given, leftOut) => {
      const skipped = Object.fromEntries(leftOut.map((id) => [id, null]));
      const snapshot = inFixedOrder({
        ...given,
        questionnaire: { leftOut, added: [] },
        respondents: given.respondents.map((each) => ({ ...each, answers: { ...each.answers, ...skipped } })),
      });
      const evidence = evidenceOf(snapshot, scoreSnapshot(snapshot), [], CURRENT_RULE_SET);
      const evaluate = evaluator(evidence, CURRENT_RULE_SET.conditions);
      const possible = possibleTruths(CURRENT_RULE_SET, { leftOut, added: [] });
      for (const { id, when } of allRules(CURRENT_RULE_SET)) {
        const { truth } = evaluate(when);
        expect(possible(when), id).toMatchObject({ [String(truth ?? "unknown")]: true });
      }
    }),
    { numRuns: 200 },
  );
});
