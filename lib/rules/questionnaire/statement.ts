import type { Dimension, StatementId } from "./dimensions";

/** What each level looks like to somebody who walks through the company, weakest first. */
export type Anchors = readonly [one: string, two: string, three: string, four: string, five: string];

export type Statement = {
  id: StatementId;
  dimension: Dimension;
  /** Said of the best case; the rating says how true it is. */
  statement: string;
  /** What to think about before answering. */
  question: string;
  anchors: Anchors;
};

/** What one dimension asks, in one language. */
export type DimensionText = {
  dimension: Dimension;
  title: string;
  about: string;
  statements: ReadonlyArray<Statement>;
};
