import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";

/** Since when the viewer's calendar is read by its address; `null`: it is not. */
export async function getOwnFeed(viewer: Viewer): Promise<{ madeAt: Date } | null> {
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, (tx) =>
    tx.calendarFeed.findFirst({
      where: { firmId, membershipId, revokedAt: null },
      select: { madeAt: true },
    }),
  );
}
