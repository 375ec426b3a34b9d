import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { afterId, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";
import { readableSops } from "./scope";

type Asked = AskedPage & { readonly clientId?: string | undefined };

/** The SOPs of all visible clients, page by page, without their texts. `null`: not for a client's people. */
export async function pageOfSops(viewer: Viewer, asked: Asked) {
  if (!isStaff(viewer)) return null;
  const { clientId, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.sop.findMany({
      where: {
        AND: [readableSops(viewer), afterId(asked)],
        ...(clientId !== undefined && { clientCompanyId: clientId }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, process: true, departmentId: true, ownerSeat: true },
        ...{ purpose: true, reviewDay: true },
        deliverable: { select: { title: true, state: true, engagementId: true } },
        versions: { select: { number: true, state: true }, orderBy: { number: "desc" } },
      },
    });
    const shown = rows.map(({ reviewDay, deliverable, versions, ...row }) => ({
      ...row,
      ...deliverable,
      reviewDay: reviewDay && toIsoDay(reviewDay),
      inUse: versions.find(({ state }) => state === "in_use")?.number ?? null,
      newest: versions[0]?.number ?? null,
    }));
    return pageOf(shown, asked);
  });
}
