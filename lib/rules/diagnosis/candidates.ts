import { ITEM_IDS, dimensionOf, type ItemId } from "../questionnaire/dimensions";
import type { Change } from "./changes";
import type { RuleSet } from "./rule-set";
import type { Scores } from "./scores";
import type { Facts, Rating, Snapshot } from "./snapshot";

/** Below half a level nothing is moved that anybody would notice. */
const SMALLEST_MOVE = 0.5;
const LEVELS: ReadonlyArray<Rating> = [1, 2, 3, 4, 5];

/** Where a statement stands now, as a mean rating; null where nobody answered it. */
export function ratingOf(scores: Scores, item: ItemId): number | null {
  const { score } = scores.items[item];
  return score === null ? null : 1 + score / 25;
}

/** Every statement to the two ends of its scale: if the end does not turn a verdict, nothing between does. */
export function itemCandidates(scores: Scores): Change[] {
  return ITEM_IDS.flatMap((item) => {
    const rating = ratingOf(scores, item);
    if (rating === null) return [];
    return ([1, 5] as const)
      .filter((to) => Math.abs(to - rating) >= SMALLEST_MOVE)
      .map((to): Change => ({ kind: "item", item, to }));
  });
}

/**
 * Statements that the rules use in the same way differ only in how far they can move. For a pair, the two longest moves of
 * each kind are enough: where a shorter one turns a verdict, a longer one does too.
 */
export function longestMoves(changes: ReadonlyArray<Change>, scores: Scores, ruleSet: RuleSet): Change[] {
  const OF_EACH_KIND = 2;
  const kinds = new Map<string, Change[]>();
  const others = changes.filter((change) => change.kind !== "item");
  for (const change of changes) {
    if (change.kind !== "item") continue;
    const kind = `${change.to} ${roleInRules(change.item, ruleSet)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), change]);
  }
  const moves = [...kinds.values()].flatMap((alike) =>
    alike.toSorted((a, b) => sizeOf(b, scores) - sizeOf(a, scores)).slice(0, OF_EACH_KIND),
  );
  return [...others, ...moves];
}

/** The subject of a statement and the symptoms that look at it. */
function roleInRules(item: ItemId, ruleSet: RuleSet): string {
  const symptoms = ruleSet.signals.filter(
    ({ symptom, when }) =>
      symptom && when.op === "atMost" && typeof when.quantity !== "string" && when.quantity.includes(item),
  );
  return [dimensionOf(item), ...symptoms.map(({ id }) => id)].join(" ");
}

/** The same move in smaller sizes, smallest first, the whole move last. Facts have one size. */
export function gentlerVersions(change: Change, scores: Scores): Change[] {
  if (change.kind !== "item") return [change];
  const rating = ratingOf(scores, change.item) ?? change.to;
  return LEVELS.filter((to) => (change.to > rating ? to > rating : to < rating))
    .map((to): Change => ({ ...change, to }))
    .sort((a, b) => sizeOf(a, scores) - sizeOf(b, scores));
}

/** How much a change asks: levels for a statement; a fact is set equal to two. */
export function sizeOf(change: Change, scores: Scores): number {
  const FACT_SIZE = 2;
  if (change.kind !== "item") return FACT_SIZE;
  return Math.round(Math.abs(change.to - (ratingOf(scores, change.item) ?? change.to)) * 100) / 100;
}

/** Facts a verdict can hang on. Revenue, growth and headcount are not among them: nobody can decide on those. */
export function factCandidates({ facts }: Snapshot, ruleSet: RuleSet): Change[] {
  return [
    { kind: "fixedTerm", to: facts.fixedTerm !== true },
    ...budgetCandidates(facts, ruleSet),
    ...seatCandidates(facts),
    ...facts.departments.map(({ name, ownTargets }): Change => ({
      kind: "ownTargets",
      department: name,
      to: ownTargets !== true,
    })),
  ];
}

function budgetCandidates({ currency, fullTimeBudget }: Facts, { money }: RuleSet): Change[] {
  const enough = money.fullTimeCooUsd * (money.unitsPerUsd[currency] ?? 1);
  const amounts = [enough / 2, enough].filter((amount) => amount > (fullTimeBudget ?? 0));
  const changes = amounts.map((to): Change => ({ kind: "fullTimeBudget", to }));
  return fullTimeBudget === null ? changes : [...changes, { kind: "fullTimeBudget", to: null }];
}

function seatCandidates({ roles }: Facts): Change[] {
  const seats = ["operationsManager", "directorOfOperations", "coo"] as const;
  return seats.map((seat): Change => ({
    kind: "seat",
    seat,
    to: roles[seat] === "none" ? "full_time" : "none",
  }));
}

/**
 * Whether a company could work towards the change: better answers, money set aside, a seat filled. To get worse, to empty a
 * seat or to rename what has targets would turn a verdict too, and explains it, but nobody would advise it.
 */
export function isFeasible(change: Change, scores: Scores): boolean {
  switch (change.kind) {
    case "item":
      return change.to > (ratingOf(scores, change.item) ?? change.to);
    case "fullTimeBudget":
      return change.to !== null;
    case "seat":
      return change.to !== "none";
    case "fixedTerm":
      return true;
    case "ownTargets":
      return false;
  }
}
