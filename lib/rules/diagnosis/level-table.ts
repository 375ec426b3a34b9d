import { askedWith } from "../questionnaire/asked";
import { DIMENSIONS, type Dimension, type StatementId } from "../questionnaire/dimensions";
import {
  PERCENT_PER_LEVEL,
  meanOfGroups,
  record,
  toScore,
  type DepartmentScore,
  type Scores,
} from "./scores";
import type { Rating, Respondent, Snapshot } from "./snapshot";
import { GROUPS } from "./words";

/** A statement, and how everybody who answered it would rate it. */
export type ItemChange = { item: StatementId; to: Rating };

/** Scores as they would be: the figures that scoring the changed snapshot gives, from sums instead of from every answer. */
export type LevelTable = {
  /** The changes are all to statements of the dimension. */
  dimension: (dimension: Dimension, changed: ReadonlyArray<ItemChange>) => number | null;
  departments: (
    execution: ReadonlyArray<ItemChange>,
    ownership: ReadonlyArray<ItemChange>,
  ) => DepartmentScore[];
};

/** What one respondent said on one subject, added up. */
type Row = { answers: Respondent["answers"]; sum: number; answered: number };

export function levelTableOf({ respondents, questionnaire }: Snapshot, { departments }: Scores): LevelTable {
  const { of: asked } = askedWith(questionnaire);
  const groups = record(DIMENSIONS, (dimension) =>
    record(GROUPS, (group) =>
      rowsOf(
        respondents.filter((each) => each.group === group),
        asked[dimension],
      ),
    ),
  );
  const heads = departments.map(({ name }) => {
    const ofIt = respondents.filter((each) => each.group === "head" && each.department === name);
    return { execution: rowsOf(ofIt, asked.execution), ownership: rowsOf(ofIt, asked.ownership) };
  });

  return {
    dimension: (dimension, changed) => {
      const { ceo, head, consultant } = groups[dimension];
      return meanOfGroups({
        ceo: scoreOf(ceo, changed),
        head: scoreOf(head, changed),
        consultant: scoreOf(consultant, changed),
      });
    },
    departments: (execution, ownership) =>
      departments.map((each, at) => ({
        ...each,
        execution: scoreOf(heads[at]?.execution ?? [], execution),
        ownership: scoreOf(heads[at]?.ownership ?? [], ownership),
      })),
  };
}

function rowsOf(respondents: ReadonlyArray<Respondent>, items: ReadonlyArray<StatementId>): Row[] {
  return respondents.flatMap(({ answers }) => {
    const ratings = items.flatMap((item) => answers[item] ?? []);
    if (ratings.length === 0) return [];
    const sum = ratings.reduce((total, rating) => total + (rating - 1) * PERCENT_PER_LEVEL, 0);
    return [{ answers, sum, answered: ratings.length }];
  });
}

function scoreOf(rows: ReadonlyArray<Row>, changed: ReadonlyArray<ItemChange>): number | null {
  if (rows.length === 0) return null;
  let total = 0;
  for (const { answers, sum, answered } of rows) {
    let moved = sum;
    for (const { item, to } of changed) {
      const rating = answers[item] ?? null;
      if (rating !== null) moved += (to - rating) * PERCENT_PER_LEVEL;
    }
    total += moved / answered;
  }
  return toScore(total / rows.length);
}
