import "server-only";
import { can, type PortalViewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { readFindings } from "./read-findings";

/** A diagnosis that was shared with the heads, less all that is not for them. `null`: not shared, not theirs. */
export async function getFindings(viewer: PortalViewer, diagnosisId: string) {
  if (!can(viewer, "diagnosis:read-as-head") || !areRowIds(diagnosisId)) return null;
  return withViewer(viewer, (tx) => readFindings(tx, viewer, diagnosisId));
}
