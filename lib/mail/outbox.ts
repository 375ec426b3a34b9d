import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/tenant";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { enqueue } from "@/lib/jobs/queue";
import type { MailKind } from "@/prisma/generated/enums";

export interface NewMail {
  readonly kind: MailKind;
  readonly toEmail: string;
  readonly subject: string;
  /** What it says, without its link. */
  readonly text: string;
  readonly membershipId?: string;
  /** What it is written in; English unless said. */
  readonly language?: Locale;
  /** An entry for the calendar (iCalendar) to go with it. */
  readonly calendar?: string;
  /** A path to name below the text; a secret one only for an invitation, by `putInvitation`. */
  readonly link?: string;
}

/**
 * Puts a mail into the firm's outbox, in the transaction of what it tells about, and asks for it to be sent. A sign-in or
 * reset link is the exception: it is nowhere but in the letter, so whoever made it sends it at once.
 */
export async function putMail(tx: Tx, firmId: string, mail: NewMail): Promise<string> {
  const { id } = await tx.outgoingMail.create({
    data: { firmId, id: randomUUID(), ...mail },
    select: { id: true },
  });
  const isSentAtOnce = mail.kind === "sign_in" || mail.kind === "password_reset";
  if (!isSentAtOnce) await enqueue(tx, "deliver-mail", { firmId, mailId: id });
  return id;
}

/**
 * The one kind of mail whose secret link is kept until it is used: without a mail server an owner passes it on by hand.
 * A sign-in or reset link is never written down, so that nobody can become somebody else by reading the outbox.
 */
export async function putInvitation(
  tx: Tx,
  firmId: string,
  mail: Omit<NewMail, "kind"> & { readonly membershipId: string; readonly link: string },
): Promise<string> {
  await forgetInvitationLinks(tx, firmId, mail.membershipId);
  return putMail(tx, firmId, { kind: "invitation", ...mail });
}

/** Once an invitation was used, replaced or taken back, its link is nobody's to read. */
export async function forgetInvitationLinks(tx: Tx, firmId: string, membershipId: string): Promise<void> {
  await tx.outgoingMail.updateMany({
    where: { firmId, membershipId, link: { not: null } },
    data: { link: null },
  });
}
