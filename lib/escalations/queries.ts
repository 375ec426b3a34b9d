import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { readOfClient } from "@/lib/clients/of-client";
import { listDeliverables, listDepartments } from "@/lib/clients/own-parts";
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
  { whole = false } = {},
) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const today = dayIn(viewer.timeZone, now);
    const { ledger, entries, notShown } = await readLedger(
      tx,
      { ...visibleEscalations(viewer), clientCompanyId },
      { today, weeks, whole },
    );
    const notes = await tx.escalationNote.findMany({
      where: { ...of, escalationId: { in: entries.map(({ id }) => id) } },
      select: { escalationId: true, note: true },
    });
    const noteOf = new Map(notes.map(({ escalationId, note }) => [escalationId, note]));
    return {
      today,
      ledger,
      notShown,
      entries: entries.map((entry) => ({ ...entry, note: noteOf.get(entry.id) ?? null })),
      departments: await listDepartments(tx, of),
      deliverables: await listDeliverables(tx, of),
      rememberedDepartmentId: await rememberedDepartment(tx, {
        ...of,
        loggedByMembershipId: viewer.membershipId,
      }),
    };
  });
}
