import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { renderPdf } from "@/lib/documents/render-pdf";
import { type Result, refuse } from "@/lib/result";
import { type Composition, leftOut, WHOLE } from "@/lib/rules/report/parts";
import { composeReadiness } from "./compose";
import { freeze, type IssueReportRefusal } from "./freeze";
import { gatherReadiness } from "./gather";
import { readinessDocument } from "./readiness-document";

/** From what, and what is in, in which order and with which words: those of a draft, or everything there is. */
export type ToIssue = {
  id: string;
  clientCompanyId: string;
  diagnosisId: string;
  engagementId?: string;
  candidateId?: string;
  withCost?: boolean;
  composition?: Composition;
};

/**
 * Issues a readiness report under the id that its form carried: sent twice, it is one report. What was read, what it
 * says, the file and the hashes of all of it go in together and never change: the app's role may only insert. In the
 * transaction of whoever calls, which has found out that the viewer may.
 */
export async function issueInTx(
  tx: Tx,
  viewer: Viewer,
  input: ToIssue,
  at: Date,
): Promise<Result<string, IssueReportRefusal>> {
  const { id, clientCompanyId, diagnosisId, engagementId = null, candidateId = null } = input;
  const { composition = WHOLE, withCost = false } = input;
  const of = { clientCompanyId, diagnosisId, engagementId };
  const wanted = { ...of, candidateId, withCost, without: leftOut(composition) };
  const sources = await gatherReadiness(tx, viewer, wanted, at);
  if (!sources) return refuse("NOT_FOUND");
  return freeze(tx, viewer, { ...of, id, kind: "readiness", inputs: sources.inputs }, at, (cover, look) => {
    const content = composeReadiness(sources, cover, { composition, look });
    return {
      content,
      render: (hash, logo) => renderPdf("readiness-report", readinessDocument(content, hash), at, logo),
    };
  });
}
