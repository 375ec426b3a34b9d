import type { ConfidentialityMode } from "@/lib/diagnoses/disclosure";
import type { SharedDiagnosis } from "@/lib/diagnoses/for-ceo";
import { ROLE_TITLES, STAGE_TITLES, STAGES } from "@/lib/rules/diagnosis/words";
import type { Readiness } from "@/lib/rules/readiness/readiness";
import type { DeliverableKind, DeliverableState, EngagementKind, WorkKind } from "@/prisma/generated/enums";
import type { ReadinessContent } from "./content";

export const DELIVERABLE_STATES: Record<DeliverableState, string> = {
  planned: "Planned",
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  in_use: "In use",
  withdrawn: "Withdrawn",
};

export const DELIVERABLE_KINDS: Record<DeliverableKind, string> = {
  sop: "Standard operating procedures",
  cadence: "Reporting cadences",
  accountability: "Accountability structures",
};

export const ENGAGEMENT_KINDS: Record<EngagementKind, string> = {
  diagnostic: "Diagnostic",
  fractional_coo: "Fractional COO",
  fractional_director: "Fractional director of operations",
  advisory: "Advisory",
};

export const WORK_KIND_TITLES: Record<WorkKind, string> = {
  sop: "Procedures",
  cadence: "Reporting cadences",
  accountability: "Accountability",
  integration: "Integration of departments",
  decision_support: "Decision support",
  founder_extraction: "Taking the founder out of the middle",
  firefighting: "Firefighting",
  admin: "Administration",
};

/** The report's answer, before anything else. */
export function readinessHeadline(clientName: string, { ready, gates, metCount }: Readiness): string {
  if (ready) return `${clientName} is ready for a full-time hire.`;
  const unknown = gates.filter(({ state }) => state === "unknown").length;
  const missing = gates.length - metCount - unknown;
  if (missing === 0) return `Whether ${clientName} is ready for a full-time hire cannot be told yet.`;
  return `${clientName} is not ready for a full-time hire yet.`;
}

/** Where the company stands, to its board, in one sentence. */
export function verdictSentence(
  clientName: string,
  { stage, role, conclusive }: Pick<ReadinessContent["verdict"], "stage" | "role" | "conclusive">,
): string {
  if (!conclusive) return `Too little has been answered to say where ${clientName} stands.`;
  const place = `${clientName} stands at stage ${STAGES.indexOf(stage) + 1} of ${STAGES.length}, ${STAGE_TITLES[stage].toLowerCase()}`;
  if (role === "none") return `${place}; the diagnosis calls for no new operations role.`;
  const article = /^[aeio]/.test(ROLE_TITLES[role]) ? "an" : "a";
  return `${place}; the diagnosis calls for ${article} ${ROLE_TITLES[role]}.`;
}

const PROMISES: Record<ConfidentialityMode, string> = {
  named: "Respondents were told that their answers may be shown with their names.",
  group: "Respondents were told that heads are shown as a group only, of three or more.",
  consultant_only: "Respondents were told that only the consultant sees who answered what.",
};

const SHOWN: Record<SharedDiagnosis["shows"], string> = {
  groups: "This report shows the CEO, the heads as a group, and the consultant.",
  joint: "This report shows the score over everybody, and beside it only what the CEO answered.",
  nothing:
    "The scores are left out: together with what the CEO answered they would tell what single people said.",
};

export function confidentialitySentence(mode: ConfidentialityMode, shows: SharedDiagnosis["shows"]): string {
  return `${PROMISES[mode]} ${SHOWN[shows]}`;
}
