import "server-only";
import { can, isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterId, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";

type Asked = AskedPage & { readonly clientId?: string | undefined };

/** The verdicts of all visible clients, page by page; what they rest on stands with each. `null`: not for a client's people. */
export async function pageOfDiagnoses(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer) || !can(viewer, "diagnosis:read")) return null;
  const { clientId, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.diagnosis.findMany({
      where: {
        AND: [afterId(asked)],
        ...{ firmId: viewer.firmId, clientCompany: visibleClients(viewer) },
        ...(clientId !== undefined && { clientCompanyId: clientId }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select: {
        ...{
          id: true,
          clientCompanyId: true,
          roundId: true,
          asOf: true,
          stage: true,
          scope: true,
          role: true,
        },
        ...{
          ruleSetId: true,
          ruleSetVersion: true,
          createdAt: true,
          sharedWithCeoAt: true,
          signedOffAt: true,
        },
      },
    });
    return pageOf(
      rows.map(({ asOf, ...row }) => ({ ...row, asOf: toIsoDay(asOf) })),
      asked,
    );
  });
}
