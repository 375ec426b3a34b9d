import { askedWith } from "../questionnaire/asked";
import {
  DIMENSIONS,
  OWN_DEPARTMENT_DIMENSIONS,
  dimensionOf,
  type Dimension,
  type StatementId,
} from "../questionnaire/dimensions";
import { meanOf, record, type GroupScores, type Scores } from "./scores";
import type { Snapshot } from "./snapshot";
import { GROUPS, type Group } from "./words";

/** How far the views of one subject lie apart, on the scale of the answers (1..5). */
export type Gap = {
  kind: "dimension" | "item";
  id: Dimension | StatementId;
  /** Over two levels apart is a gap to talk about; two levels are a mark. */
  flag: "gap" | "mark" | null;
  range: number;
  views: Record<Group, number | null>;
  /** Lowest and highest head; null with fewer than two, or where each speaks of another department. */
  headSpread: { low: number; high: number } | null;
};

const GAP_OVER = 2;

/** Widest first. A subject on which only one view exists is left out: there is nothing to compare. */
export function perceptionGaps(snapshot: Snapshot, scores: Scores): Gap[] {
  const asked = askedWith(snapshot.questionnaire);
  const dimensions = DIMENSIONS.map((id) =>
    gapOf("dimension", id, scores.dimensions[id].byGroup, headRatings(snapshot, id, asked.of[id])),
  );
  const items = asked.all.flatMap((id) => {
    const score = scores.items[id];
    return score ? gapOf("item", id, score.byGroup, headRatings(snapshot, dimensionOf(id), [id])) : [];
  });
  return [...dimensions, ...items].filter((gap) => gap !== null).sort((a, b) => b.range - a.range);
}

function gapOf(kind: Gap["kind"], id: Gap["id"], byGroup: GroupScores, heads: number[]): Gap | null {
  const views = record(GROUPS, (group) => toRating(byGroup[group]));
  const known = GROUPS.map((group) => views[group]).filter((view) => view !== null);
  const headSpread = heads.length < 2 ? null : { low: Math.min(...heads), high: Math.max(...heads) };
  if (known.length < 2 && headSpread === null) return null;
  const between = known.length < 2 ? 0 : Math.max(...known) - Math.min(...known);
  const range = round(Math.max(between, headSpread ? headSpread.high - headSpread.low : 0));
  const flag = range > GAP_OVER ? "gap" : range === GAP_OVER ? "mark" : null;
  return { kind, id, flag, range, views, headSpread };
}

/** Heads judge their own department in execution and ownership: their differences there are facts, not perceptions. */
function headRatings(snapshot: Snapshot, dimension: Dimension, items: ReadonlyArray<StatementId>): number[] {
  if (OWN_DEPARTMENT_DIMENSIONS.includes(dimension)) return [];
  return snapshot.respondents
    .filter(({ group }) => group === "head")
    .map(({ answers }) => meanOf(items.map((item) => answers[item] ?? null)))
    .filter((rating) => rating !== null)
    .map(round);
}

function toRating(score: number | null): number | null {
  return score === null ? null : round(1 + score / 25);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
