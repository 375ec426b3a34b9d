import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    is: "is",
    are: "are",
    deliverableIs: "deliverable is",
    deliverablesAre: "deliverables are",
    noneIsOverdue: (standing: string | number) => `${standing}; none is overdue.`,
    overdue: (standing: string | number, late: string | number, c: string | number) =>
      `${standing}; ${late} ${c} overdue.`,
    ofInUse: (inUse: string | number, count: string | number, c: string | number) =>
      `${inUse} of ${count} ${c} in use`,
  },
  de: {
    is: "ist",
    are: "sind",
    deliverableIs: "Ergebnis",
    deliverablesAre: "Ergebnissen",
    noneIsOverdue: (standing) => `${standing}; keines ist überfällig.`,
    overdue: (standing, late, c) => `${standing}; ${late} ${c} überfällig.`,
    ofInUse: (inUse, count, c) => `In Gebrauch: ${inUse} von ${count} ${c}`,
  },
});
