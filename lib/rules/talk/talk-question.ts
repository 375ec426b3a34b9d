import { oneDecimal } from "@/lib/units/formatters";
import type { Gap } from "../diagnosis/gaps";
import type { Group } from "../diagnosis/words";
import { type Dimension, isItem } from "../questionnaire/dimensions";
import { type Direction, directionOf } from "./direction";
import { ADDED_OPENER_IN, DIMENSION_OPENERS_IN, ITEM_OPENERS_IN } from "./openers";
import { WORDS } from "./talk-question.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** Who reads: "room" is the consultant's sheet, "ceo" speaks to the CEO. */
export type Reader = "room" | "ceo";

const NAMES: Readonly<Record<Reader, Readonly<Record<Group, string>>>> = {
  room: { ceo: "the CEO", head: "the heads", consultant: "the consultant" },
  ceo: { ceo: "you", head: "your heads", consultant: "your consultant" },
};

const NAMES_IN: Readonly<Record<Locale, Readonly<Record<Reader, Readonly<Record<Group, string>>>>>> = {
  en: NAMES,
  de: {
    room: { ceo: "die Geschäftsführung", head: "die Leitungen", consultant: "die Beratung" },
    ceo: { ceo: "Sie", head: "Ihre Leitungen", consultant: "Ihre Beratung" },
  },
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

const PROMPTS_IN: Readonly<Record<Locale, Readonly<Partial<Record<`${Group}>${Group}` | "heads", string>>>>> =
  {
    en: PROMPTS,
    de: {
      "ceo>head":
        "Was begegnet den Leitungen in einer gewöhnlichen Woche, das die Geschäftsführung nicht erreicht?",
      "head>ceo": "Was erreicht die Geschäftsführung, das die Leitungen nicht sehen oder nicht mehr zählen?",
      "ceo>consultant":
        "Welches Beispiel hat die Geschäftsführung vor Augen, und welches hat die Beratung gesehen?",
      "consultant>ceo": "Was läuft in letzter Zeit besser, als es sich für die Geschäftsführung anfühlt?",
      "head>consultant":
        "Was wissen die Leitungen von ihren Abteilungen, das von außen nicht zu sehen ist, und was ist zu gewöhnlich geworden, um noch aufzufallen?",
      "consultant>head": "Was gelingt schon, das die Leitungen für selbstverständlich halten?",
      heads: "Wessen Woche ist anders als die der übrigen, und woran liegt das?",
    },
  };

/**
 * Says who sees it how far from whom, asks for what the other cannot see, and puts an example on the table. Below a subject
 * with the same two views at its ends (`under`), what the other cannot see has been asked once for all.
 */
export function talkQuestion(
  gap: Gap,
  reader: Reader,
  under: Gap | null = null,
  locale: Locale = "en",
): string {
  const opener = openerOf(gap, locale);
  const direction = directionOf(gap);
  if (!direction) return opener;
  const asked = under?.flag ? directionOf(under) : null;
  const prompt = asked && endsOf(asked) === endsOf(direction) ? null : PROMPTS_IN[locale][endsOf(direction)];
  return [leadOf(direction, reader, locale), prompt && filled(prompt, reader, locale), opener]
    .filter(Boolean)
    .join(" ");
}

function openerOf({ kind, id }: Gap, locale: Locale = "en"): string {
  if (kind === "dimension") return DIMENSION_OPENERS_IN[locale][id as Dimension];
  return isItem(id) ? ITEM_OPENERS_IN[locale][id] : ADDED_OPENER_IN[locale];
}

type Ends = `${Group}>${Group}` | "heads";

function endsOf(direction: Direction): Ends {
  return direction.kind === "heads" ? "heads" : `${direction.higher}>${direction.lower}`;
}

function leadOf(direction: Direction, reader: Reader, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const names = NAMES_IN[locale][reader];
  const levels = levelsInWords(direction.levels, locale);
  if (direction.kind === "heads") return words.standApartAmongThemselves(capital(names.head), levels);
  return words.ratedThisHigherThan(capital(names[direction.higher]), levels, names[direction.lower]);
}

function filled(prompt: string, reader: Reader, locale: Locale = "en"): string {
  return prompt.replace(/\{(\w+)\}/g, (_, group: Group) => NAMES_IN[locale][reader][group]);
}

/** "two levels", "2.6 levels". */
export function levelsInWords(levels: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const rounded = Math.round(levels * 10) / 10;
  const word =
    [words.no, words.one, words.two, words.three, words.four][rounded] ?? oneDecimal(rounded, locale);
  return `${word} ${rounded === 1 ? words.level : words.levels}`;
}

/** "you and your heads", to begin a sentence about a gap. */
export function bothInWords(higher: Group, lower: Group, reader: Reader, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const [one, other] = higher === "ceo" || lower === "consultant" ? [higher, lower] : [lower, higher];
  return words.and(NAMES_IN[locale][reader][one], NAMES_IN[locale][reader][other]);
}

export function headsInWords(reader: Reader, locale: Locale = "en"): string {
  return NAMES_IN[locale][reader].head;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
