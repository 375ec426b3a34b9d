import { askedWith } from "@/lib/rules/questionnaire/asked";
import { DIMENSIONS, type Dimension, type StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { type GroupScores, isRated } from "@/lib/rules/diagnosis/scores";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";

/** Whether figures may stand beside those that the reader has seen before: `standsBeside` says so. */
export type Beside = "open" | "withheld";

export type ConfidentialityMode = "named" | "group" | "consultant_only";

/** Fewer heads than this are not a group that anybody could hide in. */
export const LEAST_HEADS = 3;

/**
 * What is shown must leave every head's own answer open by at least this many points: one level of the answers. Without
 * it, a score near an end of the scale would give the heads' away.
 */
const LEAST_UNCERTAINTY = 25;

/** What a round's confidentiality leaves for the CEO to see. The CEO knows their own answers: that is reckoned with. */
export type Disclosure = {
  /** What one head alone has said: departments, the spread among the heads. */
  individuals: boolean;
  /** The heads' and the consultant's scores beside the CEO's own. */
  groups: boolean;
  /** The score of a dimension over all groups. */
  totals: boolean;
  /** Figures of one statement. */
  item(item: StatementId): boolean;
  /** That a statement was asked and answered, without a figure: the same whatever was answered. */
  mention(item: StatementId): boolean;
};

/** What is left where nothing may be said of what anybody answered. */
export const NOTHING: Disclosure = {
  individuals: false,
  groups: false,
  totals: false,
  item: () => false,
  mention: () => false,
};

export function disclosureOf(
  mode: ConfidentialityMode,
  snapshot: Snapshot,
  dimensions: Diagnosis["dimensions"],
  beside: Beside = "open",
): Disclosure {
  if (beside === "withheld") return NOTHING;
  const headsOn = (items: ReadonlyArray<StatementId>) => headsWhoAnswered(snapshot, items);
  const asked = askedWith(snapshot.questionnaire);
  const nothingToHide = headsOn(asked.all) === 0;
  if (mode === "named" || nothingToHide)
    return { individuals: true, groups: true, totals: true, item: () => true, mention: () => true };

  const enough = (items: ReadonlyArray<StatementId>) => headsOn(items) === 0 || headsOn(items) >= LEAST_HEADS;
  const hides = (items: ReadonlyArray<StatementId>, mean: number | null) =>
    mean === null || staysOpen(headsOn(items), mean);
  // One dimension shown and another withheld would tell the second by subtraction from the index: so all, or none.
  const together = mode === "group" && DIMENSIONS.every((dimension) => enough(asked.of[dimension]));
  const groups =
    together &&
    DIMENSIONS.every((dimension) => hides(asked.of[dimension], dimensions[dimension].byGroup.head));
  const joint = DIMENSIONS.map((dimension: Dimension) => dimensions[dimension].byGroup);
  return {
    individuals: false,
    groups,
    totals: groups || joint.every(isJointScoreSafe),
    item: (item) => groups && enough([item]) && hides([item], headsMean(snapshot, item)),
    mention: (item) => together && enough([item]),
  };
}

/** Whether one of the heads could still have said this or that: a mean at the end of the scale is everybody's answer. */
function staysOpen(heads: number, mean: number): boolean {
  const sum = heads * mean;
  const lowest = Math.max(0, sum - (heads - 1) * 100);
  const highest = Math.min(100, sum);
  return Math.round(highest - lowest) >= LEAST_UNCERTAINTY;
}

/** What the heads said to a statement taken together, on 0..100. */
function headsMean({ respondents }: Snapshot, item: StatementId): number | null {
  const said = respondents.flatMap(({ group, answers }) => {
    const rating = group === "head" ? (answers[item] ?? null) : null;
    return rating === null ? [] : [rating];
  });
  if (said.length === 0) return null;
  return (said.reduce<number>((sum, rating) => sum + rating, 0) / said.length - 1) * 25;
}

function headsWhoAnswered({ respondents }: Snapshot, items: ReadonlyArray<StatementId>): number {
  return respondents.filter(
    ({ group, answers }) => group === "head" && items.some((item) => isRated(answers, item)),
  ).length;
}

/** The joint score less the CEO's own is the sum of heads and consultant: it must leave room for either. */
function isJointScoreSafe(byGroup: GroupScores): boolean {
  const { head, consultant } = byGroup;
  if (head === null) return true;
  return consultant !== null && leavesOpen(head, consultant);
}

/** Whether two scores of which only the sum is known leave either of them open. */
export function leavesOpen(one: number, other: number): boolean {
  const sum = one + other;
  const lowest = Math.max(0, sum - 100);
  const highest = Math.min(100, sum);
  return highest - lowest >= LEAST_UNCERTAINTY;
}
