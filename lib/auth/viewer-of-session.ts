import "server-only";
import { db } from "@/lib/db/client";
import type { Viewer } from "./policy";
import { PORTAL_IDLE, STAFF_IDLE } from "./session";

interface SessionRow {
  user_id: string;
  firm_id: string;
  membership_id: string;
  role: Viewer["role"];
  display_name: string;
  email: string;
  client_company_id: string | null;
  client_name: string | null;
  contact_id: string | null;
  firm_name: string;
  time_zone: string;
  currency: string;
}

/** `null` for a session that is unknown, revoked, over or idle too long, and for a person disabled since. */
export async function viewerOfSession(tokenHash: Uint8Array): Promise<Viewer | null> {
  const rows = await db().$queryRaw<
    SessionRow[]
  >`SELECT * FROM viewer_of_session(${tokenHash}, ${STAFF_IDLE}::interval, ${PORTAL_IDLE}::interval)`;
  return rows[0] ? toViewer(rows[0]) : null;
}

function toViewer(row: SessionRow): Viewer {
  return {
    role: row.role,
    userId: row.user_id,
    firmId: row.firm_id,
    membershipId: row.membership_id,
    displayName: row.display_name,
    email: row.email,
    firmName: row.firm_name,
    timeZone: row.time_zone,
    currency: row.currency,
    clientCompanyId: row.client_company_id,
    clientName: row.client_name,
    contactId: row.contact_id,
  } as Viewer;
}
