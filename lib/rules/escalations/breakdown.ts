export type Share = {
  /** `null`: nobody has said. */
  readonly name: string | null;
  readonly count: number;
  /** Of the largest, 0..1: the length of its bar. */
  readonly ofLargest: number;
};

/** How often each name occurs, the most frequent first and what nobody has said last. */
export function breakdown(names: ReadonlyArray<string | null>): Share[] {
  const counts = [...tally(names)].map(([name, count]) => ({ name, count }));
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  return counts
    .map((each) => ({ ...each, ofLargest: each.count / largest }))
    .sort(
      (one, other) =>
        Number(one.name === null) - Number(other.name === null) ||
        other.count - one.count ||
        (one.name ?? "").localeCompare(other.name ?? ""),
    );
}

/** How often each occurs. */
export function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** "12 of 40 (30 %)": a share with what it is of; a dash of none. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
}
