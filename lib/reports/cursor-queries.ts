import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterId, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";

type Asked = AskedPage & { readonly clientId?: string | undefined; readonly id?: string | undefined };

/** Which reports were issued about all visible clients, page by page, and their hashes; not what they say. */
export async function pageOfReports(viewer: Viewer, asked: Asked) {
  if (!can(viewer, "report:read")) return null;
  const { clientId, id, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.report.findMany({
      where: {
        AND: [afterId(asked)],
        ...{ firmId: viewer.firmId, clientCompany: visibleClients(viewer) },
        ...(clientId !== undefined && { clientCompanyId: clientId }),
        ...(id !== undefined && { id }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, kind: true, number: true, diagnosisId: true },
        ...{ engagementId: true, contentHash: true, pdfHash: true, issuedAt: true, issuedByName: true },
      },
    });
    return pageOf(rows, asked);
  });
}
