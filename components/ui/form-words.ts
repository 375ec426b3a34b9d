import type { Locale } from "@/lib/rules/questionnaire/locales";
/** What a form says of itself while and after it is sent; English unless the page speaks another language. */
export type FormWords = {
  unsaved: string;
  saving: string;
  saved: string;
  notSaved: string;
  /** The server was not reached. */
  notReached: string;
  /** It was, and failed. */
  failed: string;
};

export const FORM_WORDS: FormWords = {
  unsaved: "Not saved yet",
  saving: "Saving…",
  saved: "Saved",
  notSaved: "Not saved",
  notReached:
    "Not saved: the server could not be reached. What you typed is still here. Try again in a moment.",
  failed: "Not saved: something went wrong on our side. What you typed is still here. Try again in a moment.",
};

export const FORM_WORDS_IN: Readonly<Record<Locale, FormWords>> = {
  en: FORM_WORDS,
  de: {
    unsaved: "Noch nicht gespeichert",
    saving: "Wird gespeichert …",
    saved: "Gespeichert",
    notSaved: "Nicht gespeichert",
    notReached:
      "Nicht gespeichert: Der Server war nicht erreichbar. Was Sie eingegeben haben, steht noch hier. Versuchen Sie es gleich noch einmal.",
    failed:
      "Nicht gespeichert: Bei uns ist etwas schiefgegangen. Was Sie eingegeben haben, steht noch hier. Versuchen Sie es gleich noch einmal.",
  },
};
