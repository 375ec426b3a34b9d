import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    myTasks: "My tasks",
    readWhy: "Read why",
    nothingToDo: "Nothing to do",
    whereWeStand: "Where we stand",
    noDiagnosisYet: "No diagnosis yet",
    readWhyAndSign: "Read why, and sign off",
    whenYourConsultantsAsk: "When your consultants ask for your view, the questionnaire stands here.",
    onceYourConsultantsHave: (name: string | number) =>
      `Once your consultants have scored a round and shared it, this page says where ${name} stands and why.`,
  },
  de: {
    myTasks: "Meine Aufgaben",
    readWhy: "Lesen, warum",
    nothingToDo: "Nichts zu tun",
    whereWeStand: "Wo wir stehen",
    noDiagnosisYet: "Noch keine Diagnose",
    readWhyAndSign: "Lesen, warum, und bestätigen",
    whenYourConsultantsAsk: "Wenn Ihre Beratung nach Ihrer Sicht fragt, steht der Fragebogen hier.",
    onceYourConsultantsHave: (name) =>
      `Sobald Ihre Beratung eine Runde ausgewertet und freigegeben hat, steht hier, wo ${name} steht und warum.`,
  },
});
