import { type Asked, askedWith } from "../questionnaire/asked";
import {
  type AddedId,
  DIMENSIONS,
  ITEM_IDS,
  OWN_DEPARTMENT_DIMENSIONS,
  type Dimension,
  type ItemId,
  type StatementId,
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
  /** Of every built-in statement, also of one that was left out (nobody rated it), and of those that were added. */
  items: Record<ItemId, ItemScore> & Partial<Record<AddedId, ItemScore>>;
  departments: DepartmentScore[];
  coverage: number;
};

/** The snapshot's respondents and departments must be in a fixed order: sums of fractions depend on it. */
export function scoreSnapshot(snapshot: Snapshot): Scores {
  const { respondents, questionnaire } = snapshot;
  const asked = askedWith(questionnaire);
  return {
    dimensions: record(DIMENSIONS, (dimension) => scoreDimension(respondents, asked.of[dimension])),
    items: {
      ...record(ITEM_IDS, (item) => scoreItem(respondents, item)),
      ...(questionnaire && record(questionnaire.added, (added) => scoreItem(respondents, added))),
    },
    departments: snapshot.facts.departments.map(({ name }) => scoreDepartment(respondents, name, asked)),
    coverage: coverageOf(respondents, asked.all),
  };
}

function scoreDimension(respondents: Respondent[], items: ReadonlyArray<StatementId>): DimensionScore {
  const byGroup = groupMeans(respondents, (respondent) => respondentScore(respondent, items));
  return { score: meanOfGroups(byGroup), byGroup, coverage: coverageOf(respondents, items) };
}

function scoreItem(respondents: Respondent[], item: StatementId): ItemScore {
  const answered = respondents.filter(({ answers }) => isRated(answers, item));
  const byGroup = groupMeans(answered, (respondent) => respondentScore(respondent, [item]));
  return { score: meanOfGroups(byGroup), byGroup, respondents: answered.map(({ id }) => id) };
}

/** Only the heads of a department speak for it alone. */
function scoreDepartment(respondents: Respondent[], name: string, asked: Asked): DepartmentScore {
  const heads = respondents.filter(
    (respondent) => respondent.group === "head" && respondent.department === name,
  );
  const [execution = null, ownership = null] = OWN_DEPARTMENT_DIMENSIONS.map((dimension) =>
    toScore(meanOf(heads.map((head) => respondentScore(head, asked.of[dimension])))),
  );
  const respondentIds = heads.filter((head) =>
    OWN_DEPARTMENT_DIMENSIONS.some((dimension) =>
      asked.of[dimension].some((item) => isRated(head.answers, item)),
    ),
  );
  return { name, execution, ownership, respondents: respondentIds.map(({ id }) => id) };
}

/** A statement that was not put to somebody, or that they put aside, is not rated: never a zero. */
export function isRated(answers: Respondent["answers"], item: StatementId): boolean {
  return (answers[item] ?? null) !== null;
}

/** A respondent's score is the mean of what they answered; a skipped statement is never counted. */
function respondentScore({ answers }: Respondent, items: ReadonlyArray<StatementId>): number | null {
  let sum = 0;
  let answered = 0;
  for (const item of items) {
    const rating = answers[item] ?? null;
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

function coverageOf(respondents: Respondent[], items: ReadonlyArray<StatementId>): number {
  const asked = respondents.length * items.length;
  const answered = respondents.reduce(
    (sum, { answers }) => sum + items.filter((item) => isRated(answers, item)).length,
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
