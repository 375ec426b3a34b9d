/** One thing in two rounds: the earlier one first, whichever was scored first. */
export type Pair<Value> = { then: Value; now: Value };

export function pair<From, Value>(then: From, now: From, of: (from: From) => Value): Pair<Value> {
  return { then: of(then), now: of(now) };
}
