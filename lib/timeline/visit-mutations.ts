import "server-only";
import { type Viewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { isAnotherVisit } from "@/lib/rules/timeline/kinds";

/**
 * Another visit of a client begins; within an hour of the last one's beginning it is the same, and nothing is written.
 * Whether one was.
 */
export async function beginVisit(
  viewer: Viewer,
  { clientCompanyId }: { clientCompanyId: string },
  now: Date = new Date(),
): Promise<Result<boolean, "FORBIDDEN" | "NOT_FOUND">> {
  if (!isStaff(viewer)) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId, membershipId } = viewer;
    const key = { firmId, membershipId, clientCompanyId };
    if (!(await tx.clientCompany.count({ where: visibleClient(viewer, clientCompanyId) })))
      return refuse("NOT_FOUND");
    const visit = await tx.clientVisit.findUnique({
      where: { firmId_membershipId_clientCompanyId: key },
      select: { visitedAt: true },
    });
    if (!isAnotherVisit(visit, now)) return ok(false);
    // Of two windows at once one begins it.
    const { count } = visit
      ? await tx.clientVisit.updateMany({
          where: { ...key, visitedAt: visit.visitedAt },
          data: { sinceAt: visit.visitedAt, visitedAt: now },
        })
      : await tx.clientVisit.createMany({
          data: [{ ...key, sinceAt: now, visitedAt: now }],
          skipDuplicates: true,
        });
    if (count > 0)
      await audit(tx, viewer, "client.visited", {
        // Not of the client: who saved that last is read from its own entries.
        ...{ entity: "client_visit", entityId: clientCompanyId, clientCompanyId },
      });
    return ok(count > 0);
  });
}
