import {
  DIMENSIONS,
  ITEM_IDS,
  OWN_DEPARTMENT_DIMENSIONS,
  dimensionOf,
  itemsOf,
  type Dimension,
  type ItemId,
} from "../questionnaire/dimensions";
import type { Respondent, Snapshot } from "./snapshot";
import { GROUPS, type Group } from "./words";

/** All scores are 0..100 (a rating of 1 is 0, of 5 is 100), or null where nobody answered. */
export type GroupScores = Record<Group, number | null>;
export type DimensionScore = { score: number | null; byGroup: GroupScores; coverage: number };
export type ItemScore = { score: number | null; byGroup: GroupScores; respondents: string[] };
export type DepartmentScore = {
  name: string;
  execution: number | null;
  ownership: number | null;
  respondents: string[];
};

export const PERCENT_PER_LEVEL = 25;

export type Scores = {
  dimensions: Record<Dimension, DimensionScore>;
  items: Record<ItemId, ItemScore>;
  departments: DepartmentScore[];
  coverage: number;
};

/** The snapshot's respondents and departments must be in a fixed order: sums of fractions depend on it. */
export function scoreSnapshot(snapshot: Snapshot): Scores {
  const { respondents } = snapshot;
  return {
    dimensions: record(DIMENSIONS, (dimension) => scoreDimension(respondents, dimension)),
    items: record(ITEM_IDS, (item) => scoreItem(respondents, item)),
    departments: snapshot.facts.departments.map(({ name }) => scoreDepartment(respondents, name)),
    coverage: coverageOf(respondents, ITEM_IDS),
  };
}

function scoreDimension(respondents: Respondent[], dimension: Dimension): DimensionScore {
  const items = itemsOf(dimension);
  const byGroup = groupMeans(respondents, (respondent) => respondentScore(respondent, items));
  return { score: meanOfGroups(byGroup), byGroup, coverage: coverageOf(respondents, items) };
}

function scoreItem(respondents: Respondent[], item: ItemId): ItemScore {
  const answered = respondents.filter((respondent) => respondent.answers[item] !== null);
  const byGroup = groupMeans(answered, (respondent) => respondentScore(respondent, [item]));
  return { score: meanOfGroups(byGroup), byGroup, respondents: answered.map(({ id }) => id) };
}

/** Only the heads of a department speak for it alone. */
function scoreDepartment(respondents: Respondent[], name: string): DepartmentScore {
  const heads = respondents.filter(
    (respondent) => respondent.group === "head" && respondent.department === name,
  );
  const [execution = null, ownership = null] = OWN_DEPARTMENT_DIMENSIONS.map((dimension) =>
    toScore(meanOf(heads.map((head) => respondentScore(head, itemsOf(dimension))))),
  );
  const respondentIds = heads.filter((head) =>
    ITEM_IDS.some((item) => isOwn(item) && head.answers[item] !== null),
  );
  return { name, execution, ownership, respondents: respondentIds.map(({ id }) => id) };
}

function isOwn(item: ItemId): boolean {
  return OWN_DEPARTMENT_DIMENSIONS.includes(dimensionOf(item));
}

/** A respondent's score is the mean of what they answered; a skipped statement is never counted. */
function respondentScore({ answers }: Respondent, items: ReadonlyArray<ItemId>): number | null {
  let sum = 0;
  let answered = 0;
  for (const item of items) {
    const rating = answers[item];
    if (rating === null) continue;
    sum += (rating - 1) * PERCENT_PER_LEVEL;
    answered += 1;
  }
  return answered === 0 ? null : sum / answered;
}

function groupMeans(
  respondents: Respondent[],
  score: (respondent: Respondent) => number | null,
): GroupScores {
  return record(GROUPS, (group) =>
    toScore(meanOf(respondents.filter((respondent) => respondent.group === group).map(score))),
  );
}

export function meanOfGroups(byGroup: GroupScores): number | null {
  return toScore(meanOf(GROUPS.map((group) => byGroup[group])));
}

function coverageOf(respondents: Respondent[], items: ReadonlyArray<ItemId>): number {
  const asked = respondents.length * items.length;
  const answered = respondents.reduce(
    (sum, { answers }) => sum + items.filter((item) => answers[item] !== null).length,
    0,
  );
  return asked === 0 ? 0 : Math.round((answered / asked) * 10_000) / 10_000;
}

/** Hundredths are kept: what decides is then what is shown, and no line is missed by the last bit of a fraction. */
export function toScore(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 100) / 100;
}

export function meanOf(values: ReadonlyArray<number | null>): number | null {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    known += 1;
  }
  return known === 0 ? null : sum / known;
}

/** A loop, because scoring runs thousands of times in a search and building pairs first costs more than the sums. */
export function record<Key extends string, Value>(
  keys: ReadonlyArray<Key>,
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  const values: Partial<Record<Key, Value>> = {};
  for (const key of keys) values[key] = valueOf(key);
  return values as Record<Key, Value>;
}
