/** What a readiness report is put together from, in the order in which it stands unless somebody orders it otherwise. */
export const PART_IDS = [
  "verdict",
  "why",
  "scores",
  "gates",
  "hours",
  "cost",
  "candidate",
  "risks",
  "plan",
  "appendix",
] as const;
export type PartId = (typeof PART_IDS)[number];

export const PART_TITLES: Readonly<Record<PartId, string>> = {
  verdict: "Where the company stands",
  why: "Why",
  scores: "Scores and gaps",
  gates: "What is missing before a full-time hire",
  hours: "Hours and value",
  cost: "Full-time or fractional",
  candidate: "An inside candidate",
  risks: "Risks",
  plan: "The plan",
  appendix: "Appendix: how this was made",
};

/** What a part brings, for whoever puts the report together. */
export const PART_LEADS: Readonly<Record<PartId, string>> = {
  verdict: "The verdict in a sentence, the stage, the role it calls for.",
  why: "The reasons, what shows them, and how sure the verdict is.",
  scores: "Seven subjects from 0 to 100, as far as the round’s confidentiality allows.",
  gates: "Every gate, what moves it, when it would be met, and the infrastructure behind it.",
  hours: "Hours used beside what came into use, and what they went into.",
  cost: "The seat’s cost over a year, from the client’s own numbers.",
  candidate: "What one person inside has shown, and what comes next.",
  risks: "The diagnosis’ warnings, and what no week of work brings nearer.",
  plan: "Phases with their goals, and what each is to leave behind.",
  appendix: "The rules that fired, their sources, and the hash of every input.",
};

export const PAPERS = ["a4", "us-letter"] as const;
export type Paper = (typeof PAPERS)[number];
export const PAPER_TITLES: Readonly<Record<Paper, string>> = { a4: "A4", "us-letter": "US Letter" };

/** Letters of one's own words before one part, and before all of them. */
export const LONGEST_WORDS = 4_000;
export const LONGEST_ALL = 20_000;

/** One part of a draft: whether it is in, and the consultant's own words before it. */
export type DraftPart = { readonly id: PartId; readonly isIn: boolean; readonly words: string };
export type Composition = { readonly paper: Paper; readonly parts: readonly DraftPart[] };

export const WHOLE: Composition = {
  paper: "a4",
  parts: PART_IDS.map((id) => ({ id, isIn: true, words: "" })),
};

/** What a draft starts with: costs and a person's profile are put in on purpose. */
export const START: Composition = {
  paper: "a4",
  parts: WHOLE.parts.map((part) => ({ ...part, isIn: part.id !== "cost" && part.id !== "candidate" })),
};

/** Each part once, in the order given; one that was not named yet stands at the end, left out. */
export function completed(parts: readonly DraftPart[]): DraftPart[] {
  const named = parts.filter(({ id }, at) => parts.findIndex((other) => other.id === id) === at);
  const absent = PART_IDS.filter((id) => !named.some((part) => part.id === id));
  return [...named, ...absent.map((id) => ({ id, isIn: false, words: "" }))];
}

/** What is not in it, and need not be read for it. */
export function leftOut({ parts }: Composition): ReadonlySet<PartId> {
  return new Set(parts.filter(({ isIn }) => !isIn).map(({ id }) => id));
}

/** A part one place up (-1) or down (1); at either end it stays where it is. */
export function moved<Part extends { readonly id: PartId }>(
  parts: readonly Part[],
  id: PartId,
  by: -1 | 1,
): Part[] {
  const from = parts.findIndex((part) => part.id === id);
  const to = from + by;
  const [one, other] = [parts[from], parts[to]];
  if (!one || !other) return [...parts];
  return parts.map((part, at) => (at === from ? other : at === to ? one : part));
}

/** What two people made of the same draft otherwise than each other, by part; "order" and "paper" beside them. */
export function differences(one: Composition, other: Composition): Array<PartId | "order" | "paper"> {
  const ids = (all: Composition) => all.parts.map(({ id }) => id).join();
  const changed = one.parts.filter(({ id, isIn, words }) => {
    const there = other.parts.find((part) => part.id === id);
    return there?.isIn !== isIn || there.words.trim() !== words.trim();
  });
  return [
    ...changed.map(({ id }) => id),
    ...(ids(one) === ids(other) ? [] : (["order"] as const)),
    ...(one.paper === other.paper ? [] : (["paper"] as const)),
  ];
}
