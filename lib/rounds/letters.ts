import type { ReminderKind } from "@/prisma/generated/enums";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { minutesFor } from "@/lib/rules/questionnaire/asked";
import { formatDay, type IsoDay } from "@/lib/units/days";

export type LetterKind = "invitation" | ReminderKind;

/** What a letter speaks of; no answer and nobody else's name is ever in it. */
export type LetterFacts = {
  name: string;
  /** Who asks; null where nobody in particular does any more. */
  asker: string | null;
  firmName: string;
  clientName: string;
  statements: number;
  closesOn: IsoDay | null;
  /** The consultant's own words. */
  message: string | null;
};

/** Subject and text of a respondent's letter; its personal link is added below when it is sent. */
export function respondentLetter(kind: LetterKind, facts: LetterFacts, locale: Locale) {
  const subjectOf = SUBJECTS[locale][kind];
  const paragraphs = BODIES[locale](kind, facts);
  return { subject: subjectOf(facts.clientName), text: paragraphs.filter(Boolean).join("\n\n") };
}

type Subjects = Record<LetterKind, (clientName: string) => string>;

const SUBJECTS: Record<Locale, Subjects> = {
  en: {
    invitation: (clientName) => `Your view of how ${clientName} works`,
    half_time: (clientName) => `Half-time: your view of how ${clientName} works`,
    last_day: (clientName) => `Until tomorrow: your view of how ${clientName} works`,
    by_hand: (clientName) => `A reminder: your view of how ${clientName} works`,
  },
  de: {
    invitation: (clientName) => `Ihre Sicht auf die Arbeit bei ${clientName}`,
    half_time: (clientName) => `Halbzeit: Ihre Sicht auf die Arbeit bei ${clientName}`,
    last_day: (clientName) => `Noch bis morgen: Ihre Sicht auf die Arbeit bei ${clientName}`,
    by_hand: (clientName) => `Zur Erinnerung: Ihre Sicht auf die Arbeit bei ${clientName}`,
  },
};

const BODIES: Record<Locale, (kind: LetterKind, facts: LetterFacts) => ReadonlyArray<string | null>> = {
  en: (kind, { name, asker, firmName, clientName, statements, closesOn, message }) => [
    kind === "invitation"
      ? `${name}, ${asker ? `${asker} of ${firmName}` : firmName} asks for your view of how ${clientName} works today: ${statements === 1 ? "one statement" : `${statements} statements`}, about ${minutesFor(statements)} minutes. You can stop and go on later, on any device, and choose English or German. Who reads your answers is said before the first one.`
      : `${name}, your answers on how ${clientName} works are not finished yet. ${firmName} would still like to hear your view; what you answered so far is kept.`,
    kind === "invitation" ? message : null,
    closesOn ? `The last day to answer is ${formatDay(closesOn)}.` : null,
    "This link is yours alone; please do not pass it on. It works until the round is closed.",
  ],
  de: (kind, { name, asker, firmName, clientName, statements, closesOn, message }) => [
    kind === "invitation"
      ? `${name}, ${asker ? `${asker} von ${firmName}` : firmName} bittet um Ihre Sicht darauf, wie bei ${clientName} heute gearbeitet wird: ${statements === 1 ? "eine Aussage" : `${statements} Aussagen`}, etwa ${minutesFor(statements)} Minuten. Sie können unterbrechen und später weitermachen, auf jedem Gerät, auf Deutsch oder Englisch. Wer Ihre Antworten liest, steht vor der ersten Aussage.`
      : `${name}, Ihr Fragebogen zur Arbeit bei ${clientName} ist noch nicht abgeschlossen. ${firmName} möchte Ihre Sicht gern noch hören; was Sie schon geantwortet haben, bleibt erhalten.`,
    kind === "invitation" ? message : null,
    closesOn ? `Der letzte Tag zum Antworten ist der ${formatDay(closesOn, "de-DE")}.` : null,
    "Dieser Link ist nur für Sie; bitte geben Sie ihn nicht weiter. Er gilt, bis die Runde geschlossen ist.",
  ],
};
