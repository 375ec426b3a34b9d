import "server-only";
import { audit } from "@/lib/db/audit";
import { type Tx, withPerson } from "@/lib/db/tenant";
import { PORTAL_ABSOLUTE, STAFF_ABSOLUTE, hashSecret, newSecret } from "./session";

export interface OpenedSession {
  /** The cookie's secret; the database has its hash only. */
  readonly sid: string;
  readonly firmId: string;
  readonly membershipId: string;
}

interface Wanted {
  readonly userId: string;
  /** What the browser calls itself, shown in the person's own list of sessions. */
  readonly userAgent: string | null;
  /** One of the person's memberships; without it the one they used last. */
  readonly membershipId?: string;
  /** Only in this firm, at whose own address they sign in. */
  readonly atFirm?: string | null;
  /** The password's hash that was just proven: were it replaced meanwhile, there is no session. */
  readonly provenHash?: string | null;
  /** The person's present session: a second factor proven there is proven. */
  readonly from?: Uint8Array<ArrayBuffer> | null;
}

interface Row {
  firm_id: string;
  membership_id: string;
  display_name: string;
}

/**
 * A session in one of the person's memberships; null where there is none they could act in. The statement that makes
 * it reads the membership, so an invitation that was not accepted, or a person disabled meanwhile, gets no session.
 */
export async function openSession(wanted: Wanted): Promise<OpenedSession | null> {
  const sid = newSecret();
  const row = await withPerson(wanted.userId, async (tx) => {
    const opened = await insertSession(tx, sid, wanted);
    if (opened) await auditSignIn(tx, opened);
    return opened;
  });
  return row && { sid, firmId: row.firm_id, membershipId: row.membership_id };
}

async function insertSession(tx: Tx, sid: string, wanted: Wanted): Promise<Row | null> {
  const membershipId = wanted.membershipId ?? null;
  const atFirm = wanted.atFirm ?? null;
  const provenHash = wanted.provenHash ?? null;
  const from = wanted.from ?? null;
  const userAgent = wanted.userAgent?.slice(0, 300) ?? null;
  const rows = await tx.$queryRaw<Row[]>`
    WITH chosen AS (
      SELECT m.user_id, m.firm_id, m.id, m.role, m.display_name
        FROM membership m JOIN "user" u ON u.id = m.user_id
       WHERE m.user_id = ${wanted.userId}::uuid AND u.disabled_at IS NULL
         AND m.accepted_at IS NOT NULL AND m.disabled_at IS NULL
         AND (${membershipId}::uuid IS NULL OR m.id = ${membershipId}::uuid)
         AND (${atFirm}::uuid IS NULL OR m.firm_id = ${atFirm}::uuid)
         AND (${provenHash}::text IS NULL OR u.password_hash = ${provenHash}::text)
       ORDER BY (SELECT max(s.last_seen_at) FROM session s
                  WHERE s.user_id = m.user_id AND s.firm_id = m.firm_id AND s.membership_id = m.id) DESC NULLS LAST,
                m.accepted_at
       LIMIT 1
         -- Waits for a password that is being replaced, whose sessions end with it.
         FOR SHARE OF u),
    opened AS (
      INSERT INTO session (token_hash, user_id, firm_id, membership_id, expires_at, user_agent, factor_at)
      SELECT ${hashSecret(sid)}, c.user_id, c.firm_id, c.id,
             now() + CASE WHEN c.role IN ('ceo', 'head') THEN ${PORTAL_ABSOLUTE}::interval ELSE ${STAFF_ABSOLUTE}::interval END,
             ${userAgent},
             (SELECT s.factor_at FROM session s WHERE s.token_hash = ${from} AND s.user_id = c.user_id)
        FROM chosen c
      RETURNING firm_id, membership_id)
    SELECT o.firm_id, o.membership_id, c.display_name FROM opened o JOIN chosen c ON c.id = o.membership_id`;
  return rows[0] ?? null;
}

async function auditSignIn(tx: Tx, row: Row): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.firm', ${row.firm_id}, true), set_config('app.client', '*', true)`;
  await audit(
    tx,
    { firmId: row.firm_id, membershipId: row.membership_id, displayName: row.display_name },
    "session.opened",
    { entity: "membership", entityId: row.membership_id, clientCompanyId: null },
  );
}
