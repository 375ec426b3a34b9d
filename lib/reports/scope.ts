import "server-only";
import { type PortalViewer, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";

/** The reports that were shared in the viewer's portal. */
export function sharedReports(viewer: PortalViewer): Prisma.ReportWhereInput {
  return { firmId: viewer.firmId, clientCompany: visibleClients(viewer), share: { isNot: null } };
}
