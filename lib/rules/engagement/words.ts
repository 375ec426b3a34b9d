import type { WorkKind } from "../hours/work-kinds";
import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";

/** The words of an engagement, of its work and of what that leaves behind: the same on a screen, in the portal and in a report. */
export const ENGAGEMENT_KINDS = {
  fractional_coo: "Fractional COO",
  fractional_director: "Fractional director of operations",
  diagnostic: "Diagnostic",
  advisory: "Advisory",
} as const;

export const ENGAGEMENT_KINDS_IN: Readonly<Record<Locale, Spoken<typeof ENGAGEMENT_KINDS>>> = {
  en: ENGAGEMENT_KINDS,
  de: {
    fractional_coo: "Fractional COO",
    fractional_director: "Leitung Operations auf Zeit",
    diagnostic: "Diagnose",
    advisory: "Beratung",
  } as const,
};
export type EngagementKind = keyof typeof ENGAGEMENT_KINDS;

export const WORK_KIND_TITLES: Record<WorkKind, string> = {
  sop: "SOPs",
  cadence: "Reporting cadences",
  accountability: "Accountability",
  integration: "Integration across departments",
  decision_support: "Decision support",
  founder_extraction: "Founder extraction",
  firefighting: "Firefighting",
  admin: "Administration",
};

export const WORK_KIND_TITLES_IN: Readonly<Record<Locale, Record<WorkKind, string>>> = {
  en: WORK_KIND_TITLES,
  de: {
    sop: "Abläufe",
    cadence: "Feste Besprechungen",
    accountability: "Zuständigkeiten",
    integration: "Zusammenspiel der Abteilungen",
    decision_support: "Entscheidungshilfe",
    founder_extraction: "Entlastung der Geschäftsführung",
    firefighting: "Feuerwehreinsätze",
    admin: "Verwaltung",
  },
};

/** To the client: what the field's own words mean for the person who pays. */
export const WORK_KINDS_FOR_CLIENT: Record<WorkKind, string> = {
  ...WORK_KIND_TITLES,
  founder_extraction: "Taking decisions off the CEO's desk",
  firefighting: "Urgent fixes",
};

export const WORK_KINDS_FOR_CLIENT_IN: Readonly<Record<Locale, Record<WorkKind, string>>> = {
  en: WORK_KINDS_FOR_CLIENT,
  de: {
    ...WORK_KIND_TITLES_IN.de,
    founder_extraction: "Entscheidungen von der Geschäftsführung nehmen",
    firefighting: "Dringende Eingriffe",
  },
};

export const DELIVERABLE_KINDS = {
  sop: "SOPs",
  cadence: "Reporting cadences",
  accountability: "Accountability structures",
} as const;

export const DELIVERABLE_KINDS_IN: Readonly<Record<Locale, Spoken<typeof DELIVERABLE_KINDS>>> = {
  en: DELIVERABLE_KINDS,
  de: {
    sop: "Abläufe",
    cadence: "Feste Besprechungen",
    accountability: "Zuständigkeiten",
  } as const,
};
export type DeliverableKind = keyof typeof DELIVERABLE_KINDS;

export const DELIVERABLE_STATES = {
  planned: "Planned",
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  in_use: "In use",
  withdrawn: "Withdrawn",
} as const;

export const DELIVERABLE_STATES_IN: Readonly<Record<Locale, Spoken<typeof DELIVERABLE_STATES>>> = {
  en: DELIVERABLE_STATES,
  de: {
    planned: "Geplant",
    draft: "Entwurf",
    in_review: "Zur Durchsicht",
    approved: "Genehmigt",
    in_use: "In Gebrauch",
    withdrawn: "Zurückgezogen",
  } as const,
};
export type DeliverableState = keyof typeof DELIVERABLE_STATES;
