import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { type Result, refuse } from "@/lib/result";
import { inTurn } from "@/lib/documents/in-turn";
import type { IssueReportRefusal } from "./freeze";
import { issueInTx } from "./issue";
import type { IssueReadinessInput } from "./schema";

/**
 * Issues a readiness report under the id that its form carried: sent twice, it is one report. What was read, what it
 * says, the file and the hashes of all of it go in together and never change: the app's role may only insert.
 */
export async function issueReadinessReport(
  viewer: Viewer,
  input: IssueReadinessInput,
  at: Date = new Date(),
): Promise<Result<string, IssueReportRefusal>> {
  if (!can(viewer, "report:issue")) return refuse("FORBIDDEN");
  return inTurn(viewer.firmId, () => withViewer(viewer, (tx) => issueInTx(tx, viewer, input, at)));
}
