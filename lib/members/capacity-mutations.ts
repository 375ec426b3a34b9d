import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";

/** What one has to give in a week, over all clients. One's own only: nobody says it of somebody else. */
export async function sayOwnCapacity(
  viewer: Viewer,
  { minutes }: { minutes: number | null },
): Promise<Result<undefined, "FORBIDDEN">> {
  if (!can(viewer, "time:log")) return refuse("FORBIDDEN");
  const where = { firmId_id: { firmId: viewer.firmId, id: viewer.membershipId } };
  return withViewer(viewer, async (tx) => {
    const { weeklyCapacityMinutes: before } = await tx.membership.findUniqueOrThrow({
      where,
      select: { weeklyCapacityMinutes: true },
    });
    if (before === minutes) return ok();
    await tx.membership.update({ where, data: { weeklyCapacityMinutes: minutes }, select: { id: true } });
    await audit(tx, viewer, "member.capacity-said", {
      entity: "membership",
      entityId: viewer.membershipId,
      clientCompanyId: null,
      before: { minutes: before },
      after: { minutes },
    });
    return ok();
  });
}
