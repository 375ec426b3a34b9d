import type { Condition } from "./condition";
import { conditionWords } from "./condition-words";
import { quantityOf, type Evaluate, type Evidence, type Question } from "./evaluate";
import type { RuleSet } from "./rule-set";

/**
 * What would have to be so for a rule to hold, in plain sentences, shortest way: where one of several would do, the nearest;
 * where enough of several would, the nearest of those. Empty where it holds.
 */
export function stepsToFire(
  condition: Condition,
  evaluate: Evaluate,
  evidence: Evidence,
  ruleSet: RuleSet,
): string[] {
  function steps(part: Condition, wanted: boolean): string[] {
    if (evaluate(part).truth === wanted) return [];
    switch (part.op) {
      case "rule":
        return steps(ruleSet.conditions.get(part.id) ?? part, wanted);
      case "not":
        return steps(part.of, !wanted);
      case "all":
        return wanted ? part.of.flatMap((each) => steps(each, true)) : nearest(part.of, false, 1);
      case "any":
        return wanted ? nearest(part.of, true, 1) : part.of.flatMap((each) => steps(each, false));
      case "count": {
        const holding = part.of.filter((each) => evaluate(each).truth === true).length;
        const missing = wanted ? part.atLeast - holding : holding - part.atLeast + 1;
        return nearest(part.of, wanted, missing);
      }
      default:
        return [sentence(part, wanted)];
    }
  }

  function nearest(parts: ReadonlyArray<Condition>, wanted: boolean, howMany: number): string[] {
    return parts
      .filter((part) => evaluate(part).truth !== wanted)
      .toSorted((a, b) => (evaluate(a).steps ?? Infinity) - (evaluate(b).steps ?? Infinity))
      .slice(0, howMany)
      .flatMap((part) => steps(part, wanted));
  }

  function sentence(question: Question, wanted: boolean): string {
    const words = conditionWords(wanted ? question : { op: "not", of: question }, ruleSet);
    return `${words.replace(/\.$/, "")}${today(question)}.`;
  }

  function today(question: Question): string {
    if (question.op === "known") return "";
    if (question.op === "is") return evidence.facts[question.fact] === null ? " (not answered)" : "";
    const value = quantityOf(evidence, question.quantity);
    if (value === null) return " (not answered)";
    const shown = typeof question.quantity === "string" ? value : 1 + value / 25;
    return ` (today ${Math.round(shown * 10) / 10})`;
  }

  return [...new Set(steps(condition, true))];
}
