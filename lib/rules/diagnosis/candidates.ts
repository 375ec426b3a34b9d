import { askedWith } from "../questionnaire/asked";
import { INTEGRATION_DIMENSIONS, dimensionOf, type StatementId } from "../questionnaire/dimensions";
import type { Change } from "./changes";
import type { RuleSet } from "./rule-set";
import type { Scores } from "./scores";
import type { Facts, Rating, Snapshot } from "./snapshot";

/**
 * One thing moved in one direction: its steps, the shortest first. Ladders of the same subject exclude each other. Ladders of
 * different parts never touch the same figure, so what each does to the rules' questions it does beside the other as well.
 */
export type Ladder = { subject: string; part: string; steps: Change[] };

/** Sets of more changes are not searched: they would explain nothing that a reader can hold in mind. */
export const MOST_CHANGES = 2;

const LEVELS: ReadonlyArray<Rating> = [1, 2, 3, 4, 5];

/** Where a statement stands now, as a mean rating; null where nobody answered it. */
export function ratingOf(scores: Pick<Scores, "items">, item: StatementId): number | null {
  const score = scores.items[item]?.score ?? null;
  return score === null ? null : 1 + score / 25;
}

/** Everything that is moved in a search: each answered statement to each level, and the facts a verdict can hang on. */
export function laddersOf(snapshot: Snapshot, scores: Scores, ruleSet: RuleSet): Ladder[] {
  const asked = askedWith(snapshot.questionnaire).all;
  return [...factLadders(snapshot, ruleSet), ...asked.flatMap((item) => itemLadders(item, scores))];
}

function itemLadders(item: StatementId, scores: Scores): Ladder[] {
  const rating = ratingOf(scores, item);
  if (rating === null) return [];
  const ladder = (levels: Rating[]): Ladder => ({
    subject: item,
    part: partOf(item),
    steps: levels.map((to) => ({ kind: "item", item, to })),
  });
  const up = ladder(LEVELS.filter((to) => to > rating));
  const down = ladder(LEVELS.filter((to) => to < rating).toReversed());
  return [up, down].filter(({ steps }) => steps.length > 0);
}

/** Subjects whose scores meet in one figure: the integration index, or how far execution is ahead of ownership. */
function partOf(item: StatementId): string {
  const dimension = dimensionOf(item);
  if (INTEGRATION_DIMENSIONS.includes(dimension)) return "working together";
  return dimension === "infrastructure" ? dimension : "work";
}

/** Revenue, growth and headcount are not among them: nobody can decide on those. */
function factLadders({ facts }: Snapshot, ruleSet: RuleSet): Ladder[] {
  const alone = (subject: string, steps: Change[]): Ladder => ({ subject, part: subject, steps });
  const seats = ["operationsManager", "directorOfOperations", "vpOfOperations", "coo"] as const;
  return [
    ...[true, false]
      .filter((to) => facts.fixedTerm !== to)
      .map((to) => alone("fixedTerm", [{ kind: "fixedTerm", to }])),
    ...budgetLadders(facts, ruleSet).map((steps) => alone("fullTimeBudget", steps)),
    // Part of the week or all of it: to the rules a seat is filled or empty.
    ...seats.map((seat) =>
      alone(`seat ${seat}`, [
        { kind: "seat", seat, to: facts.roles[seat] === "none" ? "full_time" : "none" },
      ]),
    ),
    ...targetLadders(facts, ruleSet),
  ];
}

function budgetLadders({ currency, fullTimeBudget }: Facts, { money }: RuleSet): Change[][] {
  const enough = money.fullTimeCooUsd * (money.unitsPerUsd[currency] ?? 1);
  const amounts = [enough / 2, enough];
  const stated = fullTimeBudget ?? 0;
  const budget = (to: number | null): Change => ({ kind: "fullTimeBudget", to });
  const less = amounts.filter((amount) => amount < stated).toReversed();
  return [
    amounts.filter((amount) => amount > stated).map(budget),
    fullTimeBudget === null ? [] : [...less, null].map(budget),
  ].filter((steps) => steps.length > 0);
}

/**
 * Whether a department has targets of its own. Departments of which the same is known count alike, so that two of each kind
 * stand for all of them, and one too small to count stands for nothing.
 */
function targetLadders({ departments }: Facts, { lines }: RuleSet): Ladder[] {
  const taken = new Map<string, number>();
  return departments
    .filter(({ headcount }) => headcount === null || headcount >= lines.departmentPeople)
    .flatMap(({ name, headcount, ownTargets }) => {
      const kind = `${headcount === null} ${ownTargets}`;
      const alike = taken.get(kind) ?? 0;
      taken.set(kind, alike + 1);
      if (alike >= MOST_CHANGES) return [];
      return [true, false]
        .filter((to) => to !== ownTargets)
        .map((to): Ladder => ({
          subject: `ownTargets ${name}`,
          part: "departments",
          steps: [{ kind: "ownTargets", department: name, to }],
        }));
    });
}

/** How much a change asks: levels for a statement; a fact is set equal to two. */
export function sizeOf(change: Change, scores: Pick<Scores, "items">): number {
  const FACT_SIZE = 2;
  if (change.kind !== "item") return FACT_SIZE;
  return Math.round(Math.abs(change.to - (ratingOf(scores, change.item) ?? change.to)) * 100) / 100;
}

/**
 * Whether a company could work towards the change: better answers, money set aside, a term agreed. To get worse, to rename
 * what has targets, or to make the very hire that is in question would turn a verdict too, and explains it, but is no advice.
 */
export function isFeasible(change: Change, scores: Pick<Scores, "items">, facts: Facts): boolean {
  switch (change.kind) {
    case "item":
      return change.to > (ratingOf(scores, change.item) ?? change.to);
    case "fullTimeBudget":
      return (change.to ?? 0) > (facts.fullTimeBudget ?? 0);
    case "fixedTerm":
      return true;
    case "seat":
    case "ownTargets":
      return false;
  }
}
