import type { ConfidentialityMode } from "@/lib/diagnoses/disclosure";
import type { SharedDiagnosis } from "@/lib/diagnoses/for-ceo";
import type { Readiness } from "@/lib/rules/readiness/readiness";

/** The report's answer, before anything else. */
export function readinessHeadline(clientName: string, { ready, gates, metCount }: Readiness): string {
  if (ready) return `${clientName} is ready for a full-time hire.`;
  const unknown = gates.filter(({ state }) => state === "unknown").length;
  const missing = gates.length - metCount - unknown;
  if (missing === 0) return `Whether ${clientName} is ready for a full-time hire cannot be told yet.`;
  return `${clientName} is not ready for a full-time hire yet.`;
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

/** Under the pages of an issued file; empty where no address was frozen with it. */
export function checkWords(checkAt: string | undefined): string {
  return checkAt ? `Check that this file is the one issued: ${checkAt}` : "";
}

/** What the printed hashes are of: none of them is the file's. */
export function hashWords(checkAt: string | undefined): string {
  return checkAt
    ? `Each SHA-256 here is of what was read or is said. That of the file itself cannot stand in it: ${checkAt} works it out and says whether the file is the one issued.`
    : "";
}
