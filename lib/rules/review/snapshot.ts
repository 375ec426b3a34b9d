import type { Facts, Rating, Snapshot } from "../diagnosis/snapshot";
import { ITEM_IDS, type ItemId } from "../questionnaire/dimensions";
import type { IsoDay } from "@/lib/units/days";
import { REVIEW_ITEMS, type ReviewItem } from "./statements";

/** Who answers: whoever leads the company, or a part of it, which is named. */
export type Answering = Readonly<{ as: "ceo" } | { as: "head"; department: string }>;

export const OPERATIONS_ROLES = [
  "operationsManager",
  "directorOfOperations",
  "vpOfOperations",
  "coo",
] as const;

/** What a visitor says of the company; what they leave open is not known. */
export type SaidFacts = Readonly<{
  currency: string;
  annualRevenue: number | null;
  revenueGrowthPct: number | null;
  growthStalled: boolean | null;
  headcount: number | null;
  /** How many departments have more than one person, and targets of their own. */
  departmentsWithTargets: number | null;
  /** Who leads operations now; null is nobody. */
  operations: Readonly<{
    role: (typeof OPERATIONS_ROLES)[number];
    seat: "full_time" | "fractional";
  }> | null;
}>;

export type ReviewAnswers = Readonly<Partial<Record<ReviewItem, Rating>>>;

export type Said = Readonly<{ by: Answering; facts: SaidFacts; answers: ReviewAnswers }>;

export const MOST_DEPARTMENTS = 50;

/**
 * What the diagnosis reads, and nothing that was not said. It is the whole questionnaire with seven of its statements
 * answered, and not one of seven: how little that is has to be seen by the rules that weigh it.
 */
export function snapshotOf({ by, facts, answers }: Said, asOf: IsoDay): Snapshot {
  const rated = Object.fromEntries(
    ITEM_IDS.map((item) => [item, ratingOf(answers, item)]),
  ) as Respondent["answers"];
  return {
    asOf,
    facts: factsOf(facts, by),
    respondents: [{ id: "visitor", ...groupOf(by), answers: rated }],
  };
}

type Respondent = Snapshot["respondents"][number];

function ratingOf(answers: ReviewAnswers, item: ItemId): Rating | null {
  const asked: readonly ItemId[] = REVIEW_ITEMS;
  return asked.includes(item) ? (answers[item as ReviewItem] ?? null) : null;
}

function groupOf(by: Answering): { group: "ceo" } | { group: "head"; department: string } {
  return by.as === "ceo" ? { group: "ceo" } : { group: "head", department: by.department.trim() };
}

function factsOf(said: SaidFacts, by: Answering): Facts {
  const none = {
    operationsManager: "none",
    directorOfOperations: "none",
    vpOfOperations: "none",
    coo: "none",
  } as const;
  return {
    currency: said.currency,
    annualRevenue: said.annualRevenue,
    revenueGrowthPct: said.revenueGrowthPct,
    growthStalled: said.growthStalled,
    headcount: said.headcount,
    departments: departmentsOf(said.departmentsWithTargets, by),
    roles: said.operations ? { ...none, [said.operations.role]: said.operations.seat } : none,
    opsLeaderReportsTo: null,
    fullTimeBudget: null,
    fixedTerm: null,
    recentOpsHire: null,
  };
}

/** So many that nobody can tell whether they are enough to rub against each other. */
const COULD_BE = 3;
/** "More than one person", taken as the fewest that is. */
const FEWEST_PEOPLE = 2;

/** As many as were said, without names; where the number was left open, as many as leave it open for the rules too. */
function departmentsOf(withTargets: number | null, by: Answering): Facts["departments"] {
  const known = withTargets !== null;
  const wanted = Math.min(withTargets ?? COULD_BE, MOST_DEPARTMENTS);
  const own = by.as === "head" ? by.department.trim() : null;
  const invented = Array.from({ length: MOST_DEPARTMENTS + 1 }, (_, at) => `Department ${at + 1}`).filter(
    (name) => name.toLowerCase() !== own?.normalize("NFC").toLowerCase(),
  );
  const names =
    own === null ? invented.slice(0, wanted) : [own, ...invented.slice(0, Math.max(0, wanted - 1))];
  const counted = known && wanted > 0;
  return names.map((name) => ({
    name,
    headcount: counted ? FEWEST_PEOPLE : null,
    ownTargets: counted ? true : null,
    hasHead: name === own ? true : null,
  }));
}
