import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    viewsApart: "Views apart",
    whereWeStand: "Where we stand",
    theViewsApart: "the views apart",
    printAsATalk: "Print as a talk sheet",
    theViewsAreNot: "The views are not shown apart",
    diagnosisAsOf: (day: string | number) => `Diagnosis as of ${day}`,
    youAndYourConsultants: (toLowerCase: string | number) =>
      `You and your consultants see this. Heads' answers: ${toLowerCase}.`,
    thisRoundPromisedThe:
      "This round promised the heads that their answers could not be worked out. Your consultants know where the views differ, and will lead that talk with you.",
  },
  de: {
    viewsApart: "Verschiedene Sichten",
    whereWeStand: "Wo wir stehen",
    theViewsApart: "Verschiedene Sichten",
    printAsATalk: "Als Gesprächsblatt drucken",
    theViewsAreNot: "Die Sichten werden nicht getrennt gezeigt",
    diagnosisAsOf: (day) => `Diagnose vom ${day}`,
    youAndYourConsultants: (toLowerCase) =>
      `Sie und Ihre Beratung sehen dies. Antworten der Leitungen: ${toLowerCase}.`,
    thisRoundPromisedThe:
      "In dieser Runde wurde den Leitungen zugesagt, dass sich ihre Antworten nicht errechnen lassen. Ihre Beratung weiß, wo die Sichten auseinandergehen, und wird das Gespräch mit Ihnen führen.",
  },
});
