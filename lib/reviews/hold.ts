import "server-only";
import { audit, byItself } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { enqueue } from "@/lib/jobs/queue";
import { ok, refuse, type Result } from "@/lib/result";
import { type FirstImpression, firstImpressionOf } from "@/lib/rules/review/first-impression";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { SLOT_MINUTES } from "@/lib/rules/review/slots";
import { dayIn } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { beginningsOf, freeAt, readFreeTimes } from "./free-times";
import { onPage, readFirm } from "./open-page";
import type { KeptSaid } from "./said";
import { askToConfirm, bookingSelect, HELD_MINUTES } from "./tell";

export interface Visit {
  readonly said: KeptSaid;
  readonly companyName: string;
}

/** What a visitor is told at once, and when they could talk about it. Nothing is kept. `null`: no page stands there. */
export function lookAtReview(slug: string, { said, companyName }: Visit, now: Date) {
  return onPage(slug, async (tx, firmId) => {
    const { timeZone } = await readFirm(tx, firmId);
    const impression = firstImpressionOf(said, companyName, dayIn(timeZone, now));
    return { impression, times: beginningsOf(await readFreeTimes(tx, firmId, now)) };
  });
}

export interface Wish extends Visit {
  readonly visitor: Readonly<{ name: string; email: string; timeZone: string | null }>;
  readonly startsAt: Date;
  readonly locale: Locale;
}

export type HoldRefusal = "NOT_FOUND" | "TAKEN";

/**
 * Holds a time for a visitor and mails them a link to confirm it. Of those who want the same one at once exactly one gets
 * it; the others are told TAKEN. Whoever holds another one at this firm gives that up.
 */
export async function holdTalk(
  slug: string,
  wish: Wish,
  now: Date,
): Promise<Result<{ startsAt: Date }, HoldRefusal>> {
  const held = await onPage<Result<{ startsAt: Date }, HoldRefusal>>(slug, async (tx, firmId) => {
    await oneAfterTheOther(tx, firmId);
    const { visitor, companyName, said, startsAt, locale } = wish;
    await tx.reviewBooking.updateMany({
      where: { firmId, state: "held", heldUntil: { lte: now } },
      data: { state: "lapsed" },
    });
    const own = { firmId, state: "held", visitorEmail: visitor.email } as const;
    const earlier = await tx.reviewBooking.findFirst({ where: own, select: { id: true } });
    const times = await readFreeTimes(tx, firmId, now, { except: earlier?.id ?? null });
    const [membershipId] = freeAt(times, startsAt);
    if (!membershipId) return refuse("TAKEN");
    await tx.reviewBooking.updateMany({ where: own, data: { state: "lapsed" } });
    const firm = await readFirm(tx, firmId);
    const impression = firstImpressionOf(said, companyName, dayIn(firm.timeZone, now));
    const booking = await tx.reviewBooking.create({
      data: {
        ...{ firmId, id: crypto.randomUUID(), membershipId, companyName, locale, createdAt: now },
        ...{ visitorName: visitor.name, visitorEmail: visitor.email },
        ...{ timeZone: visitor.timeZone ?? firm.timeZone, startsAt, endsAt: endOf(startsAt) },
        heldUntil: new Date(now.getTime() + HELD_MINUTES * 60_000),
        said: asJson(said),
        impression: asJson(impression ?? {}),
      },
      select: bookingSelect,
    });
    await askToConfirm(tx, firm, booking);
    const ids = { firmId, bookingId: booking.id };
    await enqueue(tx, "keep-review", ids, { key: `keep-review:${booking.id}`, runAt: booking.heldUntil! });
    await audit(tx, byItself(firmId), "review.held", {
      ...{ entity: "review_booking", entityId: booking.id, clientCompanyId: null },
      after: { startsAt: startsAt.toISOString() },
    });
    return ok({ startsAt });
  });
  return held ?? refuse("NOT_FOUND");
}

/** Bookings of one firm are made one at a time: with the breaks between talks, it is not only the slot itself that is taken. */
export async function oneAfterTheOther(tx: Tx, firmId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM review_page WHERE firm_id = ${firmId}::uuid FOR UPDATE`;
}

export function endOf(startsAt: Date): Date {
  return new Date(startsAt.getTime() + SLOT_MINUTES * 60_000);
}

function asJson(value: KeptSaid | FirstImpression | object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
}
