import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    stage: "Stage",
    hires: "Hires",
    today: "Today",
    noScore: "no score",
    engagements: "Engagements",
    since: (day: string | number) => `since ${day}`,
    theDashedOnesAre: "; the dashed ones are hires",
    to: (day: string | number, day2: string | number) => `${day} to ${day2}`,
    on: (a: string | number, day: string | number) => `${a} on ${day}`,
    scoresRunFromThe:
      "Scores run from 0, the weakest level of every statement, to 100. The upright lines are the rounds",
  },
  de: {
    stage: "Stufe",
    hires: "Einstellungen",
    today: "Heute",
    noScore: "kein Wert",
    engagements: "Aufträge",
    since: (day) => `seit ${day}`,
    theDashedOnesAre: "; die gestrichelten sind Einstellungen",
    to: (day, day2) => `${day} bis ${day2}`,
    on: (a, day) => `${a} am ${day}`,
    scoresRunFromThe:
      "Werte reichen von 0, der schwächsten Stufe, bis 100. Die senkrechten Linien sind die Runden",
  },
});
