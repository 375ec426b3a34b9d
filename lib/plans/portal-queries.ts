import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { lateAndNext } from "@/lib/rules/engagement/plan-standing";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";
import { readPhases, readPlaced } from "./read-plan";

/**
 * What the CEO sees of the plans: phases, deliverables and where they stand; no hours by kind, no reason out of answers,
 * no rate. An engagement without a phase has no plan yet. Heads get `null`.
 */
export async function listPlansForCeo(viewer: Viewer, today: IsoDay = dayIn(viewer.timeZone, new Date())) {
  if (!can(viewer, "portal:follow")) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const engagements = await tx.engagement.findMany({
      where: {
        firmId,
        deletedAt: null,
        clientCompany: visibleClients(viewer),
        phases: { some: { deletedAt: null } },
      },
      orderBy: [{ startsOn: "desc" }, { id: "asc" }],
      select: { id: true, title: true, startsOn: true, endsOn: true },
    });
    const of = { firmId, engagementId: { in: engagements.map(({ id }) => id) }, deletedAt: null };
    const phases = await readPhases(tx, of);
    const deliverables = await readPlaced(tx, of);
    return {
      today,
      plans: engagements.map(({ startsOn, endsOn, ...engagement }) => {
        const own = deliverables.filter(({ engagementId }) => engagementId === engagement.id);
        return {
          ...engagement,
          startsOn: toIsoDay(startsOn),
          endsOn: endsOn && toIsoDay(endsOn),
          phases: phases.filter(({ engagementId }) => engagementId === engagement.id),
          deliverables: own,
          ...lateAndNext(own, today),
        };
      }),
    };
  });
}
