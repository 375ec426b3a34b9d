import "server-only";
import { can, type PortalViewer, type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";
import { contentOf, type ReadinessContent } from "./content";
import { handoverOf } from "./handover/content";

/** The reports that were shared in the viewer's portal. */
export function sharedReports(viewer: PortalViewer): Prisma.ReportWhereInput {
  return { firmId: viewer.firmId, clientCompany: visibleClients(viewer), share: { isNot: null } };
}

/** The reports whose files a viewer gets: the firm's people all they see, a CEO what was shared. `null`: nobody's. */
export function filedReports(viewer: Viewer): Prisma.ReportWhereInput | null {
  const reached = { firmId: viewer.firmId, clientCompany: visibleClients(viewer) };
  if (can(viewer, "report:read")) return reached;
  return can(viewer, "report:read-shared") ? { ...reached, share: { isNot: null } } : null;
}

/** Its costs are the rate by the hours: one division from the rate itself. */
export function mayReadCosts(viewer: Viewer, content: unknown): boolean {
  return !can(viewer, "report:read") || !contentOf(content).cost || can(viewer, "rate:read");
}

/** What a report's page and its Word file are drawn from; `null` of a pack, and of those issued before reports had parts. */
export function pagedContent(content: unknown): ReadinessContent | null {
  return handoverOf(content) || !contentOf(content).parts ? null : contentOf(content);
}
