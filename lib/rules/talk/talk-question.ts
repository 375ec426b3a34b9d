import type { Gap } from "../diagnosis/gaps";
import type { Group } from "../diagnosis/words";
import { type Dimension, isItem } from "../questionnaire/dimensions";
import { type Direction, directionOf } from "./direction";
import { ADDED_OPENER, DIMENSION_OPENERS, ITEM_OPENERS } from "./openers";

/** Who reads: "room" is the consultant's sheet, "ceo" speaks to the CEO. */
export type Reader = "room" | "ceo";

const NAMES: Readonly<Record<Reader, Readonly<Record<Group, string>>>> = {
  room: { ceo: "the CEO", head: "the heads", consultant: "the consultant" },
  ceo: { ceo: "you", head: "your heads", consultant: "your consultant" },
};

/** The group that rated higher, then the one that rated lower. Each asks for what one sees and the other cannot. */
const PROMPTS: Readonly<Partial<Record<`${Group}>${Group}` | "heads", string>>> = {
  "ceo>head": "What do {head} meet in a normal week that does not reach {ceo}?",
  "head>ceo": "What reaches {ceo} that {head} do not get to see, or have stopped counting?",
  "ceo>consultant": "Which example does {ceo} have in mind, and which one did {consultant} see?",
  "consultant>ceo": "What has gone better of late than it feels to {ceo}?",
  "head>consultant":
    "What do {head} know of their departments that cannot be seen from outside, and what has become too normal to notice?",
  "consultant>head": "What works already that {head} take for granted?",
  heads: "Whose week is unlike the others', and what makes it so?",
};

/**
 * Says who sees it how far from whom, asks for what the other cannot see, and puts an example on the table. Below a subject
 * with the same two views at its ends (`under`), what the other cannot see has been asked once for all.
 */
export function talkQuestion(gap: Gap, reader: Reader, under: Gap | null = null): string {
  const opener = openerOf(gap);
  const direction = directionOf(gap);
  if (!direction) return opener;
  const asked = under?.flag ? directionOf(under) : null;
  const prompt = asked && endsOf(asked) === endsOf(direction) ? null : PROMPTS[endsOf(direction)];
  return [leadOf(direction, reader), prompt && filled(prompt, reader), opener].filter(Boolean).join(" ");
}

function openerOf({ kind, id }: Gap): string {
  if (kind === "dimension") return DIMENSION_OPENERS[id as Dimension];
  return isItem(id) ? ITEM_OPENERS[id] : ADDED_OPENER;
}

type Ends = `${Group}>${Group}` | "heads";

function endsOf(direction: Direction): Ends {
  return direction.kind === "heads" ? "heads" : `${direction.higher}>${direction.lower}`;
}

function leadOf(direction: Direction, reader: Reader): string {
  const names = NAMES[reader];
  const levels = levelsInWords(direction.levels);
  if (direction.kind === "heads") return `${capital(names.head)} stand ${levels} apart among themselves.`;
  return `${capital(names[direction.higher])} rated this ${levels} higher than ${names[direction.lower]} did.`;
}

function filled(prompt: string, reader: Reader): string {
  return prompt.replace(/\{(\w+)\}/g, (_, group: Group) => NAMES[reader][group]);
}

/** "two levels", "2.6 levels". */
export function levelsInWords(levels: number): string {
  const rounded = Math.round(levels * 10) / 10;
  const word = ["no", "one", "two", "three", "four"][rounded] ?? rounded.toFixed(1);
  return `${word} ${rounded === 1 ? "level" : "levels"}`;
}

/** "you and your heads", to begin a sentence about a gap. */
export function bothInWords(higher: Group, lower: Group, reader: Reader): string {
  const [one, other] = higher === "ceo" || lower === "consultant" ? [higher, lower] : [lower, higher];
  return `${NAMES[reader][one]} and ${NAMES[reader][other]}`;
}

export function headsInWords(reader: Reader): string {
  return NAMES[reader].head;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
