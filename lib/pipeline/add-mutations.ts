import "server-only";
import { can, type Viewer, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { openOpportunity } from "./open-opportunity";
import type { AddOpportunity } from "./schema";

/** Another one of a client that is there; under the id that it was sent with, so that sent twice it is the same one. */
export async function addOpportunity(
  viewer: Viewer,
  { id, clientCompanyId, ...opportunity }: AddOpportunity,
): Promise<Result<string, "FORBIDDEN" | "NOT_FOUND">> {
  if (!can(viewer, "pipeline:manage")) return refuse("FORBIDDEN");
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { currency: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const there = await tx.opportunity.findFirst({
      where: { firmId, id },
      select: { clientCompanyId: true },
    });
    if (there) return there.clientCompanyId === clientCompanyId ? ok(id) : refuse("NOT_FOUND");
    const made = { ...client, ...opportunity, ownerId: membershipId };
    await openOpportunity(tx, viewer, { firmId, id, clientCompanyId, ...made });
    await audit(tx, viewer, "opportunity.added", {
      ...{ entity: "opportunity", entityId: id, clientCompanyId },
      after: { ...opportunity },
    });
    return ok(id);
  });
}
