import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    hours: "Hours",
    allWeeks: "All weeks",
    workByKind: "Work by kind",
    noHoursYet: "No hours yet",
    weeksLatestFirst: "Weeks, latest first",
    hoursByDeliverable: "Hours by deliverable",
    visibleToYouAnd: "Visible to you and to your consultants",
    onceWorkHasStarted:
      "Once work has started, the hours of each week stand here: what they went into, beside what was planned.",
  },
  de: {
    hours: "Stunden",
    allWeeks: "Alle Wochen",
    workByKind: "Arbeit nach Art",
    noHoursYet: "Noch keine Stunden",
    weeksLatestFirst: "Wochen, die letzte zuerst",
    hoursByDeliverable: "Stunden nach Ergebnis",
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    onceWorkHasStarted:
      "Sobald die Arbeit begonnen hat, stehen hier die Stunden jeder Woche: wofür sie verwendet wurden, neben dem, was geplant war.",
  },
});
