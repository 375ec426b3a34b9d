import type { WorkKind } from "@/lib/rules/hours/work-kinds";

export const ENGAGEMENT_KINDS = {
  fractional_coo: "Fractional COO",
  fractional_director: "Fractional director of operations",
  diagnostic: "Diagnostic",
  advisory: "Advisory",
} as const;

export type EngagementKind = keyof typeof ENGAGEMENT_KINDS;

export const WORK_KINDS: Record<WorkKind, string> = {
  sop: "SOPs",
  cadence: "Reporting cadences",
  accountability: "Accountability",
  integration: "Integration across departments",
  decision_support: "Decision support",
  founder_extraction: "Founder extraction",
  firefighting: "Firefighting",
  admin: "Administration",
};
