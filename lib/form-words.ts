import type { Locale } from "@/lib/rules/questionnaire/locales";

type FormWords = {
  notFromHere: (origin: string) => string;
  tooMuch: string;
  signedOut: string;
  archive: (until: string) => string;
  preview: string;
  invalid: string;
  outOfDate: string;
  failed: (reference: string) => string;
};

/** What the wrapper of every action says, whatever the form; German on the pages of respondents, which say so. */
export const FORM_WORDS: Record<Locale, FormWords> = {
  en: {
    notFromHere: (origin) => `This form was not sent from ${origin}. Open it there.`,
    tooMuch: "That is more than this form takes.",
    signedOut: "You are signed out. Sign in in another tab, then send this again: it is kept here.",
    archive: (until) =>
      `The work has ended, so this portal is an archive: you read it until ${until}, and nothing in it changes any more. Ask your consultants if something has to.`,
    preview: "This is a preview: nothing can be changed. End it first.",
    invalid: "Please look at the marked fields.",
    outOfDate: "This form is out of date: reload the page.",
    failed: (reference) =>
      `Something failed on our side; nothing was changed. Try again, or tell us: ${reference}.`,
  },
  de: {
    notFromHere: (origin) => `Dieses Formular kam nicht von ${origin}. Öffnen Sie es dort.`,
    tooMuch: "Das ist mehr, als dieses Formular annimmt.",
    signedOut:
      "Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an und senden Sie es dann noch einmal: Es bleibt hier stehen.",
    archive: (until) =>
      `Die Zusammenarbeit ist beendet, deshalb ist dieses Portal ein Archiv: Sie können es bis ${until} lesen, und nichts darin ändert sich mehr. Fragen Sie Ihre Berater, wenn es doch nötig ist.`,
    preview: "Dies ist eine Vorschau: Hier lässt sich nichts ändern. Beenden Sie sie zuerst.",
    invalid: "Bitte sehen Sie sich die markierten Felder an.",
    outOfDate: "Dieses Formular ist veraltet: Laden Sie die Seite neu.",
    failed: (reference) =>
      `Bei uns ist etwas schiefgegangen; geändert wurde nichts. Versuchen Sie es noch einmal, oder nennen Sie uns: ${reference}.`,
  },
};
