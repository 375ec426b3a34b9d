import type { Group } from "@/lib/rules/diagnosis/words";
import { minutesFor } from "@/lib/rules/questionnaire/asked";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { CONFIDENTIALITY, type ConfidentialityMode } from "./confidentiality";
import { CONFIDENTIALITY_DE } from "./confidentiality-de";

/** What the page around the statements says to whoever answers. A word that one language lacks does not compile. */
export type AnsweringWords = {
  /** The language's name for itself. */
  language: string;
  pageTitle: string;
  title: (client: string) => string;
  /** How much is asked, before the first statement. */
  lead: (statements: number) => string;
  reopened: string;
  reopenedWhy: (reason: string) => string;
  whoSees: string;
  linkIsFor: (name: string) => string;
  begin: string;
  toRespondent: Record<ConfidentialityMode, Record<Group, string>>;
  finished: string;
  closed: string;
  notYet: (day: IsoDay) => string;
  until: (day: IsoDay) => string;
  readOnly: string;
  company: string;
  department: (name: string) => string;
  back: string;
  next: (title: string) => string;
  saveAll: string;
  oneByOne: string;
  onOnePage: string;
  skip: string;
  answered: string;
  of: (answered: number, all: number) => string;
  subjects: string;
  subject: (place: number, title: string, open: number) => string;
  tryAgain: string;
  notAnswered: string;
  saved: string;
  waiting: string;
  conflict: (lost: string) => string;
  given: (rating: number, anchor: string) => string;
  finish: string;
  open: (count: number) => string;
  complete: string;
  unsent: (count: number) => string;
};

const toRespondent = {
  group: CONFIDENTIALITY.group.toRespondent,
  named: CONFIDENTIALITY.named.toRespondent,
  consultant_only: CONFIDENTIALITY.consultant_only.toRespondent,
};

export const ANSWERING_WORDS: Record<Locale, AnsweringWords> = {
  en: {
    language: "English",
    pageTitle: "Your questionnaire",
    title: (client) => `How does ${client} work today?`,
    lead: (statements) =>
      `${statements === 1 ? "One statement" : `${statements} statements`}, about ${minutesFor(statements)} minutes. For each, choose the level that comes closest to what one would see on an ordinary week. You can stop at any time and go on later, also on another device.`,
    reopened: "This round was reopened",
    reopenedWhy: (reason) =>
      `Your consultants say why: “${reason}” What you answered before is still here. Change what you would answer otherwise, and finish again.`,
    whoSees: "Who sees your answers",
    linkIsFor: (name) =>
      `This link is for ${name} alone. Whoever opens it answers in that name, so please do not pass it on.`,
    begin: "Begin",
    toRespondent,
    finished: "You have finished. Thank you.",
    closed: "This round is closed.",
    notYet: (day) => `You can answer from ${formatDay(day)} on, by this same page.`,
    until: (day) => `The last day to answer is ${formatDay(day)}.`,
    readOnly: "These are your answers; they can no longer be changed.",
    company: "Answer for the whole company.",
    department: (name) => `Answer for your department, ${name}.`,
    back: "Back",
    next: (title) => `Next: ${title}`,
    saveAll: "Save the answers on this page",
    oneByOne: "One subject at a time",
    onOnePage: "All on one page",
    skip: "Not my area, or I don't know",
    answered: "Answered",
    of: (answered, all) => `${answered} of ${all}`,
    subjects: "Subjects",
    subject: (place, title, open) => `${place}: ${title}, ${open === 0 ? "complete" : `${open} to answer`}`,
    tryAgain: "Try again",
    notAnswered: "Not answered yet",
    saved: "Saved",
    waiting: "Not saved yet",
    conflict: (lost) =>
      `Answered in another window meanwhile; that answer is shown. Yours here was “${lost}”: choose again if it should be that.`,
    given: (rating, anchor) => `${rating} of 5: ${anchor}`,
    finish: "Finish",
    open: (count) =>
      `${count === 1 ? "One statement has" : `${count} statements have`} no answer yet. You can finish all the same: what is left open counts as unknown, never as weak.`,
    complete:
      "Every statement has an answer. After finishing, your answers can be read but no longer changed.",
    unsent: (count) =>
      `${count === 1 ? "One answer is" : `${count} answers are`} not saved yet. Finishing is possible once they are.`,
  },
  de: {
    language: "Deutsch",
    pageTitle: "Ihr Fragebogen",
    title: (client) => `Wie arbeitet ${client} heute?`,
    lead: (statements) =>
      `${statements === 1 ? "Eine Aussage" : `${statements} Aussagen`}, etwa ${minutesFor(statements)} Minuten. Wählen Sie zu jeder die Stufe, die dem am nächsten kommt, was man in einer gewöhnlichen Woche sähe. Sie können jederzeit aufhören und später weitermachen, auch an einem anderen Gerät.`,
    reopened: "Diese Runde wurde noch einmal geöffnet",
    reopenedWhy: (reason) =>
      `Ihre Berater nennen den Grund: „${reason}“ Was Sie geantwortet haben, steht noch da. Ändern Sie, was Sie jetzt anders beantworten, und schließen Sie noch einmal ab.`,
    whoSees: "Wer Ihre Antworten sieht",
    linkIsFor: (name) =>
      `Dieser Link ist nur für ${name}. Wer ihn öffnet, antwortet in diesem Namen; geben Sie ihn bitte nicht weiter.`,
    begin: "Beginnen",
    toRespondent: CONFIDENTIALITY_DE,
    finished: "Sie sind fertig. Vielen Dank.",
    closed: "Diese Runde ist geschlossen.",
    notYet: (day) => `Antworten können Sie ab dem ${formatDay(day, "de-DE")}, auf dieser selben Seite.`,
    until: (day) => `Der letzte Tag zum Antworten ist der ${formatDay(day, "de-DE")}.`,
    readOnly: "Das sind Ihre Antworten; sie lassen sich nicht mehr ändern.",
    company: "Antworten Sie für das ganze Unternehmen.",
    department: (name) => `Antworten Sie für Ihre Abteilung, ${name}.`,
    back: "Zurück",
    next: (title) => `Weiter: ${title}`,
    saveAll: "Antworten auf dieser Seite speichern",
    oneByOne: "Ein Thema nach dem anderen",
    onOnePage: "Alles auf einer Seite",
    skip: "Nicht mein Bereich, oder ich weiß es nicht",
    answered: "Beantwortet",
    of: (answered, all) => `${answered} von ${all}`,
    subjects: "Themen",
    subject: (place, title, open) => `${place}: ${title}, ${open === 0 ? "vollständig" : `${open} offen`}`,
    tryAgain: "Noch einmal versuchen",
    notAnswered: "Noch nicht beantwortet",
    saved: "Gespeichert",
    waiting: "Noch nicht gespeichert",
    conflict: (lost) =>
      `Inzwischen in einem anderen Fenster beantwortet; jene Antwort wird gezeigt. Hier stand „${lost}“: Wählen Sie neu, wenn es das sein soll.`,
    given: (rating, anchor) => `${rating} von 5: ${anchor}`,
    finish: "Abschließen",
    open: (count) =>
      `${count === 1 ? "Eine Aussage hat" : `${count} Aussagen haben`} noch keine Antwort. Sie können trotzdem abschließen: Was offen bleibt, gilt als unbekannt, nie als schwach.`,
    complete:
      "Jede Aussage hat eine Antwort. Nach dem Abschließen lassen sich Ihre Antworten lesen, aber nicht mehr ändern.",
    unsent: (count) =>
      `${count === 1 ? "Eine Antwort ist" : `${count} Antworten sind`} noch nicht gespeichert. Abschließen können Sie, sobald es geschehen ist.`,
  },
};
