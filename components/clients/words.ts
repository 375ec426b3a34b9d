import type { Role } from "@/lib/rules/diagnosis/words";

export const PIPELINE_STATES = {
  lead: "Lead",
  review_booked: "Review booked",
  diagnostic: "Diagnostic",
  proposal: "Proposal",
  active: "Active",
  handover: "Handover",
  alumni: "Alumni",
  lost: "Lost",
} as const;
export type PipelineState = keyof typeof PIPELINE_STATES;

/** Short enough for a column. */
export const ROLE_NAMES: Record<Role, string> = {
  coo: "COO",
  fractional_coo: "Fractional COO",
  director_of_operations: "Director of operations",
  fractional_director_of_operations: "Fractional director",
  vp_of_operations: "VP of operations",
  operations_manager: "Operations manager",
  none: "No new role",
};

export const OPS_ROLES = {
  operations_manager: "Operations manager",
  director_of_operations: "Director of operations",
  vp_of_operations: "VP of operations",
  coo: "COO",
} as const;

export const PRESENCES = { none: "Nobody", full_time: "Full-time", fractional: "Fractional" } as const;

export const REPORTS_TO = { ceo: "The CEO", coo: "The COO", other: "Somebody else" } as const;

export const YES_NO = { yes: "Yes", no: "No" } as const;

/** A table of words as the options of a select. */
export function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

export const LANGUAGES = { en: "English", de: "German" } as const;
export type Language = keyof typeof LANGUAGES;

export const POSITIONS = { ceo: "CEO", head: "Head of a department", other: "Somebody else" } as const;
export type Position = keyof typeof POSITIONS;
