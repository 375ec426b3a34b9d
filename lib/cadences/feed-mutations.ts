import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { audit } from "@/lib/db/audit";
import { withViewerInArchive } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";

/** A new secret address for the viewer's own calendar; the one before it ends. It is shown once: only its hash is kept. */
export async function renewFeed(viewer: Viewer): Promise<string> {
  const token = newSecret();
  const { firmId, membershipId } = viewer;
  const now = { tokenHash: hashSecret(token), madeAt: new Date(), revokedAt: null };
  await withViewerInArchive(viewer, async (tx) => {
    await tx.calendarFeed.upsert({
      where: { firmId_membershipId: { firmId, membershipId } },
      create: { firmId, membershipId, ...now },
      update: now,
    });
    await audit(tx, viewer, "calendar.renewed", entity(viewer));
  });
  return token;
}

/** From now on nobody reads the viewer's meetings by address. */
export async function revokeFeed(viewer: Viewer): Promise<Result<undefined, "NOT_LIVE">> {
  const { firmId, membershipId } = viewer;
  return withViewerInArchive(viewer, async (tx) => {
    const { count } = await tx.calendarFeed.updateMany({
      where: { firmId, membershipId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return refuse("NOT_LIVE");
    await audit(tx, viewer, "calendar.revoked", entity(viewer));
    return ok();
  });
}

function entity(viewer: Viewer) {
  const clientCompanyId = "clientCompanyId" in viewer ? viewer.clientCompanyId : null;
  return { entity: "calendar_feed", entityId: viewer.membershipId, clientCompanyId };
}
