import type { Group } from "@/lib/rules/diagnosis/words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** What the printed questionnaire says around the statements. A word that one language lacks does not compile. */
export type PaperWords = {
  lang: string;
  region: string;
  /** For days: "en-GB". */
  dates: string;
  fileName: (whose: string, client: string) => string;
  title: (client: string) => string;
  heading: (client: string) => string;
  round: (day: string) => string;
  group: Record<Group, string>;
  blank: string;
  everybody: string;
  name: string;
  answersAs: string;
  department: string;
  company: string;
  ofDepartment: (name: string | null) => string;
  whoSees: string;
  howTitle: string;
  how: ReadonlyArray<string>;
  note: string;
  returnTitle: string;
  /** `last`: the day the round closes, where one is set. */
  returnTo: (to: string, client: string, last: string | null) => string;
  doneTitle: string;
  done: string;
  footer: string;
  page: string;
  of: string;
  spelled: string;
  /** Beside the questionnaire on screen. */
  offer: string;
};

export const PAPER_WORDS: Record<Locale, PaperWords> = {
  en: {
    lang: "en",
    region: "GB",
    dates: "en-GB",
    fileName: (whose, client) => `Questionnaire ${client}, ${whose}`,
    title: (client) => `Questionnaire: ${client}`,
    heading: (client) => `How does ${client} work today?`,
    round: (day) => `Assessment of ${day}`,
    group: { ceo: "CEO", head: "Head of department", consultant: "Consultant" },
    blank: "blank",
    everybody: "everybody",
    name: "Name",
    answersAs: "Answers as",
    department: "Department",
    company: "Answer these for the whole company.",
    ofDepartment: (name) =>
      name === null ? "Answer these for your own department." : `Answer these for your department, ${name}.`,
    whoSees: "Who sees your answers",
    howTitle: "How to fill it in",
    how: [
      "Tick one box per statement: the level that comes closest to what one would see on an ordinary week.",
      "“Not my area, or I don't know” is an answer too. A statement left open counts as unknown, never as weak.",
      "To change an answer, cross it out completely and tick another. Two ticks cannot be read.",
      "The line under each statement is for a note, if something should be said about it.",
    ],
    note: "Note",
    returnTitle: "Where it goes back",
    returnTo: (to, client, last) =>
      `Please put every page into an envelope, close it, and give it to ${to}${last ? `, to be there before the round closes on ${last}` : ""}. Nobody at ${client} is meant to open it.`,
    doneTitle: "That was the last one",
    done: "Please look through the pages once more for statements without a tick. Thank you.",
    footer: "Confidential",
    page: "Page",
    of: "of",
    spelled: "Signs that this print cannot draw are shown by their Unicode number in brackets.",
    offer: "Prefer paper? Print it:",
  },
  de: {
    lang: "de",
    region: "DE",
    dates: "de-DE",
    fileName: (whose, client) => `Fragebogen ${client}, ${whose}`,
    title: (client) => `Fragebogen: ${client}`,
    heading: (client) => `Wie arbeitet ${client} heute?`,
    round: (day) => `Erhebung vom ${day}`,
    group: { ceo: "Geschäftsführung", head: "Leitung einer Abteilung", consultant: "Beratung" },
    blank: "leer",
    everybody: "alle",
    name: "Name",
    answersAs: "Antwortet als",
    department: "Abteilung",
    company: "Antworten Sie hier für das ganze Unternehmen.",
    ofDepartment: (name) =>
      name === null
        ? "Antworten Sie hier für Ihre eigene Abteilung."
        : `Antworten Sie hier für Ihre Abteilung, ${name}.`,
    whoSees: "Wer Ihre Antworten sieht",
    howTitle: "So füllen Sie ihn aus",
    how: [
      "Kreuzen Sie zu jeder Aussage ein Kästchen an: die Stufe, die dem am nächsten kommt, was man in einer gewöhnlichen Woche sähe.",
      "„Nicht mein Bereich, oder ich weiß es nicht“ ist auch eine Antwort. Was offen bleibt, gilt als unbekannt, nie als schwach.",
      "Wollen Sie eine Antwort ändern, streichen Sie sie ganz durch und kreuzen Sie eine andere an. Zwei Kreuze lassen sich nicht lesen.",
      "Die Zeile unter jeder Aussage ist für eine Notiz, falls etwas dazu zu sagen ist.",
    ],
    note: "Notiz",
    returnTitle: "Wohin er zurückgeht",
    returnTo: (to, client, last) =>
      `Bitte stecken Sie alle Seiten in einen Umschlag, verschließen Sie ihn und geben Sie ihn an ${to}${last ? `, sodass er vor dem Schluss der Runde am ${last} da ist` : ""}. Bei ${client} soll ihn niemand öffnen.`,
    doneTitle: "Das war die letzte Aussage",
    done: "Bitte sehen Sie die Seiten noch einmal nach Aussagen ohne Kreuz durch. Vielen Dank.",
    footer: "Vertraulich",
    page: "Seite",
    of: "von",
    spelled: "Zeichen, die dieser Druck nicht zeichnen kann, stehen als Unicode-Nummer in eckigen Klammern.",
    offer: "Lieber auf Papier? Zum Ausdrucken:",
  },
};
