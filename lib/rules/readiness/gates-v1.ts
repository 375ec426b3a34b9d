import { LINES } from "../diagnosis/rule-sets/throughline-v1/lines";
import type { Source } from "../diagnosis/rule-set";
import { CONFIDENCE_STEPS, type FirstGate } from "./gate";

const article: Source = { kind: "article", section: "The fractional COO option", strength: "implied" };
const founderSection: Source = {
  kind: "article",
  section: "What a chief operating officer actually does",
  strength: "implied",
};
export const practice: Source = { kind: "practice", section: null, strength: "moderate" };

/** Most of what was planned; the last few procedures are never core. */
const MOST_PERCENT = 80;
/**
 * The breakdown is over, no more: a full-time COO is hired to finish the integration. At the line where a layer holds,
 * the diagnosis would call for no COO at all, and nobody could ever be ready to hire one.
 */
const BREAKDOWN_OVER = 40;
/** Half a year: a company that builds its operating system is another one after that. */
const FRESH_DAYS = 180;

/**
 * The first version, as issued reports name it: a change here is another version. In the order of the work: what is
 * built, what it has changed, whether the seat can be paid, how sure one can be.
 */
export const GATES_V1: ReadonlyArray<FirstGate> = [
  {
    id: "core-sops-in-use",
    title: "Core procedures are in use",
    quantity: "sopsInUse",
    op: "atLeast",
    line: MOST_PERCENT,
    target: `At least ${MOST_PERCENT} % of the planned SOPs in use`,
    standing: "{sopInUse} of {sopPlanned} in use ({value} %)",
    unknown: "Not known: no SOP is planned in an engagement, so there is nothing to measure against.",
    moves: "Put the next approved SOP into use with the people who follow it; drafts do not count.",
    source: article,
  },
  {
    id: "cadences-in-use",
    title: "Reporting cadences run",
    quantity: "cadencesInUse",
    op: "atLeast",
    line: MOST_PERCENT,
    target: `At least ${MOST_PERCENT} % of the planned cadences in use`,
    standing: "{cadenceInUse} of {cadencePlanned} in use ({value} %)",
    unknown: "Not known: no reporting cadence is planned in an engagement.",
    moves: "Hold the next planned meeting on its rhythm, with its numbers, and record it as in use.",
    source: article,
  },
  {
    id: "accountability-in-use",
    title: "Accountability is settled",
    quantity: "accountabilityInUse",
    op: "atLeast",
    line: 100,
    target: "Every planned accountability structure in use",
    standing: "{accountabilityInUse} of {accountabilityPlanned} in use ({value} %)",
    unknown: "Not known: no accountability structure is planned in an engagement.",
    moves: "Name one owner for every seat and let the chart decide the next disputed question.",
    source: article,
  },
  {
    id: "infrastructure-score",
    title: "There is an operating system to step into",
    quantity: "infrastructure",
    op: "atLeast",
    line: LINES.infrastructureInUse,
    target: `Infrastructure rated at least ${LINES.infrastructureInUse} of 100`,
    standing: "Rated {value} of 100",
    unknown: "Not known: nobody has rated the infrastructure statements.",
    moves: "Run what has been built for a quarter, then ask the same people again.",
    source: article,
  },
  {
    id: "founder-score",
    title: "The founder is out of the middle",
    quantity: "founder",
    op: "atLeast",
    line: BREAKDOWN_OVER,
    target: `Independence from the founder at least ${BREAKDOWN_OVER} of 100`,
    standing: "Rated {value} of 100",
    unknown: "Not known: nobody has rated how far the company runs without the CEO.",
    moves: "Hand one recurring decision a week to a named owner, and send it back when it returns.",
    source: founderSection,
  },
  {
    id: "integration-score",
    title: "The breakdown is over",
    quantity: "integrationIndex",
    op: "atLeast",
    line: BREAKDOWN_OVER,
    target: `Integration index at least ${BREAKDOWN_OVER} of 100`,
    standing: "Stands at {value} of 100",
    unknown: "Not known: too few of the statements about the whole company were answered.",
    moves: "Settle the worst handoff between two departments and give it one owner; then the next.",
    source: founderSection,
  },
  {
    id: "budget",
    title: "The budget carries the seat",
    quantity: "budgetShare",
    op: "atLeast",
    line: LINES.budgetForCoo,
    target: "A yearly budget that covers a full-time COO, all-in",
    standing: "The stated budget covers {value} % of what such a seat typically costs",
    unknown: "Not known: nobody has said what the company can pay for a full-time COO in a year.",
    moves:
      "Put what is missing into next year's plan; until the budget carries a permanent seat, a fractional one does.",
    source: article,
  },
  {
    id: "confidence",
    title: "The diagnosis can be relied on",
    quantity: "confidence",
    op: "atLeast",
    line: CONFIDENCE_STEPS.medium,
    target: "Confidence at least medium",
    standing: "Confidence is {confidence}",
    unknown: "Not known.",
    moves: "Ask the respondents who are missing, and talk about what the views differ on.",
    source: practice,
  },
  {
    id: "fresh-assessment",
    title: "The assessment is recent",
    quantity: "assessmentAgeDays",
    op: "atMost",
    line: FRESH_DAYS,
    target: `At most ${FRESH_DAYS} days old`,
    standing: "{value} days old",
    unknown: "Not known.",
    moves: "Run another round: what has been built since does not show in the old answers.",
    source: practice,
  },
];
