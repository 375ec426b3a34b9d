import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { afterId, type AskedPage, pageOf } from "@/lib/db/page";
import { withViewer } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";
import type { PipelineState } from "@/prisma/generated/enums";

type Asked = AskedPage & {
  readonly id?: string | undefined;
  readonly clientId?: string | undefined;
  readonly stage?: PipelineState | undefined;
};

/** What all visible clients may come to buy, page by page. `null`: as little for assistants as a rate is. */
export async function pageOfOpportunities(viewer: Viewer, asked: Asked) {
  if (!can(viewer, "pipeline:manage")) return null;
  const { id, clientId, stage, limit } = asked;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.opportunity.findMany({
      where: {
        AND: [afterId(asked)],
        ...{ firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) },
        ...(id !== undefined && { id }),
        ...(clientId !== undefined && { clientCompanyId: clientId }),
        ...(stage !== undefined && { stage }),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
      select: {
        ...{ id: true, clientCompanyId: true, title: true, stage: true, stageSince: true, ownerId: true },
        ...{ source: true, note: true, currency: true, minutesPerWeek: true, weeks: true },
        ...{ rateMinorPerHour: true, valueMinor: true, probabilityPct: true, startsOn: true, nextStep: true },
        ...{ nextStepDay: true, lostReason: true, engagementId: true, version: true },
      },
    });
    const shown = rows.map(({ startsOn, nextStepDay, valueMinor, ...row }) => ({
      ...row,
      startsOn: startsOn && toIsoDay(startsOn),
      nextStepDay: nextStepDay && toIsoDay(nextStepDay),
      valueMinor: valueMinor === null ? null : Number(valueMinor),
    }));
    return pageOf(shown, asked);
  });
}
