import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    whereWeStand: "Where we stand",
    whereTheViewsDiffer: "Where the views differ",
    thisRoundWasReopened: "This round was reopened since",
    diagnosisAsOf: (day: string | number) => `Diagnosis as of ${day}`,
    theHeadsSeeThe: "; the heads see the verdict and no more than joint scores",
    aNewerVersionWas:
      "A newer version was closed. Your consultants look at it before they share it with you.",
    youAndYourConsultants: (a: string | number, toLowerCase: string | number) =>
      `You and your consultants see this${a}. Heads' answers: ${toLowerCase}.`,
  },
  de: {
    whereWeStand: "Wo wir stehen",
    whereTheViewsDiffer: "Wo die Sichten auseinandergehen",
    thisRoundWasReopened: "Diese Runde wurde seither wieder geöffnet",
    diagnosisAsOf: (day) => `Diagnose vom ${day}`,
    theHeadsSeeThe: "; die Leitungen sehen das Ergebnis und nur gemeinsame Werte",
    aNewerVersionWas:
      "Eine neuere Fassung wurde abgeschlossen. Ihre Beratung sieht sie durch, bevor sie sie für Sie freigibt.",
    youAndYourConsultants: (a, toLowerCase) =>
      `Sie und Ihre Beratung sehen dies${a}. Antworten der Leitungen: ${toLowerCase}.`,
  },
});
