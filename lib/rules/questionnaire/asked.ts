import {
  type AddedId,
  DIMENSIONS,
  type Dimension,
  dimensionOf,
  ITEM_IDS,
  type ItemId,
  itemsOf,
  STATEMENT_IDS,
  type StatementId,
} from "./dimensions";

/** How a questionnaire differs from the built-in one in what it asks. Absent: it is the built-in one. */
export type Difference = Readonly<{ leftOut: ReadonlyArray<ItemId>; added: ReadonlyArray<AddedId> }>;

/** What was put to the respondents, as a whole and by dimension, in the order of asking. */
export type Asked = {
  all: ReadonlyArray<StatementId>;
  of: Readonly<Record<Dimension, ReadonlyArray<StatementId>>>;
};

const BUILT_IN: Asked = {
  all: ITEM_IDS,
  of: Object.fromEntries(DIMENSIONS.map((each) => [each, itemsOf(each)])) as Asked["of"],
};

/** Scoring asks thousands of times in a search: a questionnaire is worked out once. */
const known = new WeakMap<Difference, Asked>();

export function askedWith(difference: Difference | undefined): Asked {
  if (!difference) return BUILT_IN;
  const before = known.get(difference);
  if (before) return before;
  const asked = askedOf(withDifference(difference));
  known.set(difference, asked);
  return asked;
}

/** The same of a list of statements, which is how a template gives them. */
export function askedOf(all: ReadonlyArray<StatementId>): Asked {
  const of = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, all.filter((id) => dimensionOf(id) === dimension)]),
  ) as unknown as Asked["of"];
  return { all, of };
}

function withDifference({ leftOut, added }: Difference): StatementId[] {
  const out = new Set<StatementId>(leftOut);
  const more = new Set<StatementId>([...ITEM_IDS, ...added]);
  return STATEMENT_IDS.filter((id) => more.has(id) && !out.has(id));
}

const MINUTES_FOR_BUILT_IN = 15;

/** About how long so many statements take, in steps of five minutes: the built-in 35 take a quarter of an hour. */
export function minutesFor(statements: number): number {
  const minutes = (statements / ITEM_IDS.length) * MINUTES_FOR_BUILT_IN;
  return Math.max(5, Math.round(minutes / 5) * 5);
}
