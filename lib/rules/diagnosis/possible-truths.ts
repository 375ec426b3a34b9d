import { type Asked, askedWith, type Difference } from "../questionnaire/asked";
import { DIMENSIONS, INTEGRATION_DIMENSIONS } from "../questionnaire/dimensions";
import type { Condition, Quantity, QuantityName } from "./condition";
import type { RuleSet } from "./rule-set";

/** Which outcomes a condition can come to, whatever is answered. */
export type Possible = Readonly<{ true: boolean; false: boolean; unknown: boolean }>;

const OPEN: Possible = { true: true, false: true, unknown: true };
const UNKNOWN: Possible = { true: false, false: false, unknown: true };
const TRUE: Possible = { true: true, false: false, unknown: false };
const FALSE: Possible = { true: false, false: true, unknown: false };

/**
 * What conditions can still come to when a questionnaire asks less or more than the built-in one: a number of which
 * nothing is asked is unknown in every round. Parts are taken to be independent, so that nothing is called impossible
 * that is not.
 */
export function possibleTruths(
  ruleSet: RuleSet,
  difference?: Difference,
): (condition: Condition) => Possible {
  const asked = askedWith(difference);
  const isGone = goneIn(asked);
  const unscored = DIMENSIONS.filter((dimension) => asked.of[dimension].length === 0).length;
  const named = new Map<string, Possible>();

  function ofRule(id: string): Possible {
    const known = named.get(id);
    if (known) return known;
    const condition = ruleSet.conditions.get(id);
    const possible = condition ? possibleOf(condition) : OPEN;
    named.set(id, possible);
    return possible;
  }

  function possibleOf(condition: Condition): Possible {
    switch (condition.op) {
      case "atMost":
        if (condition.quantity === "unscoredDimensions" && unscored > condition.line) return FALSE;
        return isGone(condition.quantity) ? UNKNOWN : OPEN;
      case "atLeast":
        if (condition.quantity === "unscoredDimensions" && unscored >= condition.line) return TRUE;
        return isGone(condition.quantity) ? UNKNOWN : OPEN;
      case "known":
        return isGone(condition.quantity) ? FALSE : { ...OPEN, unknown: false };
      case "is":
        return OPEN;
      case "rule":
        return ofRule(condition.id);
      case "not":
        return opposite(possibleOf(condition.of));
      case "all":
        return counted(condition.of.map(possibleOf), condition.of.length);
      case "any":
        return counted(condition.of.map(possibleOf), 1);
      case "count":
        return counted(condition.of.map(possibleOf), condition.atLeast);
    }
  }
  return possibleOf;
}

/** Whether at least so many of the parts hold: all of them, any of them, or a number. */
function counted(parts: ReadonlyArray<Possible>, atLeast: number): Possible {
  const enoughToFail = parts.length - atLeast + 1;
  const holds = parts.filter((part) => part.true).length;
  const fails = parts.filter((part) => part.false).length;
  const mayHold = parts.filter((part) => part.true || part.unknown).length;
  const mayFail = parts.filter((part) => part.false || part.unknown).length;
  return {
    true: holds >= atLeast,
    false: fails >= enoughToFail,
    unknown: parts.some((part) => part.unknown) && mayHold >= atLeast && mayFail >= enoughToFail,
  };
}

function opposite(possible: Possible): Possible {
  return { ...possible, true: possible.false, false: possible.true };
}

/** Whether a number can never be known, because nothing is asked that it is worked out from. */
export function goneIn({ all, of }: Asked): (quantity: Quantity) => boolean {
  const noExecution = of.execution.length === 0;
  const noOwnership = of.ownership.length === 0;
  const together = INTEGRATION_DIMENSIONS.filter((dimension) => of[dimension].length > 0).length;
  const gone = new Set<QuantityName>(DIMENSIONS.filter((dimension) => of[dimension].length === 0));
  if (together < 2) gone.add("integrationIndex");
  if (noExecution) gone.add("weakestDepartmentExecution");
  if (noOwnership) gone.add("weakestDepartmentOwnership").add("lanesWithoutOwner");
  if (noExecution || noOwnership) gone.add("executionAhead").add("bindingDepartmentExecutionAhead");
  return (quantity) =>
    typeof quantity === "string" ? gone.has(quantity) : quantity.every((item) => !all.includes(item));
}
