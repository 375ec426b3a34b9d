import "server-only";
import { headers } from "next/headers";
import { db } from "@/lib/db/client";
import { clientAddress } from "./client-address";
import type { OpenedSession } from "./open-session";
import { firmOfPlace } from "./place";
import { clearSessionCookie, readSessionTokenHash, writeSessionCookie } from "./session";
import type { Caller } from "./sign-in";

/** Who sends this request, as far as that is known before sign-in. */
export async function currentCaller(): Promise<Caller> {
  return {
    address: await clientAddress(),
    userAgent: (await headers()).get("user-agent"),
    atFirm: await firmOfPlace(),
  };
}

/** Gives the browser its new session; the one it had before ends. */
export async function enterSession(session: OpenedSession): Promise<void> {
  await endSession(await readSessionTokenHash());
  await writeSessionCookie(session.sid);
}

/** Signs this browser out. */
export async function leaveSession(): Promise<void> {
  await endSession(await readSessionTokenHash());
  await clearSessionCookie();
}

/** Nobody else's eyes any more: the session is its owner's again, on the next request. */
export async function leavePreview(): Promise<string | null> {
  const tokenHash = await readSessionTokenHash();
  if (!tokenHash) return null;
  const was = await db().session.findUnique({
    where: { tokenHash },
    select: { previewClientCompanyId: true },
  });
  await db().session.updateMany({
    where: { tokenHash, previewUntil: { not: null } },
    data: {
      previewClientCompanyId: null,
      previewRole: null,
      previewContactId: null,
      previewDepartmentId: null,
      previewUntil: null,
    },
  });
  return was?.previewClientCompanyId ?? null;
}

/** The secret's hash is no longer anybody's; also when it was already. */
export async function endSession(tokenHash: Uint8Array<ArrayBuffer> | null): Promise<void> {
  if (!tokenHash) return;
  await db().session.updateMany({ where: { tokenHash, revokedAt: null }, data: { revokedAt: new Date() } });
}
