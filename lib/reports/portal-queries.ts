import "server-only";
import { can, type PortalViewer, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { contentOf } from "./content";
import { readinessHeadline } from "./words";

/** The reports that were shared with the client's CEO, newest first. `null`: not theirs to read. */
export async function listSharedReports(viewer: PortalViewer) {
  if (!can(viewer, "report:read-shared")) return null;
  return withViewer(viewer, async (tx) => {
    const reports = await tx.report.findMany({
      where: { firmId: viewer.firmId, clientCompany: visibleClients(viewer), share: { isNot: null } },
      orderBy: { number: "desc" },
      select: { id: true, number: true, issuedAt: true, issuedByName: true, content: true, pdfHash: true },
    });
    return reports.map(({ content, ...report }) => {
      const { cover, verdict, readiness } = contentOf(content);
      return {
        ...report,
        headline: readinessHeadline(cover.clientName, readiness),
        verdict: verdict.sentence,
        standing: readiness.sentence,
      };
    });
  });
}
