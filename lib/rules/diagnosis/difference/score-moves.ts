import { DIMENSIONS, type Dimension, STATEMENT_IDS, type StatementId } from "../../questionnaire/dimensions";
import { inFixedOrder } from "../assess";
import type { Diagnosis } from "../diagnosis";
import { type GroupScores, record, scoreSnapshot } from "../scores";
import type { Snapshot } from "../snapshot";
import { GROUPS, type Group } from "../words";
import type { Pair } from "./pair";

/** A figure then and now. `change` is null where one of the two is not known: from nothing there is no distance. */
export type Move = Pair<number | null> & { change: number | null };
/** On 0..100. */
export type DimensionMove = Move & { dimension: Dimension };
/** As ratings, 1..5. */
export type ItemMove = Move & { item: StatementId; byGroup: Record<Group, Move> };

/** All seven, in their order, also those that stand still. */
export function dimensionMoves({ then, now }: Pair<Pick<Diagnosis, "dimensions">>): DimensionMove[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    ...move(then.dimensions[dimension].score, now.dimensions[dimension].score),
  }));
}

/** The statements on which anybody's view moved, the joint rating that moved most first. */
export function itemMoves({ then, now }: Pair<Snapshot>): ItemMove[] {
  const before = scoreSnapshot(inFixedOrder(then)).items;
  const after = scoreSnapshot(inFixedOrder(now)).items;
  return STATEMENT_IDS.filter((item) => before[item] ?? after[item])
    .map((item) => itemMove(item, before[item] ?? NOT_ASKED, after[item] ?? NOT_ASKED))
    .filter(({ byGroup }) => GROUPS.some((group) => byGroup[group].then !== byGroup[group].now))
    .sort((a, b) => distance(b) - distance(a) || widest(b) - widest(a));
}

/** A statement that one of the two rounds did not ask: nobody's view of it is known. */
const NOT_ASKED: ItemView = { score: null, byGroup: { ceo: null, head: null, consultant: null } };

type ItemView = { score: number | null; byGroup: GroupScores };

function itemMove(item: StatementId, then: ItemView, now: ItemView): ItemMove {
  return {
    item,
    ...move(toRating(then.score), toRating(now.score)),
    byGroup: record(GROUPS, (group) => move(toRating(then.byGroup[group]), toRating(now.byGroup[group]))),
  };
}

export function move(then: number | null, now: number | null): Move {
  return { then, now, change: then === null || now === null ? null : hundredths(now - then) };
}

function distance({ change }: Move): number {
  return Math.abs(change ?? 0);
}

function widest({ byGroup }: ItemMove): number {
  return Math.max(...GROUPS.map((group) => distance(byGroup[group])));
}

function toRating(score: number | null): number | null {
  return score === null ? null : hundredths(1 + score / 25);
}

/** Away from zero on both sides, so that there and back are equally far. */
function hundredths(value: number): number {
  return value === 0 ? 0 : (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100;
}
