import { DIMENSIONS, dimensionOf, type Dimension, type StatementId } from "../questionnaire/dimensions";
import type { TalkSubject } from "./talk-order";

export const TALK_FLAGS = ["gap", "mark"] as const;
export type TalkFilter = { dimension: Dimension | null; flag: (typeof TALK_FLAGS)[number] | null };

export type TalkPart = {
  dimension: Dimension;
  /** The views of the dimension as a whole; null where only one group answered. */
  subject: TalkSubject | null;
  items: TalkSubject[];
};

/** One part per dimension, in the order of `talkOrder`, with its statements in the same order; what a filter leaves out is gone. */
export function talkParts(subjects: ReadonlyArray<TalkSubject>, { dimension, flag }: TalkFilter): TalkPart[] {
  const ordered = subjects.filter(({ kind }) => kind === "dimension").map(({ id }) => id as Dimension);
  const all = [...ordered, ...DIMENSIONS.filter((each) => !ordered.includes(each))];
  return all
    .filter((each) => dimension === null || each === dimension)
    .map((each) => ({
      dimension: each,
      subject: subjects.find(({ id }) => id === each) ?? null,
      items: subjects.filter(
        (subject) =>
          subject.kind === "item" &&
          dimensionOf(subject.id as StatementId) === each &&
          (flag === null || subject.flag === flag),
      ),
    }))
    .filter(
      ({ subject, items }) =>
        items.length > 0 || (subject !== null && (flag ?? subject.flag) === subject.flag),
    );
}

/** The filter as an address says it; words that mean nothing are no filter. */
export function talkFilterOf(search: Readonly<Record<string, string | string[] | undefined>>): TalkFilter {
  return {
    dimension: DIMENSIONS.find((each) => each === search.dimension) ?? null,
    flag: TALK_FLAGS.find((each) => each === search.flag) ?? null,
  };
}
