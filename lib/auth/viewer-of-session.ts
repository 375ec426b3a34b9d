import "server-only";
import { db } from "@/lib/db/client";
import type { Look } from "@/lib/rules/brand/look";
import type { Hex } from "@/lib/units/colour";
import { type PortalRole, type StaffRole, type Viewer, authenticated } from "./policy";
import { PORTAL_IDLE } from "./session";

/** A portal user's membership names their client company, and a member's names none: the database checks it. */
type RoleRow =
  | { role: StaffRole; client_company_id: null; contact_id: null }
  | { role: PortalRole; client_company_id: string; client_name: string | null; contact_id: string | null };

/** A person in a firm, as the database's functions name them. */
export type PersonRow = RoleRow & {
  user_id: string;
  firm_id: string;
  membership_id: string;
  display_name: string;
  email: string;
  firm_name: string;
  time_zone: string;
  currency: string;
};

/** The firm's look, of `firm_look`; all null where it has none. */
interface LookRow {
  accent: Hex | null;
  logo_id: string | null;
  logo_type: string;
  logo_sha256: string;
  logo_width: number;
  logo_height: number;
}

type SessionRow = PersonRow & LookRow & { missing: "code" | "enrolment" | null };

/** Has shown a password or a link and not the second factor yet: may do that, and nothing else. */
export interface HalfSignedIn {
  readonly userId: string;
  readonly firmId: string;
  readonly membershipId: string;
  readonly displayName: string;
  readonly email: string;
  /** `null` for the firm's own people. */
  readonly clientCompanyId: string | null;
  readonly missing: "code" | "enrolment";
}

/** `null` for a session that is unknown, revoked, over, idle too long or half open, and for a person disabled since. */
export async function viewerOfSession(tokenHash: Uint8Array): Promise<Viewer | null> {
  const who = await whoseSession(tokenHash);
  return who && !("missing" in who) ? who : null;
}

/** The same, but says of a half-open session whose it is. */
export async function whoseSession(tokenHash: Uint8Array): Promise<Viewer | HalfSignedIn | null> {
  const rows = await db().$queryRaw<
    SessionRow[]
  >`SELECT v.*, l.* FROM viewer_of_session(${tokenHash}, ${PORTAL_IDLE}::interval) v LEFT JOIN LATERAL firm_look(v.firm_id) l ON true`;
  const [row] = rows;
  if (!row) return null;
  return row.missing ? toHalf(row, row.missing) : toViewer(row, lookOf(row));
}

function lookOf({ accent, logo_id: id, ...row }: LookRow): Look {
  const { logo_type: contentType, logo_sha256: sha256, logo_width: width, logo_height: height } = row;
  return { accent, logo: id === null ? null : { id, contentType, sha256, width, height } };
}

function toHalf(row: SessionRow, missing: HalfSignedIn["missing"]): HalfSignedIn {
  return {
    userId: row.user_id,
    firmId: row.firm_id,
    membershipId: row.membership_id,
    displayName: row.display_name,
    email: row.email,
    clientCompanyId: row.client_company_id,
    missing,
  };
}

/** For here and `viewer-of-feed.ts`, which have asked the database who it is. */
export function toViewer(row: PersonRow, look?: Look): Viewer {
  const person = {
    userId: row.user_id,
    firmId: row.firm_id,
    membershipId: row.membership_id,
    displayName: row.display_name,
    email: row.email,
    firmName: row.firm_name,
    timeZone: row.time_zone,
    currency: row.currency,
    ...(look && { look }),
  };
  if (row.client_company_id === null) return authenticated({ ...person, role: row.role });
  const { role, client_company_id: clientCompanyId, client_name: clientName, contact_id: contactId } = row;
  return authenticated({ ...person, role, clientCompanyId, clientName, contactId });
}
