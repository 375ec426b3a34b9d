import "server-only";
import { can, type StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { type Guide, guideOf } from "@/lib/rules/guide/steps";
import { readFirstClient } from "./read";

/** The first steps of the firm, for its owners. `null`: not for them. */
export async function getFirstSteps(viewer: StaffViewer): Promise<Guide | null> {
  if (!can(viewer, "client:see-all")) return null;
  return withViewer(viewer, async (tx) => guideOf(await readFirstClient(tx, viewer)));
}
