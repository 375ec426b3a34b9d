import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { PATH_HEADER } from "./path-header";
import { isStaff, type PortalViewer, type StaffViewer, type Viewer } from "./policy";
import { readSessionTokenHash } from "./session";
import { viewerOfSession } from "./viewer-of-session";

/** Who asks, read from the database once per request; null when nobody is signed in (any more). */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const tokenHash = await readSessionTokenHash();
  return tokenHash && viewerOfSession(tokenHash);
});

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
