import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { speak } from "@/lib/language/server";
import { PATH_HEADER } from "./path-header";
import { currentPlace } from "./place";
import {
  isStaff,
  languageOf,
  type LinkViewer,
  type PortalViewer,
  type Preference,
  previewOf,
  type StaffViewer,
  type Viewer,
} from "./policy";
import { readSessionTokenHash } from "./session";
import { viewerOfLink } from "./viewer-of-link";
import { type HalfSignedIn, isViewer, type ShutOut, whoseSession } from "./viewer-of-session";

/** Read from the database once per request. At a firm's own address nobody but that firm's people is anybody. */
const whoAsks = cache(async (): Promise<Viewer | HalfSignedIn | ShutOut | null> => {
  const place = await currentPlace();
  const tokenHash = place && (await readSessionTokenHash());
  return tokenHash && whoseSession(tokenHash, place.firmId);
});

/** Whoever holds a personal link, at the program's address or the firm's own. */
export async function viewerByLink(token: string): Promise<LinkViewer | null> {
  const place = await currentPlace();
  return place && viewerOfLink(token, place.firmId);
}

/** Who asks; null when nobody is signed in (any more), or only half. */
export async function currentViewer(): Promise<Viewer | null> {
  const who = await whoAsks();
  const viewer = who && isViewer(who) ? who : null;
  speak(languageOf(viewer));
  return viewer;
}

const AS_IT_COMES: Preference = { theme: "system", density: "comfortable", guideAway: false };

/** How the page is to look; also where nobody is signed in, and while the database cannot say: the page itself then does. */
export async function currentPreference(): Promise<Preference> {
  const viewer = (await readSessionTokenHash()) && (await currentViewer().catch(() => null));
  return viewer?.preference ?? AS_IT_COMES;
}

/** Who still owes the second factor; null for everybody else. */
export async function currentHalfSignedIn(): Promise<HalfSignedIn | null> {
  const who = await whoAsks();
  return who && "missing" in who ? who : null;
}

/** A client's person whose portal is shut; null for everybody else. */
export async function currentShutOut(): Promise<ShutOut | null> {
  const who = await whoAsks();
  return who && "shut" in who ? who : null;
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

/** For what is somebody's own, such as their password: never another's, whose portal one looks at. */
export async function requireOwnAccount(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (previewOf(viewer)) redirect("/portal");
  return viewer;
}

export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  if (await currentShutOut()) redirect("/closed");
  const page = (await currentHalfSignedIn()) ? "/second-factor" : "/sign-in";
  redirect(`${page}?callbackUrl=${encodeURIComponent(await askedFor())}`);
}

/** Where to go on after signing in; the sign-in checks again that it is a path of ours. */
async function askedFor(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? "/";
}
