import "server-only";
import { type StaffViewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { listDeliverables, listDepartments } from "@/lib/clients/own-parts";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import type { TrendWeeks } from "@/lib/rules/escalations/weeks";
import { dayIn } from "@/lib/units/days";
import { readLedger, rememberedDepartment } from "./read";
import { visibleEscalations } from "./scope";

/** A client's ledger over some weeks, this one last, with what the consultants think of each. `null`: not visible. */
export async function getLedger(
  viewer: StaffViewer,
  clientCompanyId: string,
  weeks: TrendWeeks,
  now: Date = new Date(),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId, membershipId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const of = { firmId, clientCompanyId };
    const today = dayIn(viewer.timeZone, now);
    const { ledger, entries, notShown } = await readLedger(
      tx,
      { ...visibleEscalations(viewer), clientCompanyId },
      { today, weeks },
    );
    const notes = await tx.escalationNote.findMany({
      where: { ...of, escalationId: { in: entries.map(({ id }) => id) } },
      select: { escalationId: true, note: true },
    });
    const noteOf = new Map(notes.map(({ escalationId, note }) => [escalationId, note]));
    return {
      client,
      today,
      ledger,
      notShown,
      entries: entries.map((entry) => ({ ...entry, note: noteOf.get(entry.id) ?? null })),
      departments: await listDepartments(tx, of),
      deliverables: await listDeliverables(tx, of),
      rememberedDepartmentId: await rememberedDepartment(tx, { ...of, loggedByMembershipId: membershipId }),
    };
  });
}
