import { statementOf, type Locale, type Template } from "../questionnaire/template";
import type { Change } from "./changes";
import type { Facts } from "./snapshot";

const SEATS: Record<keyof Facts["roles"], string> = {
  operationsManager: "operations manager",
  directorOfOperations: "director of operations",
  vpOfOperations: "vice president of operations",
  coo: "chief operating officer",
};

/** One change of a counterfactual, as the second half of "if …". Money is formatted by the caller, who knows the reader. */
export function changeSentence(
  change: Change,
  template: Template,
  locale: Locale,
  formatAmount: (amount: number) => string,
): string {
  switch (change.kind) {
    case "item":
      return `everyone rated “${statementOf(template, change.item, locale).statement}” at ${change.to} of 5`;
    case "fixedTerm":
      return change.to ? "a fixed-term build were wanted" : "a permanent seat were wanted";
    case "fullTimeBudget":
      return change.to === null
        ? "there were no budget for a full-time seat"
        : `the yearly budget for the seat were ${formatAmount(change.to)}`;
    case "seat":
      return `the seat of the ${SEATS[change.seat]} were ${change.to === "none" ? "empty" : "filled"}`;
    case "ownTargets":
      return `${change.department} ${change.to ? "had" : "did not have"} targets of its own`;
  }
}
