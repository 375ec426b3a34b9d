import { type Dimension, itemsOf } from "./dimensions";
import type { Anchors, DimensionText } from "./statement";

/** A statement, what to think about before answering, and its five levels, weakest first. */
type TranslatedStatement = readonly [statement: string, question: string, ...anchors: Anchors];

/** One dimension in another language, its five statements in the order of the original. */
export function translated(
  dimension: Dimension,
  title: string,
  about: string,
  rows: readonly [
    TranslatedStatement,
    TranslatedStatement,
    TranslatedStatement,
    TranslatedStatement,
    TranslatedStatement,
  ],
): DimensionText {
  const statements = rows.flatMap(([statement, question, ...anchors], at) => {
    const id = itemsOf(dimension)[at];
    return id ? [{ id, dimension, statement, question, anchors }] : [];
  });
  return { dimension, title, about, statements };
}
