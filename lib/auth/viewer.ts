import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/lib/db/client";
import { PATH_HEADER } from "./path-header";
import { isStaff, type PortalViewer, type StaffViewer, type Viewer } from "./policy";
import { PORTAL_IDLE, STAFF_IDLE, readSessionTokenHash } from "./session";

interface SessionRow {
  user_id: string;
  firm_id: string;
  membership_id: string;
  role: Viewer["role"];
  display_name: string;
  email: string;
  client_company_id: string | null;
  contact_id: string | null;
  firm_name: string;
  time_zone: string;
  currency: string;
}

/** Who asks, read from the database once per request; null when nobody is signed in (any more). */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const tokenHash = await readSessionTokenHash();
  return tokenHash && viewerOfSession(tokenHash);
});

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
    contactId: row.contact_id,
  } as Viewer;
}

/** For the consultants' side: a portal user gets the page's 404 by being sent home, nobody is sent to sign in. */
export async function requireStaff(): Promise<StaffViewer> {
  const viewer = await requireViewer();
  if (!isStaff(viewer)) redirect("/portal");
  return viewer;
}

/** For the client's side. */
export async function requirePortalUser(): Promise<PortalViewer> {
  const viewer = await requireViewer();
  if (isStaff(viewer)) redirect("/");
  return viewer;
}

export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?callbackUrl=${encodeURIComponent(await askedFor())}`);
  return viewer;
}

/** Where to go on after signing in; the sign-in checks again that it is a path of ours. */
async function askedFor(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? "/";
}
