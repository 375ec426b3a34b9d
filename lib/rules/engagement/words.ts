import type { WorkKind } from "../hours/work-kinds";

/** The words of an engagement, of its work and of what that leaves behind: the same on a screen, in the portal and in a report. */
export const ENGAGEMENT_KINDS = {
  fractional_coo: "Fractional COO",
  fractional_director: "Fractional director of operations",
  diagnostic: "Diagnostic",
  advisory: "Advisory",
} as const;
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

/** To the client: what the field's own words mean for the person who pays. */
export const WORK_KINDS_FOR_CLIENT: Record<WorkKind, string> = {
  ...WORK_KIND_TITLES,
  founder_extraction: "Taking decisions off the CEO's desk",
  firefighting: "Urgent fixes",
};

export const DELIVERABLE_KINDS = {
  sop: "SOPs",
  cadence: "Reporting cadences",
  accountability: "Accountability structures",
} as const;
export type DeliverableKind = keyof typeof DELIVERABLE_KINDS;

export const DELIVERABLE_STATES = {
  planned: "Planned",
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  in_use: "In use",
  withdrawn: "Withdrawn",
} as const;
export type DeliverableState = keyof typeof DELIVERABLE_STATES;
