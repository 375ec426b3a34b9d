import "server-only";
import { audit, byItself } from "@/lib/db/audit";
import { withFirm } from "@/lib/db/tenant";
import { enqueue, type Jobs } from "@/lib/jobs/queue";

const FORGOTTEN_AFTER_MS = 24 * 60 * 60_000;

/**
 * Gives the time of a hold that ran out back to everybody, and a day after it was asked for forgets who asked: an address
 * that nobody confirmed is nobody's to keep.
 */
export function keepReview({ firmId, bookingId }: Jobs["keep-review"], now: Date): Promise<void> {
  return withFirm(firmId, async (tx) => {
    const unconfirmed = { firmId, id: bookingId };
    const lapsed = await tx.reviewBooking.updateMany({
      where: { ...unconfirmed, state: "held", heldUntil: { lte: now } },
      data: { state: "lapsed" },
    });
    const booking = await tx.reviewBooking.findFirst({
      where: { ...unconfirmed, state: { in: ["held", "lapsed"] }, visitorEmail: { not: "" } },
      select: { createdAt: true, state: true, heldUntil: true },
    });
    const forgetsAt = booking && new Date(booking.createdAt.getTime() + FORGOTTEN_AFTER_MS);
    const isForgotten = forgetsAt !== null && forgetsAt <= now;
    if (isForgotten) {
      await tx.reviewBooking.updateMany({
        where: { ...unconfirmed, state: "lapsed" },
        data: { visitorName: "", visitorEmail: "", companyName: "", said: {}, impression: {} },
      });
      const links = await tx.reviewLink.findMany({ where: { firmId, bookingId }, select: { mailId: true } });
      await tx.outgoingMail.updateMany({
        where: { firmId, id: { in: links.map(({ mailId }) => mailId) } },
        data: { toEmail: "", text: "", link: null, calendar: null },
      });
    } else if (booking) {
      const runAt = booking.state === "held" ? booking.heldUntil! : forgetsAt!;
      await enqueue(tx, "keep-review", { firmId, bookingId }, { key: `keep-review:${bookingId}`, runAt });
    }
    if (lapsed.count > 0 || isForgotten)
      await audit(tx, byItself(firmId), isForgotten ? "review.forgotten" : "review.lapsed", {
        ...{ entity: "review_booking", entityId: bookingId, clientCompanyId: null },
      });
  });
}
