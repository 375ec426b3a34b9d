import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { reportShared } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";

export type ShareReportRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Lets the client's CEO read it in the portal. Sharing twice is once. */
export function shareReport(viewer: Viewer, reportId: string): Promise<Result<string, ShareReportRefusal>> {
  return change(viewer, reportId, "report.shared", async (tx, { clientCompanyId }) => {
    const shared = await tx.reportShare.createMany({
      data: { firmId: viewer.firmId, reportId, clientCompanyId, sharedByName: viewer.displayName },
      skipDuplicates: true,
    });
    if (shared.count > 0) await notify(tx, viewer, reportShared(clientCompanyId));
    return shared;
  });
}

/** Takes it back from the portal at once; the file that somebody has downloaded by then stays theirs. */
export function unshareReport(viewer: Viewer, reportId: string): Promise<Result<string, ShareReportRefusal>> {
  return change(viewer, reportId, "report.unshared", (tx) =>
    tx.reportShare.deleteMany({ where: { firmId: viewer.firmId, reportId } }),
  );
}

type Found = { clientCompanyId: string };

/** The value is whose report it is. What was so already is no act, and leaves no trail. */
async function change(
  viewer: Viewer,
  reportId: string,
  verb: string,
  run: (tx: Tx, found: Found) => Promise<{ count: number }>,
): Promise<Result<string, ShareReportRefusal>> {
  if (!can(viewer, "report:share")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await tx.report.findFirst({
      where: { firmId: viewer.firmId, id: reportId, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true },
    });
    if (!found) return refuse("NOT_FOUND");
    const { count } = await run(tx, found);
    if (count > 0) await audit(tx, viewer, verb, { entity: "report", entityId: reportId, ...found });
    return ok(found.clientCompanyId);
  });
}
