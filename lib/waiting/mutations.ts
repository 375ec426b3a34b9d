import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { dayIn } from "@/lib/units/days";
import { readWaiting } from "./read";

export type MarkSeenRefusal = "FORBIDDEN";

/** Whoever opened something at the client is not told of it again; how many these were. What does not wait is passed over. */
export async function markSeen(
  viewer: Viewer,
  { itemIds }: { itemIds: readonly string[] },
  now: Date = new Date(),
): Promise<Result<number, MarkSeenRefusal>> {
  if (isStaff(viewer)) return refuse("FORBIDDEN");
  const { firmId, membershipId, clientCompanyId } = viewer;
  return withViewer(viewer, async (tx) => {
    const waiting = await readWaiting(tx, viewer, dayIn(viewer.timeZone, now));
    const opened = (waiting?.news ?? []).filter(({ id }) => itemIds.includes(id));
    if (opened.length === 0) return ok(0);
    // Of two windows that opened it at once the second one's insert fails, is tried again, and finds nothing to do.
    await tx.portalSeen.createMany({
      data: opened.map(({ id }) => ({ firmId, clientCompanyId, membershipId, itemId: id, seenAt: now })),
    });
    await audit(tx, viewer, "portal.opened", {
      entity: "portal_seen",
      entityId: membershipId,
      clientCompanyId,
      after: { items: opened.map(({ kind, id }) => `${kind} ${id}`) },
    });
    return ok(opened.length);
  });
}
