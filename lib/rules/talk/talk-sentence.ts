import type { Dimension, StatementId } from "../questionnaire/dimensions";
import type { DimensionText } from "../questionnaire/statement";
import { statementIn } from "../questionnaire/template";
import { directionOf } from "./direction";
import { bothInWords, capital, headsInWords, levelsInWords, type Reader } from "./talk-question";
import type { TalkSubject } from "./talk-order";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    oneStatement: (replace: string | number) => `one statement (“${replace}”)`,
    nobodyStandsTwoLevels:
      "Nobody stands two levels apart from anybody else: there is no gap that has to be talked about.",
    seeUpToApart: (capital: string | number, subject: string | number, levels: string | number) =>
      `${capital} see ${subject} up to ${levels} apart among themselves; start there.`,
    seeApartStartThere: (capital: string | number, subject: string | number, levels: string | number) =>
      `${capital} see ${subject} ${levels} apart; start there.`,
  },
  de: {
    oneStatement: (replace) => `eine Aussage („${replace}“)`,
    nobodyStandsTwoLevels:
      "Niemand steht zwei Stufen von jemand anderem entfernt: Es gibt keinen Abstand, über den gesprochen werden muss.",
    seeUpToApart: (capital, subject, levels) =>
      `${capital} sehen ${subject} untereinander bis zu ${levels} verschieden; beginnen Sie dort.`,
    seeApartStartThere: (capital, subject, levels) =>
      `${capital} sehen ${subject} ${levels} auseinander; beginnen Sie dort.`,
  },
});

/** The page's answer: on what the views lie furthest apart, and where to start. `subjects` in the order of `talkOrder`. */
export function talkSentence(
  subjects: ReadonlyArray<TalkSubject>,
  reader: Reader,
  asked?: ReadonlyArray<DimensionText>,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const dimension = subjects.find(({ kind, flag }) => kind === "dimension" && flag !== null);
  const first = dimension ?? subjects.find(({ flag }) => flag !== null);
  if (!first) return words.nobodyStandsTwoLevels;
  const direction = directionOf(first);
  const levels = levelsInWords(direction?.levels ?? first.range, locale);
  const subject = subjectInWords(first, asked, locale);
  if (direction?.kind !== "between")
    return words.seeUpToApart(capital(headsInWords(reader, locale)), subject, levels);
  return words.seeApartStartThere(
    capital(bothInWords(direction.higher, direction.lower, reader, locale)),
    subject,
    levels,
  );
}

const DIMENSIONS_SEEN: Readonly<Record<Dimension, string>> = {
  execution: "the daily work",
  ownership: "the ownership of processes",
  coherence: "how departments fit together",
  founder: "the company's independence from its founder",
  authority: "authority across departments",
  scaling: "how growth scales",
  infrastructure: "the operating infrastructure",
};

const DIMENSIONS_SEEN_IN: Readonly<Record<Locale, Readonly<Record<Dimension, string>>>> = {
  en: DIMENSIONS_SEEN,
  de: {
    execution: "die tägliche Arbeit",
    ownership: "die Verantwortung für Abläufe",
    coherence: "das Zusammenspiel der Abteilungen",
    founder: "die Unabhängigkeit von der Geschäftsführung",
    authority: "die Befugnis über Abteilungen hinweg",
    scaling: "wie das Wachstum trägt",
    infrastructure: "die betriebliche Infrastruktur",
  },
};

function subjectInWords(
  { kind, id }: TalkSubject,
  asked?: ReadonlyArray<DimensionText>,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  if (kind === "dimension") return DIMENSIONS_SEEN_IN[locale][id as Dimension];
  const statement = statementIn(asked, id as StatementId, locale)?.statement ?? "";
  return words.oneStatement(statement.replace(/\.$/, ""));
}
