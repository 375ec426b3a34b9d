/** How alike two texts are at least to be a hit: PostgreSQL's own measure for words (pg_trgm) sits at 0.6. */
const ENOUGH = 0.5;

/**
 * How well a text answers a query, from 0 to 1, by the trigrams of the query's words that the text's words have, so that
 * a slip of the finger still finds it. Every word of the query has to be found. Runs on a few hundred short texts.
 */
export function likeness(query: string, text: string): number {
  const asked = wordsOf(query);
  if (asked.length === 0) return 0;
  const told = wordsOf(text);
  const best = asked.map((word) => Math.max(0, ...told.map((one) => wordLikeness(word, one))));
  return Math.min(...best) < ENOUGH ? 0 : best.reduce((sum, one) => sum + one, 0) / best.length;
}

export type Found<Entry> = { readonly entry: Entry; readonly score: number };

/** What fits a query, the best first; alike, in the order given. */
export function search<Entry>(query: string, entries: readonly Entry[], textOf: (entry: Entry) => string) {
  return entries
    .map((entry): Found<Entry> => ({ entry, score: likeness(query, textOf(entry)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

const wordsOf = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function wordLikeness(asked: string, word: string): number {
  if (word.startsWith(asked)) return 1;
  const [these, those] = [trigrams(asked), trigrams(word)];
  const shared = [...these].filter((one) => those.has(one)).length;
  return Math.max((2 * shared) / (these.size + those.size), isOneSlip(asked, word) ? ENOUGH : 0);
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** One letter more, less, other, or two in the wrong order; of words too short for trigrams to tell. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rests = (skipOne: number, skipOther: number) =>
    one.slice(at + skipOne) === other.slice(at + skipOther);
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at] && rests(2, 2);
  return rests(0, 1) || rests(1, 0) || rests(1, 1) || isSwapped;
}
