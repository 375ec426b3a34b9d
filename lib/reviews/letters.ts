import type { Locale } from "@/lib/rules/questionnaire/locales";

export type LetterKind = "to_confirm" | "booked" | "moved" | "cancelled";

export type LetterFacts = Readonly<{
  visitorName: string;
  memberName: string;
  companyName: string;
  firmName: string;
  place: string;
  /** In words, by the clocks of whoever reads it. */
  when: string;
  heldMinutes: number;
}>;

/** To whoever booked; the link to the booking is added below when it is sent. */
export function visitorLetter(kind: LetterKind, facts: LetterFacts, locale: Locale) {
  return TO_VISITOR[locale][kind](facts);
}

/** To the member of the firm whose talk it is, in English as all of the firm's side. */
export function memberLetter(kind: Exclude<LetterKind, "to_confirm">, facts: LetterFacts) {
  const { visitorName, companyName, when } = facts;
  const talk = `with ${visitorName} of ${companyName}`;
  const what = {
    booked: `Booked: a talk ${talk}`,
    moved: `Moved: the talk ${talk}`,
    cancelled: `Cancelled: the talk ${talk}`,
  };
  const more = {
    booked: `${when}. What they answered and were told at once stands with the opportunity.`,
    moved: `It is now ${when}. The next step has moved with it.`,
    cancelled: `It was to be ${when}. They cancelled it by their link; the opportunity stays.`,
  };
  return { subject: what[kind], text: more[kind] };
}

type Letters = Record<LetterKind, (facts: LetterFacts) => { subject: string; text: string }>;

const TO_VISITOR: Record<Locale, Letters> = {
  en: {
    to_confirm: ({ visitorName, memberName, firmName, when, heldMinutes }) => ({
      subject: `Please confirm: your talk with ${firmName}`,
      text: `${visitorName}, a talk of 20 minutes with ${memberName} of ${firmName} is held for you: ${when}.\n\nPlease confirm it by this link within ${heldMinutes} minutes. After that the time is free for others; the link then lets you choose among those that are left.\n\nIf this was not you, do nothing: what was typed is deleted after a day.`,
    }),
    booked: ({ visitorName, memberName, firmName, when, place }) => ({
      subject: `Booked: your talk with ${firmName}`,
      text: `${visitorName}, your talk with ${memberName} of ${firmName} is booked: ${when}.\n\nHow you talk: ${place}\n\nAn entry for your calendar comes with this letter. By this link you can move the talk or cancel it.`,
    }),
    moved: ({ visitorName, memberName, firmName, when, place }) => ({
      subject: `Moved: your talk with ${firmName}`,
      text: `${visitorName}, your talk with ${memberName} of ${firmName} is now: ${when}.\n\nHow you talk: ${place}\n\nThe entry that comes with this letter replaces the earlier one. By this link you can move the talk again or cancel it.`,
    }),
    cancelled: ({ visitorName, firmName, when }) => ({
      subject: `Cancelled: your talk with ${firmName}`,
      text: `${visitorName}, your talk with ${firmName} is cancelled. It was to be ${when}. The entry that comes with this letter takes it out of your calendar.`,
    }),
  },
  de: {
    to_confirm: ({ visitorName, memberName, firmName, when, heldMinutes }) => ({
      subject: `Bitte bestätigen: Ihr Gespräch mit ${firmName}`,
      text: `${visitorName}, für Sie ist ein Gespräch von 20 Minuten mit ${memberName} von ${firmName} vorgemerkt: ${when}.\n\nBitte bestätigen Sie es über diesen Link innerhalb von ${heldMinutes} Minuten. Danach ist die Zeit wieder für andere frei; der Link lässt Sie dann unter den übrigen wählen.\n\nWaren Sie das nicht, brauchen Sie nichts zu tun: Was eingegeben wurde, wird nach einem Tag gelöscht.`,
    }),
    booked: ({ visitorName, memberName, firmName, when, place }) => ({
      subject: `Gebucht: Ihr Gespräch mit ${firmName}`,
      text: `${visitorName}, Ihr Gespräch mit ${memberName} von ${firmName} ist gebucht: ${when}.\n\nSo sprechen Sie miteinander: ${place}\n\nDiesem Brief liegt ein Eintrag für Ihren Kalender bei. Über diesen Link können Sie das Gespräch verschieben oder absagen.`,
    }),
    moved: ({ visitorName, memberName, firmName, when, place }) => ({
      subject: `Verschoben: Ihr Gespräch mit ${firmName}`,
      text: `${visitorName}, Ihr Gespräch mit ${memberName} von ${firmName} ist jetzt: ${when}.\n\nSo sprechen Sie miteinander: ${place}\n\nDer beiliegende Eintrag ersetzt den früheren. Über diesen Link können Sie das Gespräch noch einmal verschieben oder absagen.`,
    }),
    cancelled: ({ visitorName, firmName, when }) => ({
      subject: `Abgesagt: Ihr Gespräch mit ${firmName}`,
      text: `${visitorName}, Ihr Gespräch mit ${firmName} ist abgesagt. Es sollte stattfinden: ${when}. Der beiliegende Eintrag nimmt es aus Ihrem Kalender.`,
    }),
  },
};
