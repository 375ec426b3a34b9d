import type { FactName, QuantityName } from "./condition";
import { ROLE_TITLES, roleInSentence, type Role } from "./words";

/** What a comparison says of each number; `{bound}` is "at most 50", "more than 50", and so on. */
export const QUANTITY_WORDS: Record<QuantityName, string> = {
  execution: "daily execution scores {bound} of 100",
  ownership: "process ownership scores {bound} of 100",
  coherence: "how departments fit together scores {bound} of 100",
  founder: "independence from the founder scores {bound} of 100",
  authority: "authority across departments scores {bound} of 100",
  scaling: "growth that scales scores {bound} of 100",
  infrastructure: "operating infrastructure scores {bound} of 100",
  integrationIndex: "integration scores {bound} of 100",
  weakestDepartmentExecution: "the department with the weakest daily execution scores {bound} of 100",
  weakestDepartmentOwnership: "the department with the weakest process ownership scores {bound} of 100",
  executionAhead: "daily execution stands {bound} points above process ownership",
  bindingDepartmentExecutionAhead:
    "in the department with the weakest ownership, daily execution stands {bound} points above it",
  exposedDepartments: "{bound} departments have a team and targets of their own",
  lanesWithoutOwner: "{bound} departments are run without anybody building them further",
  headcount: "the company has {bound} people",
  leastHeadcount: "the company has {bound} people",
  budgetShare: "the stated budget covers {bound} % of what a full-time COO costs",
  monthsSinceHire: "the last operations hire was {bound} months ago",
  answeringRespondents: "{bound} of the people asked have answered",
  coverage: "{bound} % of the statements were answered",
  unscoredDimensions: "{bound} of the 7 subjects have no answer at all",
  perceptionGaps: "views lie more than two levels apart on {bound} of the 7 subjects",
  revenueMillionUsd: "revenue is {bound} million US dollars",
  revenueGrowthPct: "revenue grew by {bound} % in the last twelve months",
};

type YesNo = [holds: string, fails: string];

const seat = (title: string, article: "a" | "an") => (value: string) =>
  ({
    none: [`there is no ${title}`, `there is ${article} ${title}`] as YesNo,
    full_time: [`there is a full-time ${title}`, `there is no full-time ${title}`] as YesNo,
    fractional: [`there is a fractional ${title}`, `there is no fractional ${title}`] as YesNo,
  })[value];

const PLACES: Record<string, string> = {
  structural: "between the departments",
  functional: "inside a function",
  execution: "in the daily work",
  none: "nowhere in particular",
};

/** What it says of a company that a fact is, or is not, what a rule asks for. */
export const FACT_WORDS: Record<FactName, (value: string) => YesNo | undefined> = {
  "roles.operationsManager": seat("operations manager", "an"),
  "roles.directorOfOperations": seat("director of operations", "a"),
  "roles.vpOfOperations": seat("vice president of operations", "a"),
  "roles.coo": seat("COO", "a"),
  opsLeaderReportsTo: (value) => {
    const whom = { ceo: "the CEO", coo: "a COO", other: "somebody other than the CEO or a COO" }[value];
    return whom === undefined
      ? undefined
      : [`the operations leader reports to ${whom}`, `the operations leader does not report to ${whom}`];
  },
  fixedTerm: (value) =>
    value === "true"
      ? ["a fixed-term build is wanted", "no fixed-term build is asked for"]
      : ["no fixed-term build is asked for", "a fixed-term build is wanted"],
  growthStalled: (value) =>
    value === "true"
      ? ["growth has stalled", "growth has not stalled"]
      : ["growth has not stalled", "growth has stalled"],
  "hire.role": (value) => {
    if (value === "none") return ["nobody was hired for operations lately", "somebody was hired lately"];
    return value in ROLE_TITLES
      ? [
          `the last operations hire was ${roleInSentence(value as Role)}`,
          `the last operations hire was not ${roleInSentence(value as Role)}`,
        ]
      : undefined;
  },
  "hire.promotedFromWithin": (value) =>
    value === "true"
      ? ["that person was promoted from within", "that person came from outside"]
      : ["that person came from outside", "that person was promoted from within"],
  "hire.mandateChanged": (value) =>
    value === "true"
      ? ["the mandate changed with the title", "the mandate did not change with the title"]
      : ["the mandate did not change with the title", "the mandate changed with the title"],
  "verdict.scope": (value) => {
    const place = PLACES[value];
    return place === undefined
      ? undefined
      : [`the problem lies ${place}`, `the problem does not lie ${place}`];
  },
  "verdict.role": (value) =>
    value === "none"
      ? ["no new role is recommended", "a role is recommended"]
      : [
          `${roleInSentence(value as Role)} is recommended`,
          `${roleInSentence(value as Role)} is not recommended`,
        ],
};
