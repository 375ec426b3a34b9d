import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    waitNow: "Wait now",
    medianWait: "Median wait",
    notSaidYet: "Not said yet",
    noDepartment: "No department",
    reachedTheCeo: "Reached the CEO",
    whereTheyCameFrom: "Where they came from",
    turnedIntoSomething: "Turned into something",
    whyTheyReachedThe: "Why they reached the CEO",
    orLongerSomeStill: "or longer: some still wait",
    weeksThisOneLast: (count: string | number) => `${count} weeks, this one last.`,
  },
  de: {
    waitNow: "Warten jetzt",
    medianWait: "Mittlere Wartezeit",
    notSaidYet: "Noch nicht gesagt",
    noDepartment: "Keine Abteilung",
    reachedTheCeo: "Bei der Geschäftsführung gelandet",
    whereTheyCameFrom: "Woher sie kamen",
    turnedIntoSomething: "In etwas verwandelt",
    whyTheyReachedThe: "Warum sie bei der Geschäftsführung landeten",
    orLongerSomeStill: "oder länger: Einige warten noch",
    weeksThisOneLast: (count) => `${count} Wochen, diese zuletzt.`,
  },
});
