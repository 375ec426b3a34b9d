import type { Condition } from "./condition";
import { truthOf, type Evidence, type Question } from "./evaluate";
import type { RuleSet } from "./rule-set";

/**
 * All that the verdict rules look at, named rules opened, each once. Two companies that answer every question alike have the
 * same scope, stage and role: the rules see nothing else of them.
 */
export function questionsOf(ruleSet: RuleSet): Question[] {
  const questions = new Map<string, Question>();
  const opened = new Set<string>();

  function visit(condition: Condition) {
    switch (condition.op) {
      case "atMost":
      case "atLeast":
      case "is":
      case "known":
        // What was decided before is no question to the company.
        if (condition.op === "is" && condition.fact.startsWith("verdict.")) return;
        questions.set(JSON.stringify(condition), condition);
        return;
      case "rule": {
        const named = ruleSet.conditions.get(condition.id);
        if (!named || opened.has(condition.id)) return;
        opened.add(condition.id);
        visit(named);
        return;
      }
      case "not":
        visit(condition.of);
        return;
      default:
        condition.of.forEach(visit);
    }
  }
  for (const { when } of [...ruleSet.scopeRules, ...ruleSet.stageRules, ...ruleSet.roleRules]) visit(when);
  return [...questions.values()];
}

/** The company's answers in one word: `1` yes, `0` no, `?` nobody has said. */
export function answersTo(questions: ReadonlyArray<Question>, evidence: Evidence): string {
  let answers = "";
  for (const question of questions) {
    const truth = truthOf(question, evidence);
    answers += truth === null ? "?" : truth ? "1" : "0";
  }
  return answers;
}
