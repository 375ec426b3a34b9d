import "server-only";
import { db } from "@/lib/db/client";
import { type PortalRole, type StaffRole, type Viewer, authenticated } from "./policy";
import { PORTAL_IDLE, STAFF_IDLE } from "./session";

/** A portal user's membership names their client company, and a member's names none: the database checks it. */
type RoleRow =
  | { role: StaffRole; client_company_id: null; contact_id: null }
  | { role: PortalRole; client_company_id: string; client_name: string | null; contact_id: string | null };

type SessionRow = RoleRow & {
  user_id: string;
  firm_id: string;
  membership_id: string;
  display_name: string;
  email: string;
  firm_name: string;
  time_zone: string;
  currency: string;
};

/** `null` for a session that is unknown, revoked, over or idle too long, and for a person disabled since. */
export async function viewerOfSession(tokenHash: Uint8Array): Promise<Viewer | null> {
  const rows = await db().$queryRaw<
    SessionRow[]
  >`SELECT * FROM viewer_of_session(${tokenHash}, ${STAFF_IDLE}::interval, ${PORTAL_IDLE}::interval)`;
  return rows[0] ? toViewer(rows[0]) : null;
}

function toViewer(row: SessionRow): Viewer {
  const person = {
    userId: row.user_id,
    firmId: row.firm_id,
    membershipId: row.membership_id,
    displayName: row.display_name,
    email: row.email,
    firmName: row.firm_name,
    timeZone: row.time_zone,
    currency: row.currency,
  };
  if (row.client_company_id === null) return authenticated({ ...person, role: row.role });
  const { role, client_company_id: clientCompanyId, client_name: clientName, contact_id: contactId } = row;
  return authenticated({ ...person, role, clientCompanyId, clientName, contactId });
}
