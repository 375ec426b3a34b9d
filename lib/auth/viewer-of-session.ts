import "server-only";
import { db } from "@/lib/db/client";
import type { Look } from "@/lib/rules/brand/look";
import { type Locale, localeOf } from "@/lib/rules/questionnaire/locales";
import type { Hex } from "@/lib/units/colour";
import { type PortalRole, type Preference, type StaffRole, type Viewer, authenticated } from "./policy";
import { PORTAL_IDLE } from "./session";

/** A portal user's membership names their client company, and a member's names none: the database checks it. */
type RoleRow =
  | { role: StaffRole; client_company_id: null; contact_id: null }
  | ({
      role: PortalRole;
      client_company_id: string;
      client_name: string | null;
      contact_id: string | null;
    } & PortalRow);

/** What the portal is to them today: all there, an archive to read until a day, or shut. */
type PortalRow =
  { portal: "open"; portal_until: null } | { portal: "reading" | "over" | "leaving"; portal_until: string };

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
  firm_until: string | null;
};

type SessionRow = PersonRow &
  LookRow &
  PreferenceRow & {
    missing: "code" | "enrolment" | null;
    unread: number;
    proven_at: Date | null;
    preview: PreviewRow | null;
    /** Of whoever reads the portal, the person of a preview too; `null` for the firm's own people. */
    language: string | null;
  };

/** Of whom a session looks at the portal, as `preview_of_session` says it. */
interface PreviewRow {
  user_id: string;
  membership_id: string;
  role: PortalRole;
  display_name: string;
  email: string;
  client_company_id: string;
  client_name: string;
  contact_id: string;
  department_id: string | null;
  is_stand_in: boolean;
  reads_until: string | null;
  until: string;
}

/** Of `preference_of`; all null where they chose nothing. */
type PreferenceRow =
  | { theme: Preference["theme"]; density: Preference["density"]; guide_away: boolean }
  | { theme: null; density: null; guide_away: null };

/** The firm's look, of `firm_look`; all null where it has none. */
interface LookRow {
  accent: Hex | null;
  logo_id: string | null;
  logo_type: string;
  logo_sha256: string;
  logo_width: number;
  logo_height: number;
}

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

/** A client's person whose portal is shut: its last day has passed, or everything of the client is being deleted. */
export interface ShutOut {
  readonly shut: "over" | "leaving";
  readonly until: string;
  readonly firmName: string;
  readonly clientName: string | null;
}

/** `null` for a session that is unknown, revoked, over, idle too long or half open, and for a person disabled since. */
export async function viewerOfSession(tokenHash: Uint8Array): Promise<Viewer | null> {
  const who = await whoseSession(tokenHash);
  return who && isViewer(who) ? who : null;
}

export function isViewer(who: Viewer | HalfSignedIn | ShutOut): who is Viewer {
  return !("missing" in who) && !("shut" in who);
}

/**
 * The same, but says of a half-open session whose it is, and of one that leads nowhere why. With `atFirm`, the firm at whose
 * own address it is shown, another firm's session is nobody's.
 */
export async function whoseSession(
  tokenHash: Uint8Array,
  atFirm: string | null = null,
): Promise<Viewer | HalfSignedIn | ShutOut | null> {
  const rows = await db().$queryRaw<
    SessionRow[]
  >`SELECT v.*, l.*, c.theme::text AS theme, c.density::text AS density, c.guide_away, to_jsonb(p) AS preview,
             portal_language(v.firm_id, coalesce(p.client_company_id, v.client_company_id), coalesce(p.contact_id, v.contact_id)) AS language,
             unread_notices(v.firm_id, v.membership_id) AS unread,
             (SELECT s.step_up_at FROM session s WHERE s.token_hash = ${tokenHash}) AS proven_at
      FROM viewer_of_session(${tokenHash}, ${PORTAL_IDLE}::interval) v
      LEFT JOIN LATERAL preview_of_session(${tokenHash}, v.firm_id, v.membership_id, v.role) p ON v.missing IS NULL
      LEFT JOIN LATERAL preference_of(v.firm_id, v.membership_id) c ON true
      LEFT JOIN LATERAL firm_look(v.firm_id) l ON true`;
  const [row] = rows;
  if (!row || (atFirm !== null && row.firm_id !== atFirm)) return null;
  if (row.missing) return toHalf(row, row.missing);
  if (row.preview) return toPreview(row, row.preview);
  const { unread: unreadNotices, proven_at: provenAt } = row;
  return (
    toShutOut(row) ?? {
      ...toViewer(row, lookOf(row), localeOf(row.language)),
      ...{ unreadNotices, provenAt, preference: preferenceOf(row) },
    }
  );
}

function toShutOut(row: PersonRow): ShutOut | null {
  if (row.client_company_id === null || row.portal === "open" || row.portal === "reading") return null;
  return { shut: row.portal, until: row.portal_until, firmName: row.firm_name, clientName: row.client_name };
}

/** Whoever looks at the portal as somebody of the client does is that person, and reads only. */
function toPreview(own: SessionRow, seen: PreviewRow): Viewer {
  const { firm_id: firmId, firm_name: firmName, time_zone: timeZone, currency } = own;
  return authenticated({
    ...{ firmId, firmName, timeZone, currency, look: lookOf(own), preference: preferenceOf(own) },
    firmUntil: own.firm_until,
    readsUntil: seen.reads_until,
    userId: seen.user_id,
    membershipId: seen.membership_id,
    displayName: seen.display_name,
    email: seen.email,
    role: seen.role,
    clientCompanyId: seen.client_company_id,
    clientName: seen.client_name,
    contactId: seen.contact_id,
    language: localeOf(own.language),
    preview: {
      byName: own.display_name,
      until: new Date(seen.until),
      standIn: seen.is_stand_in
        ? { hasContact: seen.contact_id !== seen.membership_id, departmentId: seen.department_id }
        : null,
    },
  });
}

function preferenceOf({ theme, density, guide_away: guideAway }: PreferenceRow): Preference {
  return theme === null
    ? { theme: "system", density: "comfortable", guideAway: false }
    : { theme, density, guideAway };
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
export function toViewer(row: PersonRow, look?: Look, language?: Locale): Viewer {
  const person = {
    userId: row.user_id,
    firmId: row.firm_id,
    membershipId: row.membership_id,
    displayName: row.display_name,
    email: row.email,
    firmName: row.firm_name,
    timeZone: row.time_zone,
    currency: row.currency,
    firmUntil: row.firm_until,
    ...(look && { look }),
  };
  if (row.client_company_id === null) return authenticated({ ...person, role: row.role });
  const { role, client_company_id: clientCompanyId, client_name: clientName, contact_id: contactId } = row;
  return authenticated({
    ...person,
    role,
    clientCompanyId,
    clientName,
    contactId,
    readsUntil: row.portal_until,
    ...(language && { language }),
  });
}
