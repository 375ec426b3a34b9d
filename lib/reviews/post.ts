import "server-only";
import { hashSecret, newSecret } from "@/lib/auth/session";
import type { Tx } from "@/lib/db/tenant";
import { canSend } from "@/lib/mail/deliver";
import { type NewMail, putMail } from "@/lib/mail/outbox";

type Booking = { readonly firmId: string; readonly id: string; readonly endsAt: Date };

/**
 * A letter to the visitor with a link to their booking, whose secret is made when it is sent. Where nothing is sent, the
 * link stands in the outbox, for an owner to pass on: it opens one talk that is the owner's own.
 */
export async function postWithLink(tx: Tx, { firmId, id, endsAt }: Booking, mail: Omit<NewMail, "kind">) {
  const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { isDemo: true } });
  const token = newSecret();
  const link = canSend(firm) ? {} : { link: pathOf(token) };
  const mailId = await putMail(tx, firmId, { kind: "review", ...mail, ...link });
  await tx.reviewLink.create({
    data: { firmId, bookingId: id, mailId, endsAt, tokenHash: hashSecret(token) },
    select: { mailId: true },
  });
}

/** As `linkOfLetter` for respondents: `null` where its occasion is over, `undefined` for a letter without such a link. */
export async function linkOfReviewLetter(
  tx: Tx,
  firmId: string,
  mailId: string,
): Promise<string | null | undefined> {
  const row = await tx.reviewLink.findFirst({
    where: { firmId, mailId },
    select: {
      ...{ bookingId: true, endsAt: true },
      booking: { select: { state: true, visitorEmail: true } },
      mail: { select: { link: true } },
    },
  });
  if (!row || row.mail.link) return undefined;
  const { bookingId, endsAt, booking } = row;
  if (endsAt <= new Date() || booking.state === "cancelled" || booking.visitorEmail === "") return null;
  const token = newSecret();
  await tx.reviewLink.create({
    data: { firmId, bookingId, mailId, endsAt, tokenHash: hashSecret(token) },
    select: { mailId: true },
  });
  return pathOf(token);
}

function pathOf(token: string): string {
  return `/talk/${token}`;
}
