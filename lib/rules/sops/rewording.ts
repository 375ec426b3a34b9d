import { diffWordsWithSpace } from "diff";
import type { DifferencePart } from "./difference";

const LEAST_SHARED = 0.4;

/** The share of words that two have in common; 0 where it is too little to be the same one. */
export function sharedWords(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  let both = 0;
  for (const word of before) if (after.has(word)) both += 1;
  const shared = both / Math.max(1, before.size, after.size);
  return shared >= LEAST_SHARED ? shared : 0;
}

export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Of words and spaces in one block, and of their squares in one text: the time that finding the changes takes. */
const MOST_CHANGES = 600;
const MOST_SQUARES = 1_500_000;

/** Says what of a block's words changed, for one text; once that took too long, blocks are shown as wholes. */
export function rewording(): (before: string, after: string) => DifferencePart[] {
  let left = MOST_SQUARES;
  return (before, after) => {
    const maxEditLength = Math.min(MOST_CHANGES, Math.floor(Math.sqrt(left)));
    const parts = diffWordsWithSpace(before, after, { maxEditLength });
    const changes = parts?.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0);
    left -= (changes ?? maxEditLength) ** 2;
    if (!parts)
      return [
        { text: before, change: "removed" },
        { text: after, change: "added" },
      ];
    return parts.map(({ value, added, removed }) => ({
      text: value,
      change: added ? "added" : removed ? "removed" : "same",
    }));
  };
}
