import { FORM_WORDS, type FormWords } from "@/components/ui/form-words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type SaveWords = FormWords & {
  /** So many answers wait on the page for a connection. */
  offline: (count: number) => string;
  saveNow: string;
};

/** A form's own words, which a page drawn on the server can hand to it: no functions. */
export const FORM_WORDS_IN: Record<Locale, FormWords> = {
  en: FORM_WORDS,
  de: {
    unsaved: "Noch nicht gespeichert",
    saving: "Wird gespeichert…",
    saved: "Gespeichert",
    notSaved: "Nicht gespeichert",
    notReached:
      "Nicht gespeichert: Der Server war nicht erreichbar. Was Sie eingegeben haben, steht noch hier. Versuchen Sie es gleich noch einmal.",
    failed:
      "Nicht gespeichert: Bei uns ist etwas schiefgegangen. Was Sie eingegeben haben, steht noch hier. Versuchen Sie es gleich noch einmal.",
  },
};

/** How saving is said to a respondent. */
export const SAVE_WORDS: Record<Locale, SaveWords> = {
  en: {
    ...FORM_WORDS_IN.en,
    offline: (count) =>
      `Not saved yet: no connection. ${count === 1 ? "1 answer is kept on this page and will be sent by itself." : `${count} answers are kept on this page and will be sent by themselves.`}`,
    saveNow: "Save now",
  },
  de: {
    ...FORM_WORDS_IN.de,
    offline: (count) =>
      `Noch nicht gespeichert: keine Verbindung. ${count === 1 ? "1 Antwort bleibt auf dieser Seite und wird" : `${count} Antworten bleiben auf dieser Seite und werden`} von selbst gesendet.`,
    saveNow: "Jetzt speichern",
  },
};
