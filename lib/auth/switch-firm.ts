import "server-only";
import { type Result, ok, refuse } from "@/lib/result";
import { type OpenedSession, openSession } from "./open-session";
import type { Viewer } from "./policy";

/** A session in another of the viewer's own places, instead of this one. NOT_FOUND: not theirs, or no longer. */
export async function switchFirm(
  viewer: Viewer,
  membershipId: string,
  userAgent: string | null,
  from: Uint8Array<ArrayBuffer> | null,
): Promise<Result<OpenedSession, "NOT_FOUND">> {
  const session = await openSession({ userId: viewer.userId, userAgent, membershipId, from });
  return session ? ok(session) : refuse("NOT_FOUND");
}
