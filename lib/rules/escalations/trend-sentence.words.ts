import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    week: "week",
    more: "More",
    weeks: "weeks",
    fewer: "Fewer",
    decision: "1 decision",
    decisions: (count: string | number) => `${count} decisions`,
    theFirstDecisionsWere: "The first decisions were logged this week: too little to speak of a trend.",
    noDecisionIsLogged: "No decision is logged yet: how many reach the CEO is not known, which is not none.",
    aboutDecisionsAWeek: (mean: string | number, weeks: string | number) =>
      `About ${mean} decisions a week reach the CEO; neither more nor fewer can be told from ${weeks} weeks.`,
    reachedTheCeoIn: (decisions: string | number, weeks: string | number, c: string | number) =>
      `${decisions} reached the CEO in ${weeks} full ${c}: too little to speak of a trend.`,
    aTrendNeedsFull: (FEWEST_WEEKS: string | number, FEWEST_ESCALATIONS: string | number) =>
      `A trend needs ${FEWEST_WEEKS} full weeks and ${FEWEST_ESCALATIONS} decisions. A week after the first entry without one counts as none.`,
    decisionsReachTheCeo: (
      more: string | number,
      mean: string | number,
      few: string | number,
      formatMonth: string | number,
      mean2: string | number,
      few2: string | number,
    ) =>
      `${more} decisions reach the CEO: ${mean} a week over ${few} weeks in ${formatMonth}, ${mean2} over the last ${few2}.`,
    theLastFullWeeks: (few: string | number, few2: string | number, weeks: string | number) =>
      `The last ${few} full weeks stand beside the first ${few2}; the gate for a full-time hire counts over up to eight, so it moves later. A trend is spoken of where chance alone would show one in fewer than 1 of 20 cases (Mann–Kendall over ${weeks} full weeks).`,
  },
  de: {
    week: "Woche",
    more: "Mehr",
    weeks: "Wochen",
    fewer: "Weniger",
    decision: "1 Entscheidung ist",
    decisions: (count) => `${count} Entscheidungen sind`,
    theFirstDecisionsWere:
      "Die ersten Entscheidungen wurden diese Woche eingetragen: zu wenig, um von einem Verlauf zu sprechen.",
    noDecisionIsLogged:
      "Noch ist keine Entscheidung eingetragen: Wie viele bei der Geschäftsführung landen, ist nicht bekannt, und das heißt nicht keine.",
    aboutDecisionsAWeek: (mean, weeks) =>
      `Etwa ${mean} Entscheidungen landen in der Woche bei der Geschäftsführung; ob es mehr oder weniger werden, lässt sich aus ${weeks} Wochen nicht sagen.`,
    reachedTheCeoIn: (decisions, weeks, c) =>
      `${decisions} in ${weeks} vollen ${c} bei der Geschäftsführung gelandet: zu wenig, um von einem Verlauf zu sprechen.`,
    aTrendNeedsFull: (FEWEST_WEEKS, FEWEST_ESCALATIONS) =>
      `Ein Verlauf braucht ${FEWEST_WEEKS} volle Wochen und ${FEWEST_ESCALATIONS} Entscheidungen. Eine Woche ohne Eintrag nach dem ersten zählt als keine.`,
    decisionsReachTheCeo: (more, mean, few, formatMonth, mean2, few2) =>
      `${more} Entscheidungen landen bei der Geschäftsführung: ${mean} in der Woche über ${few} Wochen im ${formatMonth}, ${mean2} über die letzten ${few2}.`,
    theLastFullWeeks: (few, few2, weeks) =>
      `Die letzten ${few} vollen Wochen stehen neben den ersten ${few2}; die Bedingung für eine Einstellung in Vollzeit zählt über bis zu acht und bewegt sich deshalb später. Von einem Verlauf ist die Rede, wo der Zufall allein ihn in weniger als 1 von 20 Fällen zeigen würde (Mann–Kendall über ${weeks} volle Wochen).`,
  },
});
