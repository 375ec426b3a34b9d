import "server-only";
import { type Action, can, isStaff, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { weekMoved } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import { fromIsoDay } from "@/lib/units/days";
import { findRunning } from "./place";
import type { WeekRemarkInput } from "./week-schema";

export type RemarkRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_SUBMITTED";

/** The client asks about a week that was submitted to them; asking does not agree, and does not refuse to. */
export async function askAboutWeek(
  viewer: Viewer,
  remark: WeekRemarkInput,
): Promise<Result<undefined, RemarkRefusal>> {
  return write(viewer, "week:agree", remark);
}

/** The consultants' answer, read by the client beside the week. */
export async function answerAboutWeek(
  viewer: Viewer,
  remark: WeekRemarkInput,
): Promise<Result<undefined, RemarkRefusal>> {
  return write(viewer, "time:log", remark);
}

async function write(
  viewer: Viewer,
  grant: Action,
  { id, engagementId, monday, text }: WeekRemarkInput,
): Promise<Result<undefined, RemarkRefusal>> {
  if (!can(viewer, grant)) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const engagement = await findRunning(tx, viewer, { engagementId, monday });
    const week =
      engagement &&
      (await tx.week.findFirst({
        where: { firmId, engagementId, monday: fromIsoDay(monday) },
        select: { id: true, state: true },
      }));
    if (!week) return refuse("NOT_FOUND");
    if (week.state === "open") return refuse("NOT_SUBMITTED");
    const { clientCompanyId } = engagement;
    const side = isStaff(viewer) ? ("firm" as const) : ("client" as const);
    const { count } = await tx.weekRemark.createMany({
      data: { firmId, id, clientCompanyId, weekId: week.id, side, authorName: viewer.displayName, text },
      skipDuplicates: true,
    });
    // Sent twice, it is said once.
    if (count === 0) return ok();
    const other = side === "firm" ? "ceo" : "staff";
    await notify(tx, viewer, weekMoved(clientCompanyId, { engagementId, monday }, "request", other));
    await audit(tx, viewer, side === "firm" ? "week.answered" : "week.asked", {
      entity: "week",
      entityId: week.id,
      clientCompanyId,
    });
    return ok();
  });
}
