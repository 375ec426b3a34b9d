import {
  OWN_DEPARTMENT_DIMENSIONS,
  INTEGRATION_DIMENSIONS,
  type Dimension,
  type ItemId,
  STATEMENT_IDS,
  type StatementId,
  dimensionOf,
} from "../questionnaire/dimensions";
import type { Condition, FactName, FactValue, QuantityName } from "./condition";
import type { Evidence } from "./evaluate";
import { labelOf } from "./labels";
import type { RuleSet } from "./rule-set";
import type { Scores } from "./scores";

/** One value that a rule looked at. Statements are given as ratings (1..5), scores as 0..100. */
export type Input = {
  name: QuantityName | FactName | ItemId;
  label: string;
  value: number | FactValue | null;
  line: number | null;
  /** Ids of those whose answers made the value; empty for facts. */
  respondents: string[];
};

/** Who stands behind a number. */
export type Witnesses = (name: QuantityName | FactName | ItemId) => string[];

export function witnessesOf(scores: Scores): Witnesses {
  const departments = scores.departments.flatMap(({ respondents }) => respondents).sort();
  const known = new Map<string, string[]>();

  function ofDimensions(dimensions: ReadonlyArray<Dimension>): string[] {
    const items = STATEMENT_IDS.filter((item) => dimensions.includes(dimensionOf(item)));
    return [...new Set(items.flatMap((item) => scores.items[item]?.respondents ?? []))].sort();
  }
  function find(name: string): string[] {
    if (name in scores.items) return scores.items[name as StatementId]?.respondents ?? [];
    if (name in scores.dimensions) return ofDimensions([name as Dimension]);
    if (name === "integrationIndex") return ofDimensions(INTEGRATION_DIMENSIONS);
    if (name === "executionAhead") return ofDimensions(OWN_DEPARTMENT_DIMENSIONS);
    return DEPARTMENT_QUANTITIES.has(name) ? departments : [];
  }
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

const DEPARTMENT_QUANTITIES: ReadonlySet<string> = new Set([
  "weakestDepartmentExecution",
  "weakestDepartmentOwnership",
  "bindingDepartmentExecutionAhead",
  "lanesWithoutOwner",
] satisfies QuantityName[]);

/** Every value under a condition, each once, named rules opened. */
export function inputsOf(
  condition: Condition,
  ruleSet: RuleSet,
  evidence: Evidence,
  witnesses: Witnesses,
): Input[] {
  const inputs = new Map<string, Input>();

  function add(name: Input["name"], value: Input["value"], line: number | null) {
    if (!inputs.has(name))
      inputs.set(name, { name, label: labelOf(name), value, line, respondents: witnesses(name) });
  }

  function visit(part: Condition) {
    switch (part.op) {
      case "atMost":
      case "atLeast":
        if (typeof part.quantity === "string")
          add(part.quantity, evidence.quantities[part.quantity], part.line);
        else
          part.quantity.forEach((item) =>
            add(item, toRating(evidence.items[item].score), toRating(part.line)),
          );
        return;
      case "is":
        add(part.fact, evidence.facts[part.fact], null);
        return;
      case "known":
        return;
      case "rule": {
        const named = ruleSet.conditions.get(part.id);
        if (named) visit(named);
        return;
      }
      case "not":
        visit(part.of);
        return;
      default:
        part.of.forEach(visit);
    }
  }
  visit(condition);
  return [...inputs.values()];
}

function toRating(score: number | null): number | null {
  return score === null ? null : Math.round((1 + score / 25) * 100) / 100;
}
