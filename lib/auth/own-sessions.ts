import "server-only";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewerInArchive } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { readOwnMemberships } from "./memberships";
import { type Viewer, isStaff } from "./policy";
import { PORTAL_ABSOLUTE, PORTAL_IDLE } from "./session";

export interface OwnSession {
  /** The hash of the session's secret, in hex: it names the session and opens nothing. */
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isCurrent: boolean;
}

/** What one's own account shows: where one is signed in, and the other places where one could work. */
export function getOwnAccount(viewer: Viewer, current: Uint8Array | null) {
  return withViewerInArchive(viewer, async (tx) => {
    const sessions = await readSessions(tx, viewer, current);
    const places = await readOwnMemberships(tx);
    return { sessions, others: places.filter(({ membershipId }) => membershipId !== viewer.membershipId) };
  });
}

/** The viewer's sessions that still work, in every firm, the one seen last first. */
async function readSessions(tx: Tx, viewer: Viewer, current: Uint8Array | null): Promise<OwnSession[]> {
  const { staffIdleMinutes, staffSessionHours } = await tx.firm.findUniqueOrThrow({
    where: { id: viewer.firmId },
    select: { staffIdleMinutes: true, staffSessionHours: true },
  });
  const staff = isStaff(viewer);
  const [idle, absolute] = [
    staff ? `${staffIdleMinutes} minutes` : PORTAL_IDLE,
    staff ? `${staffSessionHours} hours` : PORTAL_ABSOLUTE,
  ];
  const rows = await tx.$queryRaw<Array<Omit<OwnSession, "isCurrent">>>`
    SELECT encode(token_hash, 'hex') AS id, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt"
      FROM session
     WHERE user_id = ${viewer.userId}::uuid AND revoked_at IS NULL AND expires_at > now()
       AND last_seen_at > now() - ${idle}::interval AND created_at > now() - ${absolute}::interval
     ORDER BY last_seen_at DESC LIMIT 100`;
  const here = current && Buffer.from(current).toString("hex");
  return rows.map((row) => ({ ...row, isCurrent: row.id === here }));
}

/** Ends one of the viewer's own sessions. NOT_FOUND: not theirs, or over already. */
export function revokeOwnSession(viewer: Viewer, id: string): Promise<Result<undefined, "NOT_FOUND">> {
  return withViewerInArchive(viewer, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: {
        tokenHash: new Uint8Array(Buffer.from(id, "hex")),
        userId: viewer.userId,
        revokedAt: null,
      },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await auditOwn(tx, viewer, "session.revoked");
    return ok();
  });
}

/** Signs the viewer out everywhere, in every firm and on every device, this one too. */
export function revokeOwnSessions(viewer: Viewer): Promise<void> {
  return withViewerInArchive(viewer, async (tx) => {
    await tx.session.updateMany({
      where: { userId: viewer.userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await auditOwn(tx, viewer, "session.revoked-all");
  });
}

/** What somebody did to their own account, in the trail of the firm they are working in. */
export async function auditOwn(tx: Tx, viewer: Viewer, action: string): Promise<void> {
  const clientCompanyId = isStaff(viewer) ? null : viewer.clientCompanyId;
  await audit(tx, viewer, action, { entity: "membership", entityId: viewer.membershipId, clientCompanyId });
}
