import type { DepartmentStanding } from "./department-standings";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    ofWord: (round: string | number) => `${round} of 100`,
    noHeadHasAnswered: "No head has answered for a department yet, so none has a score of its own.",
    onlyHasAScore: (name: string | number, score: string | number) =>
      `Only ${name} has a score of its own: ${score} for how it is built and improved.`,
    noSingleDepartmentHolds: (name: string | number, score: string | number) =>
      `No single department holds the company back; ${name} is the weakest at ${score} for how it is built and improved.`,
    holdsTheCompanyBack: (name: string | number, score: string | number) =>
      `${name} holds the company back: its own head rates how it is built and improved at ${score}, the lowest of all departments.`,
  },
  de: {
    ofWord: (round) => `${round} von 100`,
    noHeadHasAnswered:
      "Noch hat keine Leitung für eine Abteilung geantwortet; deshalb hat keine einen eigenen Wert.",
    onlyHasAScore: (name, score) =>
      `Nur ${name} hat einen eigenen Wert: ${score} dafür, wie die Abteilung aufgebaut und verbessert wird.`,
    noSingleDepartmentHolds: (name, score) =>
      `Keine einzelne Abteilung bremst das Unternehmen; ${name} ist am schwächsten, mit ${score} dafür, wie sie aufgebaut und verbessert wird.`,
    holdsTheCompanyBack: (name, score) =>
      `${name} bremst das Unternehmen: Die eigene Leitung bewertet, wie die Abteilung aufgebaut und verbessert wird, mit ${score}, dem niedrigsten Wert aller Abteilungen.`,
  },
});

/** The page's answer: which department holds the company back, or how far the departments can be told apart. */
export function departmentSentence(
  standings: ReadonlyArray<DepartmentStanding>,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const [weakest, second] = standings.filter(({ ownership }) => ownership !== null);
  if (!weakest) return words.noHeadHasAnswered;
  const score = words.ofWord(Math.round(weakest.ownership ?? 0));
  if (weakest.isBinding) return words.holdsTheCompanyBack(weakest.name, score);
  if (!second) return words.onlyHasAScore(weakest.name, score);
  return words.noSingleDepartmentHolds(weakest.name, score);
}
