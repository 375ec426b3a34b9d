import { type Dimension, dimensionOf, type ItemId } from "../questionnaire/dimensions";
import { throughlineTemplate } from "../questionnaire/template";
import { PERCENT_PER_LEVEL } from "../diagnosis/scores";
import type { TemplateDeliverable } from "./templates/template";

/** What a plan needs to know of a closed diagnosis. Scores are 0..100; `null` where nobody answered. */
export interface Finding {
  readonly items: Readonly<Partial<Record<ItemId, number | null>>>;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** Weakest first. */
  readonly departments: readonly string[];
}

export interface Weakness {
  readonly item: ItemId;
  readonly score: number;
}

/** From here on what it would mend seems to hold already; the field's habit (`practice`), as for "a layer holds". */
export const HOLDS = { score: 75, source: "practice" } as const;
/** Under this line it is called low (`practice`): the lower half of the scale. */
const LOW = { score: 50, source: "practice" } as const;

/** The lowest of the statements that a deliverable mends; `null` where none of them was rated: never a zero. */
export function weaknessOf(
  { mends }: Pick<TemplateDeliverable, "mends">,
  { items }: Finding,
): Weakness | null {
  const rated = mends.flatMap((item) => {
    const score = items[item] ?? null;
    return score === null ? [] : [{ item, score }];
  });
  return rated.toSorted((a, b) => a.score - b.score)[0] ?? null;
}

/** Why it is proposed, in a sentence that names the statement, its rating and where its dimension stands. */
export function reasonSentence({ item, score }: Weakness, { dimensions }: Finding): string {
  const rating = (1 + score / PERCENT_PER_LEVEL).toFixed(1);
  const dimension = dimensionOf(item);
  const of = dimensions[dimension];
  const text = textOf(dimension);
  const statement = text?.statements.find(({ id }) => id === item)?.statement.replace(/\.$/, "") ?? item;
  const rated = score < LOW.score ? `is rated low, ${rating} of 5` : `is rated ${rating} of 5`;
  const around =
    of === null ? "" : `; ${text?.title.toLowerCase() ?? dimension} stands at ${Math.round(of)} of 100`;
  const holds = score >= HOLDS.score ? " It seems to hold already." : "";
  return `“${statement}” (${item}) ${rated}${around}.${holds}`;
}

function textOf(dimension: Dimension) {
  return throughlineTemplate.texts.en.find((each) => each.dimension === dimension);
}
