import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { addDays, dayIn, fromIsoDay, type IsoDay, toIsoDay } from "@/lib/units/days";
import { derivedId } from "./derived-id";
import { logOwnTime } from "./log";
import { holdOwnTime } from "./place";
import type { LogTime } from "./schema";
import type { CopyWeek } from "./timer-schema";

/**
 * Logs the viewer's hours of the week before on the same weekdays, up to today, where the same work has none yet. What
 * no longer has a place (a week handed in, an engagement over, a full day) is left out. The value is how many were.
 */
export async function copyLastWeek(
  viewer: Viewer,
  { id, monday }: CopyWeek,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<number, "FORBIDDEN">> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await holdOwnTime(tx, viewer);
    const rows = await tx.timeEntry.findMany({
      where: {
        firmId: viewer.firmId,
        membershipId: viewer.membershipId,
        workDay: { gte: fromIsoDay(addDays(monday, -7)), lte: fromIsoDay(addDays(monday, 6)) },
        deletedAt: null,
        isCorrection: false,
        engagement: { deletedAt: null, clientCompany: visibleClients(viewer) },
      },
      orderBy: [{ workDay: "asc" }, { createdAt: "asc" }],
      select: { id: true, engagementId: true, workDay: true, minutes: true, kind: true, deliverableId: true },
    });
    const entries = rows.map(({ workDay, ...rest }) => ({ ...rest, workDay: toIsoDay(workDay) }));
    const copied: Array<Pick<LogTime, "id" | "engagementId" | "workDay" | "minutes">> = [];
    for (const { id: copyOf, workDay: then, ...work } of entries.filter(({ workDay }) => workDay < monday)) {
      const workDay = addDays(then, 7);
      const isThere = entries.some(
        (entry) =>
          entry.workDay === workDay &&
          entry.engagementId === work.engagementId &&
          entry.kind === work.kind &&
          entry.deliverableId === work.deliverableId,
      );
      if (workDay > today || isThere) continue;
      const entry = { ...work, id: derivedId(id, copyOf), monday, workDay, note: null };
      const logged = await logOwnTime(tx, viewer, entry);
      if (!logged.ok || !logged.value.isNew) continue;
      const { engagementId, minutes } = work;
      copied.push({ id: entry.id, engagementId, workDay, minutes });
    }
    // Over several clients, and so of none of them.
    if (copied.length > 0)
      await audit(tx, viewer, "week.copied", {
        entity: "membership",
        entityId: viewer.membershipId,
        clientCompanyId: null,
        after: { monday, entries: copied },
      });
    return ok(copied.length);
  });
}
