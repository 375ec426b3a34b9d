import { DIMENSIONS, dimensionOf, type ItemId } from "../questionnaire/dimensions";
import type { Locale } from "../questionnaire/locales";
import type { Statement } from "../questionnaire/statement";
import { statementOf, throughlineTemplate } from "../questionnaire/template";

/**
 * What a visitor is asked: one statement of each subject, in the words of the whole questionnaire, so that an answer given
 * here is the answer given there. They are those that somebody can rate without asking a colleague.
 */
export const REVIEW_ITEMS = ["E5", "O1", "C1", "F1", "A2", "S4", "I1"] as const satisfies readonly ItemId[];
export type ReviewItem = (typeof REVIEW_ITEMS)[number];

export function reviewStatements(locale: Locale): Statement[] {
  return inOrder.map((item) => statementOf(throughlineTemplate, item, locale));
}

const inOrder = DIMENSIONS.flatMap((dimension) =>
  REVIEW_ITEMS.filter((item) => dimensionOf(item) === dimension),
);
