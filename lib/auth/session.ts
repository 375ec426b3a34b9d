import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** Signed out after this long without a request, as PostgreSQL intervals. */
export const STAFF_IDLE = "30 minutes";
export const PORTAL_IDLE = "30 minutes";

export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(secret).digest());
}

/** `__Host-` binds the cookie to this host, which needs https; plain http is for one's own machine. */
export function sessionCookieName(): string {
  return env().APP_ORIGIN.startsWith("https:") ? "__Host-throughline.session" : "throughline.session";
}

/** The SHA-256 of the secret in the signed cookie, which carries that secret and nothing else. */
export async function readSessionTokenHash(): Promise<Uint8Array<ArrayBuffer> | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: env().AUTH_SECRET ?? "" }).catch(() => null);
  return typeof token?.sid === "string" ? hashSecret(token.sid) : null;
}
