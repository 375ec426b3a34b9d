import "server-only";
import { can, visibleClient, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { PortalEndInput } from "./schema";

export type PortalEndRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "BEFORE_THE_END";

/** Says until when the client's people read the portal once the work has ended. BEFORE_THE_END: the work runs longer. */
export async function setPortalEnd(
  viewer: Viewer,
  { clientCompanyId, was, until }: PortalEndInput,
): Promise<Result<undefined, PortalEndRefusal>> {
  if (!can(viewer, "portal:end")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { portalReadsUntil: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const stands = client.portalReadsUntil && toIsoDay(client.portalReadsUntil);
    if (stands === until) return ok();
    const { _max } = await tx.engagement.aggregate({
      where: { firmId, clientCompanyId, deletedAt: null },
      _max: { endsOn: true },
    });
    if (_max.endsOn && toIsoDay(_max.endsOn) > until) return refuse("BEFORE_THE_END");
    const { count } = await tx.clientCompany.updateMany({
      where: { AND: [visibleClient(viewer, clientCompanyId), { portalReadsUntil: was && fromIsoDay(was) }] },
      data: { portalReadsUntil: fromIsoDay(until), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "client.portal-end-set", {
      ...{ entity: "client_company", entityId: clientCompanyId, clientCompanyId },
      before: { readsUntil: stands },
      after: { readsUntil: until },
    });
    return ok();
  });
}
