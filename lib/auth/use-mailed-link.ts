import "server-only";
import { audit } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { forgetGuesses } from "./limits";
import { consumeLink, findLink, revokeLinks } from "./links";
import { type OpenedSession, openSession } from "./open-session";
import { hashPassword } from "./password";

type Outcome = Promise<Result<OpenedSession, "LINK_GONE">>;

/** Signs in by a mailed link, once; at a firm's own address (`atFirm`) into that firm alone. */
export async function signInByLink(
  token: string,
  userAgent: string | null,
  atFirm: string | null = null,
): Outcome {
  const link = await findLink(token, "sign_in", atFirm);
  if (!link?.firmId || !link.email) return refuse("LINK_GONE");
  const { email, firmId } = link;
  const userId = await withFirm(firmId, async (tx) => {
    if (!(await consumeLink(tx, token, "sign_in"))) return null;
    return (
      (await tx.user.findFirst({ where: { email, disabledAt: null }, select: { id: true } }))?.id ?? null
    );
  });
  const session = userId && (await openSession({ userId, userAgent, atFirm }));
  return session ? ok(session) : refuse("LINK_GONE");
}

/** Sets a new password by a mailed link, once. Every session of the person ends, and so do their other links. */
export async function resetPassword(
  token: string,
  password: string,
  userAgent: string | null,
  atFirm: string | null = null,
): Outcome {
  const link = await findLink(token, "password_reset", atFirm);
  if (!link?.firmId || !link.membershipId || !link.email) return refuse("LINK_GONE");
  const { email, firmId, membershipId } = link;
  const passwordHash = await hashPassword(password);
  const userId = await withFirm(firmId, async (tx) => {
    if (!(await consumeLink(tx, token, "password_reset"))) return null;
    const user = await tx.user.findFirst({ where: { email, disabledAt: null }, select: { id: true } });
    if (!user) return null;
    await putPassword(tx, user.id, email, passwordHash);
    const member = await tx.membership.findUniqueOrThrow({
      where: { firmId_id: { firmId, id: membershipId } },
      select: { displayName: true },
    });
    await audit(tx, { firmId, membershipId, displayName: member.displayName }, "password.reset", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: null,
    });
    return user.id;
  });
  if (!userId) return refuse("LINK_GONE");
  // The mailbox was proven: wrong guesses before that, by whomever, need not keep its owner out.
  await forgetGuesses(email);
  const session = await openSession({ userId, userAgent, atFirm });
  return session ? ok(session) : refuse("LINK_GONE");
}

/** A new password ends what the old one opened: every session but `keep`, and every link on its way. */
export async function putPassword(
  tx: Tx,
  userId: string,
  email: string,
  passwordHash: string,
  keep?: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
  await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(keep && { tokenHash: { not: keep } }) },
    data: { revokedAt: new Date() },
  });
  await revokeLinks(tx, "sign_in", { email });
  await revokeLinks(tx, "password_reset", { email });
}
