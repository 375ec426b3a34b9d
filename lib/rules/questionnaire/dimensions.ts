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
export type ItemId = `${Letter}${1 | 2 | 3 | 4 | 5}`;

export const ITEM_IDS = (Object.keys(LETTERS) as Letter[]).flatMap((letter) =>
  ([1, 2, 3, 4, 5] as const).map((place): ItemId => `${letter}${place}`),
);

const ITEMS = Object.fromEntries(
  Object.entries(LETTERS).map(([letter, dimension]) => [
    dimension,
    ITEM_IDS.filter((item) => item[0] === letter),
  ]),
) as Record<Dimension, ItemId[]>;

export function dimensionOf(item: ItemId): Dimension {
  return LETTERS[item[0] as Letter];
}

export function itemsOf(dimension: Dimension): ReadonlyArray<ItemId> {
  return ITEMS[dimension];
}
