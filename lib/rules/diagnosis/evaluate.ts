import type { AddedId, ItemId } from "../questionnaire/dimensions";
import {
  COUNTS,
  QUANTITY_STEPS,
  type Condition,
  type FactName,
  type FactValue,
  type Quantity,
  type QuantityName,
} from "./condition";
import { meanOf } from "./scores";

/** Everything a condition may look at. `null` is "not known". */
export type Evidence = {
  quantities: Record<QuantityName, number | null>;
  items: Readonly<Record<ItemId, { score: number | null }>> &
    Readonly<Partial<Record<AddedId, { score: number | null }>>>;
  facts: Record<FactName, FactValue | null>;
};

/** `true`, `false`, or `null` where the answer hangs on something nobody has said. */
export type Truth = boolean | null;

/**
 * `steps` is how far the evidence would have to move to turn the truth over, in steps of QUANTITY_STEPS; a fact costs
 * FACT_STEPS, because a company does not drift into another fact. `null` goes with an unknown truth.
 */
export type Outcome = { truth: Truth; steps: number | null };

const FACT_STEPS = 3;
const UNKNOWN: Outcome = { truth: null, steps: null };

export type Evaluate = (condition: Condition) => Outcome;

/** One evaluator for verdicts, trace, near misses, counterfactuals and the what-if. Named rules are worked out once. */
export function evaluator(evidence: Evidence, conditions: ReadonlyMap<string, Condition>): Evaluate {
  const outcomes = new Map<string, Outcome>();

  function named(id: string): Outcome {
    const known = outcomes.get(id);
    if (known) return known;
    const condition = conditions.get(id);
    if (!condition) throw new Error(`No rule is called ${id}`);
    const outcome = evaluate(condition);
    outcomes.set(id, outcome);
    return outcome;
  }

  function evaluate(condition: Condition): Outcome {
    switch (condition.op) {
      case "atMost":
      case "atLeast":
        return compare(condition, evidence);
      case "is":
      case "known": {
        const truth = truthOf(condition, evidence);
        return truth === null ? UNKNOWN : { truth, steps: FACT_STEPS };
      }
      case "rule":
        return named(condition.id);
      case "not":
        return negate(evaluate(condition.of));
      case "all":
        return every(condition.of.map(evaluate));
      case "any":
        return negate(every(condition.of.map((each) => negate(evaluate(each)))));
      case "count":
        return count(condition.of.map(evaluate), condition.atLeast);
    }
  }
  return evaluate;
}

export function quantityOf(evidence: Evidence, quantity: Quantity): number | null {
  return typeof quantity === "string"
    ? evidence.quantities[quantity]
    : meanOf(quantity.map((item) => evidence.items[item].score));
}

/** A condition that looks at the evidence itself: all that a rule asks comes down to these. */
export type Question = Extract<Condition, { op: "atMost" | "atLeast" | "is" | "known" }>;

export function truthOf(question: Question, evidence: Evidence): Truth {
  if (question.op === "is") {
    const held = evidence.facts[question.fact];
    return held === null ? null : held === question.value;
  }
  const value = quantityOf(evidence, question.quantity);
  if (question.op === "known") return value !== null;
  if (value === null) return null;
  return question.op === "atMost" ? value <= question.line : value >= question.line;
}

function compare(question: Extract<Question, { line: number }>, evidence: Evidence): Outcome {
  const { quantity, line } = question;
  const value = quantityOf(evidence, quantity);
  const truth = truthOf(question, evidence);
  if (value === null) return UNKNOWN;
  const step = typeof quantity === "string" ? QUANTITY_STEPS[quantity] : QUANTITY_STEPS.coherence;
  return { truth, steps: (Math.abs(value - line) + (truth === true && COUNTS.has(quantity) ? 1 : 0)) / step };
}

function negate({ truth, steps }: Outcome): Outcome {
  return { truth: truth === null ? null : !truth, steps };
}

/** True until the nearest part turns; false until every failing part has turned. */
function every(outcomes: Outcome[]): Outcome {
  const failing = outcomes.filter(({ truth }) => truth === false);
  if (failing.length > 0) return { truth: false, steps: sum(failing) };
  if (outcomes.some(({ truth }) => truth === null)) return UNKNOWN;
  return { truth: true, steps: Math.min(...outcomes.map(({ steps }) => steps ?? Infinity)) };
}

function count(outcomes: Outcome[], atLeast: number): Outcome {
  const holding = outcomes.filter(({ truth }) => truth === true);
  const failing = outcomes.filter(({ truth }) => truth === false);
  if (holding.length >= atLeast)
    return { truth: true, steps: sum(nearest(holding, holding.length - atLeast + 1)) };
  if (outcomes.length - failing.length >= atLeast) return UNKNOWN;
  return { truth: false, steps: sum(nearest(failing, atLeast - holding.length)) };
}

function nearest(outcomes: Outcome[], howMany: number): Outcome[] {
  return outcomes.toSorted((a, b) => (a.steps ?? 0) - (b.steps ?? 0)).slice(0, howMany);
}

function sum(outcomes: Outcome[]): number {
  return outcomes.reduce((total, { steps }) => total + (steps ?? 0), 0);
}
