/** What is assessed, from the daily work up to the whole. The order is the order on screen and in reports. */
export const DIMENSIONS = [
  "execution",
  "ownership",
  "coherence",
  "founder",
  "authority",
  "scaling",
  "infrastructure",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Heads answer these for their own department; everything else is about the company. */
export const OWN_DEPARTMENT_DIMENSIONS: ReadonlyArray<Dimension> = ["execution", "ownership"];

/** Together these are the integration index. */
export const INTEGRATION_DIMENSIONS: ReadonlyArray<Dimension> = [
  "coherence",
  "founder",
  "authority",
  "scaling",
];

const LETTERS = {
  E: "execution",
  O: "ownership",
  C: "coherence",
  F: "founder",
  A: "authority",
  S: "scaling",
  I: "infrastructure",
} as const satisfies Record<string, Dimension>;

type Letter = keyof typeof LETTERS;
/** The 35 built-in statements: what rules can name. */
export type ItemId = `${Letter}${1 | 2 | 3 | 4 | 5}`;
/** A statement that a firm added to its own questionnaire; its letter says which dimension it counts in. No rule names it. */
export type AddedId = `${Letter}${6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20}`;
/** Anything that can be asked. */
export type StatementId = ItemId | AddedId;

export const ITEM_IDS = (Object.keys(LETTERS) as Letter[]).flatMap((letter) =>
  ([1, 2, 3, 4, 5] as const).map((place): ItemId => `${letter}${place}`),
);

const ADDED_PLACES = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const;

export const ADDED_IDS = (Object.keys(LETTERS) as Letter[]).flatMap((letter) =>
  ADDED_PLACES.map((place): AddedId => `${letter}${place}`),
);

/** In the order in which they are asked: by dimension, the built-in ones first. */
export const STATEMENT_IDS = (Object.keys(LETTERS) as Letter[]).flatMap((letter) =>
  [...ITEM_IDS, ...ADDED_IDS].filter((id) => id[0] === letter),
);

const ITEMS = Object.fromEntries(
  Object.entries(LETTERS).map(([letter, dimension]) => [
    dimension,
    ITEM_IDS.filter((item) => item[0] === letter),
  ]),
) as Record<Dimension, ItemId[]>;

export function dimensionOf(item: StatementId): Dimension {
  return LETTERS[item[0] as Letter];
}

export function itemsOf(dimension: Dimension): ReadonlyArray<ItemId> {
  return ITEMS[dimension];
}

export function isItem(id: string): id is ItemId {
  return (ITEM_IDS as ReadonlyArray<string>).includes(id);
}

export function isStatement(id: string): id is StatementId {
  return (STATEMENT_IDS as ReadonlyArray<string>).includes(id);
}

/** The ids that a new statement of a dimension can have, in order. */
export function addedIdsOf(dimension: Dimension): ReadonlyArray<AddedId> {
  return ADDED_IDS.filter((id) => dimensionOf(id) === dimension);
}
