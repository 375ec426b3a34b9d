import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    due: "Due",
    none: "none",
    phase: "Phase",
    state: "State",
    late: "late",
    inUse: "in use",
    noDay: "no day",
    toCome: "to come",
    deliverable: "Deliverable",
    theSameAsA: "The same as a table",
    phasesWithTheirDeliverables: "Phases with their deliverables",
    today: "today",
    phasesOnOneTime: (count: string | number, count2: string | number, late: string | number) =>
      `${count} phases on one time axis, with ${count2} deliverables on their days, ${late} of them late.`,
  },
  de: {
    due: "Fällig",
    none: "keine",
    phase: "Phase",
    state: "Stand",
    late: "verspätet",
    inUse: "in Gebrauch",
    noDay: "kein Tag",
    toCome: "kommt noch",
    deliverable: "Ergebnis",
    theSameAsA: "Dasselbe als Tabelle",
    phasesWithTheirDeliverables: "Phasen mit ihren Ergebnissen",
    today: "heute",
    phasesOnOneTime: (count, count2, late) =>
      `${count} Phasen auf einer Zeitachse, mit ${count2} Ergebnissen an ihren Tagen, davon ${late} verspätet.`,
  },
});
