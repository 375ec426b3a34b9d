import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/env";

/** A portal user is signed out after this long without a request, as PostgreSQL intervals. */
export const PORTAL_IDLE = "30 minutes";
/** A look at the portal through a client's eyes ends by itself after this long. */
export const PREVIEW_MINUTES = 30;
/** Signed out after this long in any case; a firm's own settings end its people's sessions sooner. */
export const STAFF_ABSOLUTE = "12 hours";
export const PORTAL_ABSOLUTE = "8 hours";
/** How long the browser keeps the cookie; the session's own end in the database is what counts. */
export const COOKIE_SECONDS = 12 * 60 * 60;

/** 32 random bytes, fit for a cookie and for an address. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(secret).digest());
}

/** `__Host-` binds the cookie to this host, which needs https; plain http is for one's own machine. */
export function sessionCookieName(): string {
  return isHttps() ? "__Host-throughline.session" : "throughline.session";
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/" } as const;
}

/** The key of next-auth's token; the server does not run without one. */
export function authSecret(): string {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set.");
  return AUTH_SECRET;
}

/** Puts a session's secret into the browser. */
export async function writeSessionCookie(sid: string): Promise<void> {
  const token = await encode({ token: { sid }, secret: authSecret(), maxAge: COOKIE_SECONDS });
  (await cookies()).set(sessionCookieName(), token, { ...sessionCookieOptions(), maxAge: COOKIE_SECONDS });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}

/** The SHA-256 of the secret in the signed cookie, which carries that secret and nothing else. */
export async function readSessionTokenHash(): Promise<Uint8Array<ArrayBuffer> | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: authSecret() }).catch(() => null);
  return typeof token?.sid === "string" ? hashSecret(token.sid) : null;
}

function isHttps(): boolean {
  return env().APP_ORIGIN.startsWith("https:");
}
