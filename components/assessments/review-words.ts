import type { Locale } from "@/lib/rules/questionnaire/locales";

type ReviewWords = {
  title: string;
  lead: string;
  stillOpen: (count: number) => string;
  answer: string;
  change: string;
  all: string;
};

/** Looking through everything before finishing. */
export const REVIEW_WORDS: Record<Locale, ReviewWords> = {
  en: {
    title: "Look through your answers",
    lead: "Everything you chose, what is still open first. Each can be changed until you finish.",
    stillOpen: (count) => `Still open: ${count}`,
    answer: "Answer",
    change: "Change",
    all: "What you chose",
  },
  de: {
    title: "Ihre Antworten durchsehen",
    lead: "Alles, was Sie gewählt haben; was noch offen ist, zuerst. Bis Sie abschließen, lässt sich jede Antwort ändern.",
    stillOpen: (count) => `Noch offen: ${count}`,
    answer: "Beantworten",
    change: "Ändern",
    all: "Was Sie gewählt haben",
  },
};
