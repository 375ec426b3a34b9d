import "server-only";
import { env } from "@/lib/env";
import type { Tx } from "@/lib/db/tenant";
import { db } from "@/lib/db/client";
import type { LinkPurpose } from "@/prisma/generated/enums";
import { hashSecret, newSecret } from "./session";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const LIFETIME: Record<LinkPurpose, number> = {
  set_up: DAY,
  invitation: 7 * DAY,
  sign_in: 10 * MINUTE,
  password_reset: 10 * MINUTE,
};

const FOLDER: Record<LinkPurpose, string> = {
  set_up: "set-up",
  invitation: "invitation",
  sign_in: "sign-in",
  password_reset: "password-reset",
};

/** Whom a link is for: an e-mail address, a membership, or (setting up) whoever holds it. */
export interface LinkTarget {
  readonly email?: string;
  readonly firmId?: string;
  readonly membershipId?: string;
}

export interface Link {
  readonly email: string | null;
  readonly firmId: string | null;
  readonly membershipId: string | null;
}

/** Makes a link and ends those of the same purpose and target before it. The path is the secret's only copy. */
export async function issueLink(tx: Tx, purpose: LinkPurpose, target: LinkTarget): Promise<string> {
  const token = newSecret();
  await revokeLinks(tx, purpose, target);
  await tx.secretLink.create({
    data: {
      tokenHash: hashSecret(token),
      purpose,
      expiresAt: new Date(Date.now() + LIFETIME[purpose]),
      email: target.email ?? null,
      firmId: target.firmId ?? null,
      membershipId: target.membershipId ?? null,
    },
  });
  return `/links/${FOLDER[purpose]}/${token}`;
}

/** Invitations are one membership's; the others are one e-mail address's, whichever firm they were asked for in. */
export async function revokeLinks(tx: Tx, purpose: LinkPurpose, target: LinkTarget): Promise<void> {
  const whose =
    purpose === "invitation"
      ? { firmId: target.firmId ?? null, membershipId: target.membershipId ?? null }
      : { email: target.email ?? null };
  await tx.secretLink.updateMany({
    where: { purpose, usedAt: null, revokedAt: null, ...whose },
    data: { revokedAt: new Date() },
  });
}

/**
 * Looks without using it up: programs that scan mail open every link. Null when it is unknown, used, over or ended, and at
 * the own address of another firm, `atFirm`.
 */
export function findLink(
  token: string,
  purpose: LinkPurpose,
  atFirm: string | null = null,
): Promise<Link | null> {
  return db().secretLink.findFirst({
    where: {
      tokenHash: hashSecret(token),
      purpose,
      usedAt: null,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      ...(atFirm !== null && { firmId: atFirm }),
    },
    select: { email: true, firmId: true, membershipId: true },
  });
}

/** Uses it up, in one statement: of many who try at once one gets it. */
export async function consumeLink(tx: Tx, token: string, purpose: LinkPurpose): Promise<Link | null> {
  const links = await tx.$queryRaw<Link[]>`
    UPDATE secret_link SET used_at = now()
     WHERE token_hash = ${hashSecret(token)} AND purpose = ${purpose}::link_purpose
       AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
    RETURNING email, firm_id::text AS "firmId", membership_id::text AS "membershipId"`;
  return links[0] ?? null;
}

/** The address to put in a mail: from the settings or a firm's proven address, never from a request's Host. */
export function absoluteLink(path: string, origin: string = env().APP_ORIGIN): string {
  return new URL(path, origin).href;
}
