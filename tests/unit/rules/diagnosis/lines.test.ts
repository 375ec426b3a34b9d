import { describe, expect, test } from "vitest";
import { assess } from "@/lib/rules/diagnosis/assess";
import { bindingDepartmentOf } from "@/lib/rules/diagnosis/binding-department";
import { COUNTS, type Condition } from "@/lib/rules/diagnosis/condition";
import { confidenceOf } from "@/lib/rules/diagnosis/confidence";
import { evaluator, type Evidence } from "@/lib/rules/diagnosis/evaluate";
import { exposedDepartments, workQuantities } from "@/lib/rules/diagnosis/evidence";
import type { RuleSet } from "@/lib/rules/diagnosis/rule-set";
import { RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { ownCase } from "@/tests/support/cases";
import { comparisonsOf, countsOf, type Comparison } from "@/tests/support/rule-set-lines";

/** The smallest difference that figures of two decimals can show; things that are counted move by one. */
const stepOf = ({ quantity }: Comparison) =>
  typeof quantity === "string" && COUNTS.has(quantity) ? 1 : 0.01;

function askedAt(comparison: Comparison, value: number, ruleSet: RuleSet) {
  const { verdict } = assess(ownCase("healthy-with-coo"), ruleSet);
  const { quantity } = comparison;
  const evidence: Evidence = {
    ...verdict.evidence,
    ...(typeof quantity === "string"
      ? { quantities: { ...verdict.evidence.quantities, [quantity]: value } }
      : {
          items: {
            ...verdict.evidence.items,
            ...Object.fromEntries(quantity.map((item) => [item, { score: value }])),
          },
        }),
  };
  return evaluator(evidence, ruleSet.conditions)(comparison);
}

describe.each(RULE_SETS)("$id $version", (ruleSet) => {
  // A new or moved line shows up here first; the tests below then try it by themselves.
  test("these are all the lines that the rules draw", () => {
    const drawn = comparisonsOf(ruleSet).map(({ op, quantity, line }) => `${String(quantity)} ${op} ${line}`);
    expect([
      ...drawn,
      ...countsOf(ruleSet).map(({ atLeast, of }) => `${atLeast} of ${of.length}`),
    ]).toMatchSnapshot();
    expect(ruleSet.lines).toMatchSnapshot();
  });

  test.each(comparisonsOf(ruleSet).map((each) => [String(each.quantity), each.op, each.line, each] as const))(
    "%s %s %d: at the line, one step below and one above",
    (_quantity, op, line, comparison) => {
      const step = stepOf(comparison);
      const truths = [line - step, line, line + step].map(
        (value) => askedAt(comparison, value, ruleSet).truth,
      );
      expect(truths).toEqual(op === "atMost" ? [true, true, false] : [false, true, true]);
    },
  );

  test.each(countsOf(ruleSet).map((each) => [each.atLeast, each.of.length, each] as const))(
    "%d of %d: exactly as many, one fewer and one more",
    (least, all, count) => {
      const { verdict } = assess(ownCase("healthy-with-coo"), ruleSet);
      const ids = count.of.map((each) => (each.op === "rule" ? each.id : ""));
      const truths = [least - 1, least, least + 1].map((holding) => {
        const conditions = new Map(ruleSet.conditions);
        for (const [at, id] of ids.entries()) conditions.set(id, at < holding ? HOLDS : FAILS);
        return evaluator(verdict.evidence, conditions)(count).truth;
      });
      expect(least).toBeLessThan(all);
      expect(truths).toEqual([false, true, true]);
    },
  );

  test("a department counts as exposed from its least people on", () => {
    const { departmentPeople, exposedDepartments: least } = ruleSet.lines;
    const exposed = [departmentPeople - 1, departmentPeople, departmentPeople + 1].map((headcount) => {
      const team = (name: string) => ({ name, headcount, ownTargets: true, hasHead: true });
      return exposedDepartments(
        Array.from({ length: least }, (_, at) => team(String(at))),
        ruleSet.lines,
      );
    });
    expect(exposed).toEqual([0, least, least]);
  });

  test("what is not said of departments leaves the count open only where it could reach the line", () => {
    const least = ruleSet.lines.exposedDepartments;
    const open = [least - 1, least, least + 1].map((howMany) =>
      exposedDepartments(
        Array.from({ length: howMany }, (_, at) => ({
          ...{ name: String(at), headcount: 9, hasHead: true },
          ownTargets: at === 0 ? null : true,
        })),
        ruleSet.lines,
      ),
    );
    expect(open).toEqual([least - 2, null, least]);
  });

  test("a lane lacks an owner at its line and below it", () => {
    const line = ruleSet.lines.laneDeficit;
    const lanes = [line - 0.01, line, line + 0.01].map(
      (ownership) => workQuantities(60, 60, [lane(ownership)], ruleSet).lanesWithoutOwner,
    );
    expect(lanes).toEqual([1, 1, 0]);
  });

  test("confidence asks for more answers below each line of coverage, not at it", () => {
    const { lowCoverage, partCoverage } = ruleSet.lines;
    const doubted = (coverage: number) => {
      const { scores, verdict } = assess(ownCase("healthy-with-coo"), ruleSet);
      const evidence = { ...verdict.evidence, quantities: { ...verdict.evidence.quantities, coverage } };
      const { reasons } = confidenceOf({ ...verdict, evidence }, scores, ruleSet);
      return reasons.find((reason) => reason.includes("% of the statements"))?.startsWith("Only") ?? null;
    };
    expect([lowCoverage - 0.01, lowCoverage, lowCoverage + 0.01].map(doubted)).toEqual([true, false, false]);
    expect([partCoverage - 0.01, partCoverage, partCoverage + 0.01].map(doubted)).toEqual([
      false,
      null,
      null,
    ]);
  });
});

const lines = RULE_SETS.flatMap((ruleSet) => ruleSet.lines.bindingDepartmentAtMost ?? []);
test.each(lines)("a department above %d holds nobody back", (line) => {
  const binding = [line - 0.01, line, line + 0.01].map((ownership) =>
    bindingDepartmentOf([lane(ownership)], line),
  );
  expect(binding).toEqual(["Sales", "Sales", null]);
});

const HOLDS: Condition = { op: "all", of: [] };
const FAILS: Condition = { op: "not", of: HOLDS };

function lane(ownership: number) {
  return { name: "Sales", ownership, execution: 60, respondents: ["a"] };
}
