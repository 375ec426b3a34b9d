import "server-only";
import { type StaffViewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { SCORECARD_WEEKS } from "@/lib/rules/scorecard/goal";
import { type IsoDay, addDays, dayIn, mondayOf } from "@/lib/units/days";
import { readScorecard } from "./read";

/** A client's numbers over thirteen weeks, this one last. `null`: not visible. */
export async function getScorecard(
  viewer: StaffViewer,
  clientCompanyId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const last = mondayOf(today);
    const mondays = Array.from({ length: SCORECARD_WEEKS }, (_, at) =>
      addDays(last, 7 * (at + 1 - SCORECARD_WEEKS)),
    );
    const of = { firmId, clientCompanyId };
    return {
      client,
      mondays,
      measures: await readScorecard(tx, of, mondays[0] ?? last, last),
      owners: await tx.contact.findMany({
        where: { ...of, deletedAt: null },
        orderBy: { name: "asc" },
        select: { id: true, name: true },
      }),
    };
  });
}
