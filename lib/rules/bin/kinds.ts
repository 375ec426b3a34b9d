/** What is brought back one by one, in the order in which a page lists it. */
export const BIN_KINDS = [
  "engagement",
  "phase",
  "deliverable",
  "time_entry",
  "contact",
  "merge",
  "candidate",
  "measure",
  "decision",
  "action",
  "escalation",
  "bottleneck",
  "raci_process",
  "raci_activity",
  "handoff",
  "scenario",
  "timeline_entry",
  "contact_role",
] as const;
export type BinKind = (typeof BIN_KINDS)[number];

/** After so many days a job empties the bin of what nobody signed, issued or agreed. */
export const DAYS_IN_BIN = 30;
