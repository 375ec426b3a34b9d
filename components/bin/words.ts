import type { BinKind } from "@/lib/rules/bin/kinds";

export const KIND_WORDS: Record<BinKind, string> = {
  engagement: "Engagement",
  phase: "Phase of a plan",
  deliverable: "Deliverable",
  time_entry: "Hours",
  contact: "Contact",
  merge: "Merge of two contacts",
  candidate: "Candidate",
  measure: "Measure",
  decision: "Decision",
  action: "Action",
  escalation: "Escalation",
  bottleneck: "Bottleneck",
  raci_process: "RACI process",
  raci_activity: "RACI activity",
  handoff: "Handoff",
  scenario: "Scenario",
  timeline_entry: "Entry of the timeline",
  contact_role: "Role of a contact",
};

/** What comes back with it; empty where nothing does. */
export function partsWords(kind: BinKind, parts: number): string {
  if (parts === 0) return "";
  const one = kind === "engagement" ? "deliverable" : "activity";
  const many = kind === "engagement" ? "deliverables" : "activities";
  return `with ${parts === 1 ? `its ${one}` : `its ${parts} ${many}`}`;
}

/** Until when it can be brought back. */
export function stayWords(daysLeft: number): string {
  if (daysLeft < 0) return "stays: something signed, issued or agreed names it";
  return daysLeft === 0 ? "until tonight" : `${daysLeft} more ${daysLeft === 1 ? "day" : "days"}`;
}
