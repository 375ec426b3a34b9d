import { likeness } from "../accountability/search";
import type { DeliverableKind } from "./words";

/** What a client has been given, or is to be given, in whichever engagement. */
export interface ExistingDeliverable {
  readonly kind: DeliverableKind;
  readonly title: string;
  /** Of the engagement that is planned: one of the same name is placed in the plan, not made again. */
  readonly isHere: boolean;
}

/** From here on two titles name the same thing (`practice`): all words of the shorter one, a slip or two allowed. */
const ALIKE = { score: 0.75, source: "practice" } as const;

/** The likest of its kind, where one is like enough, whichever of the two says more. */
export function alreadyThere<Existing extends ExistingDeliverable>(
  { kind, title }: Pick<ExistingDeliverable, "kind" | "title">,
  existing: readonly Existing[],
): Existing | null {
  const scored = existing
    .filter((each) => each.kind === kind)
    .map((each) => ({
      each,
      score: Math.max(likeness(title, each.title), likeness(each.title, title)),
    }))
    .filter(({ score }) => score >= ALIKE.score)
    .toSorted((a, b) => b.score - a.score || Number(b.each.isHere) - Number(a.each.isHere));
  return scored[0]?.each ?? null;
}

/** Why one is not proposed, or, of the same name in the same engagement, what ticking it does. */
export function alreadyWords(
  title: string,
  found: ExistingDeliverable,
): { words: string; isDouble: boolean } {
  const isSame = found.isHere && found.title.toLowerCase() === title.toLowerCase();
  return isSame
    ? {
        words: "It is in this engagement already: ticked, it is placed in the plan, not doubled.",
        isDouble: false,
      }
    : {
        words: `You already have “${found.title}”${found.isHere ? "" : ", from another engagement"}.`,
        isDouble: true,
      };
}
