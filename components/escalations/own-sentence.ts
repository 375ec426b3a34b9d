import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    loggedByYou: "logged by you",
    ofOrLoggedBy: (departmentName: string | number) => `of ${departmentName} or logged by you`,
    noDecisionWaitsFor: (whose: string | number) => `No decision ${whose} waits for the CEO.`,
    oneDecisionWaitsFor: (whose: string | number) => `One decision ${whose} waits for the CEO.`,
    decisionsWaitForThe: (waiting: string | number, whose: string | number) =>
      `${waiting} decisions ${whose} wait for the CEO.`,
  },
  de: {
    loggedByYou: "von Ihnen eingetragen",
    ofOrLoggedBy: (departmentName) => `von ${departmentName} oder von Ihnen eingetragen`,
    noDecisionWaitsFor: (whose) => `Keine Entscheidung, ${whose}, wartet auf die Geschäftsführung.`,
    oneDecisionWaitsFor: (whose) => `Eine Entscheidung, ${whose}, wartet auf die Geschäftsführung.`,
    decisionsWaitForThe: (waiting, whose) =>
      `${waiting} Entscheidungen, ${whose}, warten auf die Geschäftsführung.`,
  },
});
/** "2 decisions of Dispatch or logged by you wait for the CEO." */
export function ownSentence(waiting: number, departmentName: string | null, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const whose = departmentName ? words.ofOrLoggedBy(departmentName) : words.loggedByYou;
  if (waiting === 0) return words.noDecisionWaitsFor(whose);
  return waiting === 1 ? words.oneDecisionWaitsFor(whose) : words.decisionsWaitForThe(waiting, whose);
}
