import { formatMoney } from "../../units/money";
import type { CostComparison, CostLine } from "./cost";
import { COST_LINES } from "./cost-words";

type Budget = { minor: bigint | null; currency: string };

/**
 * How the stated budget stands to the client's own figures, with what they are made of beside the comparison and
 * without it beside the gate. That measures against what such a seat typically costs: where the two differ, both are said.
 */
export function budgetSentence(
  { minor, currency: of }: Budget,
  { fullTime: { lines, firstYear, laterYear } }: Pick<CostComparison, "fullTime">,
  currency: string,
  place: "comparison" | "gate",
): string {
  const money = (amount: bigint) => formatMoney(amount, currency);
  const reckoned = `${money(firstYear)} that the comparison reckons with for the first year`;
  if (minor === null) return `No yearly budget is stated to set beside the ${reckoned}.`;
  const budget = `The stated budget of ${formatMoney(minor, of)} a year`;
  if (of !== currency) return `${budget} is in another currency than the ${reckoned}.`;
  const sum = place === "gate" ? reckoned : `${reckoned}: ${linesInWords(lines, currency)}`;
  if (minor >= firstYear) return `${budget} covers the ${sum}.`;
  const later = minor >= laterYear ? "it covers" : "nor does it reach";
  const every = `${later} the ${money(laterYear)} of every later year`;
  return `${budget} does not reach the ${sum}; ${every}.`;
}

/** "salary 145,000 plus bonus 20,000", without the currency, which has been said. */
function linesInWords(lines: readonly CostLine[], currency: string): string {
  return lines
    .flatMap(({ id, amount }) =>
      amount === null || amount === 0n
        ? []
        : [`${lowered(COST_LINES[id].title)} ${formatMoney(amount, currency).replace(/^\D+/, "")}`],
    )
    .join(" plus ");
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
