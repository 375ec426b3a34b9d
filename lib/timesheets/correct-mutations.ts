import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { MINUTES_IN_A_DAY } from "@/lib/rules/hours/day-limit";
import { fromIsoDay } from "@/lib/units/days";
import { findWorkplace, holdOwnTime, type PlaceRefusal } from "./place";
import type { CorrectWeek } from "./week-schema";

export type CorrectWeekRefusal =
  Exclude<PlaceRefusal, "WEEK_CLOSED" | "NOT_YET"> | "FORBIDDEN" | "WEEK_OPEN" | "BELOW_ZERO";

/**
 * Adds time to an agreed week or takes it away, of one's own: an entry beside the others, with its reason, that stays.
 * WEEK_OPEN: an open week is simply changed, and a submitted one taken back. BELOW_ZERO: more than there was that day.
 */
export async function correctWeek(
  viewer: Viewer,
  { id, engagementId, monday, workDay, minutes, kind, deliverableId, note }: CorrectWeek,
): Promise<Result<undefined, CorrectWeekRefusal>> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId, membershipId } = viewer;
    await holdOwnTime(tx, viewer);
    const place = await findWorkplace(tx, viewer, { engagementId, monday, workDay, deliverableId });
    if (!place.ok)
      return place.reason === "WEEK_CLOSED" || place.reason === "NOT_YET"
        ? refuse("NOT_FOUND")
        : refuse(place.reason);
    const day = { firmId, membershipId, workDay: fromIsoDay(workDay), deletedAt: null };
    if (await tx.timeEntry.findFirst({ where: { firmId, id, membershipId }, select: { id: true } }))
      return ok();
    const [week] = await tx.week.updateManyAndReturn({
      where: { firmId, engagementId, monday: fromIsoDay(monday), state: { in: ["agreed", "locked"] } },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    if (!week) return refuse("WEEK_OPEN");
    const here = await tx.timeEntry.aggregate({ where: { ...day, engagementId }, _sum: { minutes: true } });
    const all = await tx.timeEntry.aggregate({
      where: { ...day, engagement: { deletedAt: null } },
      _sum: { minutes: true },
    });
    if ((here._sum.minutes ?? 0) + minutes < 0) return refuse("BELOW_ZERO");
    if ((all._sum.minutes ?? 0) + minutes > MINUTES_IN_A_DAY) return refuse("DAY_FULL");
    const { clientCompanyId } = place.value;
    await tx.timeEntry.create({
      data: {
        firmId,
        id,
        clientCompanyId,
        engagementId,
        weekId: week.id,
        membershipId,
        deliverableId,
        workDay: fromIsoDay(workDay),
        minutes,
        kind,
        note,
        isCorrection: true,
      },
      select: { id: true },
    });
    await audit(tx, viewer, "week.corrected", {
      entity: "time_entry",
      entityId: id,
      clientCompanyId,
      after: { engagementId, workDay, minutes, kind, deliverableId, note },
    });
    return ok();
  });
}
