import { OUTCOME_TITLES, type Outcome } from "@/lib/rules/handoffs/handoff-map";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type ReportWords = {
  title: string;
  ofOwn: (department: string) => string;
  ofAll: string;
  optional: string;
  receives: (department: string) => string;
  from: (department: string) => string;
  to: (department: string) => string;
  what: (from: string, to: string) => string;
  whatHint: string;
  outcomes: Readonly<Record<Outcome, string>>;
  conflict: (lost: string) => string;
  saveAll: string;
};

/** The questions about what departments hand over, as a respondent reads them. */
export const REPORT_WORDS: Record<Locale, ReportWords> = {
  en: {
    title: "What other departments hand over",
    ofOwn: (department) =>
      `What does ${department} receive from each of the others, and does it arrive complete?`,
    ofAll: "Open a department to say what it receives from the others, and whether it arrives complete.",
    optional: "All of this is optional, counts in no score, and is read by your consultants only.",
    receives: (department) => `${department} receives`,
    from: (department) => `From ${department}`,
    to: (department) => `to ${department}`,
    what: (from, to) => `What ${from} hands to ${to}`,
    whatHint: "What is handed over? (optional)",
    outcomes: OUTCOME_TITLES,
    conflict: (lost) =>
      `Said otherwise in another window meanwhile; that is shown.${lost && ` Yours here was “${lost}”.`}`,
    saveAll: "Save what is said here",
  },
  de: {
    title: "Was andere Abteilungen übergeben",
    ofOwn: (department) => `Was bekommt ${department} von jeder der anderen, und kommt es vollständig an?`,
    ofAll:
      "Öffnen Sie eine Abteilung und sagen Sie, was sie von den anderen bekommt und ob es vollständig ankommt.",
    optional: "Alles davon ist freiwillig, zählt in keinem Wert und wird nur von Ihrer Beratung gelesen.",
    receives: (department) => `${department} bekommt`,
    from: (department) => `Von ${department}`,
    to: (department) => `an ${department}`,
    what: (from, to) => `Was ${from} an ${to} übergibt`,
    whatHint: "Was wird übergeben? (freiwillig)",
    outcomes: {
      works: "Kommt vollständig an",
      sometimes: "Manchmal unvollständig",
      fails: "Meist unvollständig oder zu spät",
      nothing: "Es wird nichts übergeben",
    },
    conflict: (lost) =>
      `Inzwischen in einem anderen Fenster anders angegeben; jenes wird gezeigt.${lost && ` Hier stand „${lost}“.`}`,
    saveAll: "Speichern, was hier steht",
  },
};
