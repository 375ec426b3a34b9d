import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    week: "1 week",
    deliverable: "deliverable",
    deliverables: "deliverables",
    weeks: (count: string | number) => `${count} weeks`,
    byWeek: (week: string | number) => `by week ${week}`,
    noDeliverablesPlannedYet: "no deliverables planned yet",
    whenItEndedOn: (day: string | number, weeks: string | number) =>
      `when it ended on ${day}, after ${weeks}`,
    startsOnWithPlanned: (day: string | number, hours: string | number) =>
      `Starts on ${day}, with ${hours} planned a week.`,
    ofPlannedHoursUsed: (hours: string | number, hours2: string | number) =>
      `${hours} of ${hours2} planned hours used`,
    ofInUse: (deliverablesInUse: string | number, deliverablesPlanned: string | number, c: string | number) =>
      `${deliverablesInUse} of ${deliverablesPlanned} ${c} in use`,
  },
  de: {
    week: "1 Woche",
    deliverable: "Ergebnis",
    deliverables: "Ergebnissen",
    weeks: (count) => `${count} Wochen`,
    byWeek: (week) => `bis Woche ${week}`,
    noDeliverablesPlannedYet: "noch keine Ergebnisse geplant",
    whenItEndedOn: (day, weeks) => `zum Ende am ${day}, nach ${weeks}`,
    startsOnWithPlanned: (day, hours) => `Beginnt am ${day}, geplant sind ${hours} in der Woche.`,
    ofPlannedHoursUsed: (hours, hours2) => `${hours} von ${hours2} geplanten Stunden verwendet`,
    ofInUse: (deliverablesInUse, deliverablesPlanned, c) =>
      `${deliverablesInUse} von ${deliverablesPlanned} ${c} in Gebrauch`,
  },
});
