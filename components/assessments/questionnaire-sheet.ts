import type { Group } from "@/lib/rules/diagnosis/words";
import { OWN_DEPARTMENT_DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { ANSWERING_WORDS } from "./answering-words";
import type { ConfidentialityMode } from "./confidentiality";
import { PAPER_WORDS, type PaperWords } from "./paper-words";

/** Whose sheet it is; `null` is left to be filled in by hand. */
export type SheetPerson = { name: string | null; group: Group; department: string | null };

export type PrintedRound = {
  client: string;
  firmName: string;
  asOf: IsoDay;
  /** The last day to answer, where one is set. */
  closesOn: IsoDay | null;
  confidentiality: ConfidentialityMode;
  texts: Readonly<Record<Locale, ReadonlyArray<DimensionText>>>;
  /** Who takes the filled-in pages. */
  returnTo: string;
  people: ReadonlyArray<SheetPerson>;
};

export type SheetPaper = "a4" | "us-letter";

/** The printed questionnaire as its template reads it: one sheet of pages per person, the promise before anything else. */
export function questionnaireDocument(round: PrintedRound, locale: Locale, paper: SheetPaper) {
  const { client, firmName, people, confidentiality } = round;
  const words = PAPER_WORDS[locale];
  const { lang, region, whoSees, howTitle, how, note, returnTitle, doneTitle, done } = words;
  const { footer, page, of, spelled } = words;
  const { skip, toRespondent } = ANSWERING_WORDS[locale];
  return {
    title: [words.title(client), ...nameOfOne(round)].join(", "),
    firmName,
    paper,
    round: words.round(formatDay(round.asOf, words.dates)),
    running: words.title(client),
    returnTo: words.returnTo(
      round.returnTo,
      client,
      round.closesOn && formatDay(round.closesOn, words.dates),
    ),
    words: {
      ...{ lang, region, whoSees, howTitle, how, note, returnTitle, doneTitle, done },
      ...{ footer, page, of, spelled, skip },
    },
    parts: round.texts[locale].map(({ dimension, title, about, statements }) => ({
      title,
      about,
      own: OWN_DEPARTMENT_DIMENSIONS.includes(dimension),
      statements: statements.map(({ statement, question, anchors }) => ({ statement, question, anchors })),
    })),
    sheets: people.map((person) => ({
      heading: words.heading(client),
      running: person.name ?? words.group[person.group],
      promise: toRespondent[confidentiality][person.group],
      about: person.group === "head" ? words.ofDepartment(person.department) : words.company,
      facts: factsOf(person, words),
    })),
  };
}

function nameOfOne({ people }: PrintedRound): string[] {
  const [one] = people;
  return people.length === 1 && one?.name ? [one.name] : [];
}

function factsOf({ name, group, department }: SheetPerson, words: PaperWords) {
  return [
    { name: words.name, value: name },
    { name: words.answersAs, value: words.group[group] },
    ...(group === "head" ? [{ name: words.department, value: department }] : []),
  ];
}

/** "Questionnaire Keel & Sons Joinery, Jane Doe.pdf" */
export function sheetFileName({ client, people }: PrintedRound, locale: Locale): string {
  const words = PAPER_WORDS[locale];
  const [one] = people;
  const whose =
    people.length !== 1 || !one
      ? words.everybody
      : (one.name ?? `${words.group[one.group]} (${words.blank})`);
  return `${words.fileName(whose, client)}.pdf`;
}
