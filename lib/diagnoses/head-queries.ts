import "server-only";
import { can, type PortalViewer } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { readFindings } from "./read-findings";

/** A diagnosis that was shared with the heads, less all that is not for them. `null`: not shared, not theirs. */
export async function getFindings(viewer: PortalViewer, diagnosisId: string) {
  if (!can(viewer, "diagnosis:read-as-head") || !areRowIds(diagnosisId)) return null;
  return withViewer(viewer, async (tx) => {
    const found = await readFindings(tx, viewer, diagnosisId);
    return (
      found && { ...found, thread: await readThread(tx, viewer, { on: "diagnosis", onId: diagnosisId }) }
    );
  });
}
