import "server-only";
import { audit } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { makeLead } from "@/lib/pipeline/make-lead";
import { ok, refuse, type Result } from "@/lib/result";
import { dayIn, fromIsoDay } from "@/lib/units/days";
import { minorDigits } from "@/lib/units/money";
import { beginningsOf, freeAt, readFreeTimes } from "./free-times";
import { endOf, oneAfterTheOther } from "./hold";
import { bookingAt, readFirm } from "./open-page";
import { saidOf } from "./said";
import { readBooking, tellBoth } from "./tell";

/** Where a booking stands for whoever holds its link. "over": the talk has begun, or was never confirmed within a day. */
export type Standing = "to_confirm" | "lapsed" | "booked" | "cancelled" | "over";

/** The booking that a mailed link opens, and the times it could be moved to. `null` for a link that opens nothing. */
export async function getBooking(token: string, now: Date) {
  const found = await bookingAt(token);
  if (!found) return null;
  const { firmId, bookingId } = found;
  return withFirm(firmId, async (tx) => {
    const firm = await readFirm(tx, firmId);
    const booking = await readBooking(tx, firmId, bookingId);
    const { membership } = booking;
    const standing = standingOf(booking, now);
    const times = await readTimes(tx, booking, now);
    return {
      ...{ firm, standing, times: beginningsOf(times), memberName: membership.displayName },
      ...{ startsAt: booking.startsAt, endsAt: booking.endsAt, place: membership.reviewHours?.place ?? "" },
      ...{ timeZone: booking.timeZone, locale: booking.locale, sequence: booking.sequence },
      ...{ visitorName: booking.visitorName, companyName: booking.companyName },
    };
  });
}

type Row = Awaited<ReturnType<typeof readBooking>>;

function standingOf({ state, startsAt, heldUntil, visitorEmail }: Row, now: Date): Standing {
  if (state === "cancelled") return "cancelled";
  if (startsAt <= now || visitorEmail === "") return "over";
  if (state === "booked") return "booked";
  return state === "held" && heldUntil && heldUntil > now ? "to_confirm" : "lapsed";
}

/** A booked talk stays with whom it was booked; before that anybody who is free will do. */
function readTimes(tx: Tx, { firmId, id, state, membershipId }: Row, now: Date) {
  return readFreeTimes(tx, firmId, now, { except: id, ...(state === "booked" && { membershipId }) });
}

export type ChangeRefusal = "NOT_FOUND" | "TAKEN" | "OVER";
type Changed = Result<undefined, ChangeRefusal>;

/**
 * Books what a link was mailed for: it becomes a lead with everything that was said. Where the hold ran out, only if the
 * time is free still, or another one is named. Done twice, it is the same booking.
 */
export function confirmTalk(token: string, wanted: Date | null, now: Date): Promise<Changed> {
  return onBooking(token, now, async (tx, booking, standing) => {
    if (standing === "booked") return ok();
    if (standing === "cancelled" || standing === "over") return refuse("OVER");
    const startsAt = wanted ?? booking.startsAt;
    const keeps = standing === "to_confirm" && startsAt.getTime() === booking.startsAt.getTime();
    const free = keeps ? [booking.membershipId] : freeAt(await readTimes(tx, booking, now), startsAt);
    const membershipId = free.includes(booking.membershipId) ? booking.membershipId : free[0];
    if (!membershipId) return refuse("TAKEN");
    const { firmId, id, companyName, visitorName, visitorEmail } = booking;
    const firm = await readFirm(tx, firmId);
    const { said } = await tx.reviewBooking.findUniqueOrThrow({
      where: { firmId_id: { firmId, id } },
      select: { said: true },
    });
    const lead = await makeLead(tx, {
      ...{ firmId, clientId: id, companyName, ownerId: membershipId },
      ...({ source: "public_review", stage: "review_booked" } as const),
      contact: { name: visitorName, email: visitorEmail, role: roleOf(saidOf(said)) },
      facts: factsOf(saidOf(said)),
    });
    await tx.reviewBooking.update({
      where: { firmId_id: { firmId, id } },
      data: { ...spanOf(startsAt), state: "booked", clientCompanyId: lead.clientId, membershipId },
      select: { id: true },
    });
    await renewLinks(tx, booking, startsAt);
    await setNextStep(tx, lead.opportunityId, { firmId, startsAt, timeZone: firm.timeZone });
    const told = { clientCompanyId: lead.clientId, opportunityId: lead.opportunityId, now };
    await tellBoth(tx, firm, await readBooking(tx, firmId, id), "booked", told);
    return ok();
  });
}

/** Moves a booked talk to another free time; its lead's next step goes with it. */
export function moveTalk(token: string, startsAt: Date, now: Date): Promise<Changed> {
  return onBooking(token, now, async (tx, booking, standing) => {
    if (standing !== "booked") return refuse("OVER");
    if (booking.startsAt.getTime() === startsAt.getTime()) return ok();
    const [membershipId] = freeAt(await readTimes(tx, booking, now), startsAt);
    if (!membershipId) return refuse("TAKEN");
    await renewLinks(tx, booking, startsAt);
    return change(tx, booking, { kind: "moved", startsAt, now });
  });
}

/** Cancels it. The lead stays: somebody who cancels a talk may still want one. */
export function cancelTalk(token: string, now: Date): Promise<Changed> {
  return onBooking(token, now, async (tx, booking, standing) => {
    if (standing === "cancelled") return ok();
    if (standing !== "booked") return refuse("OVER");
    return change(tx, booking, { kind: "cancelled", startsAt: booking.startsAt, now });
  });
}

type Change = { kind: "moved" | "cancelled"; startsAt: Date; now: Date };

async function change(tx: Tx, booking: Row, { kind, startsAt, now }: Change): Promise<Changed> {
  const { firmId, id, clientCompanyId } = booking;
  const firm = await readFirm(tx, firmId);
  await tx.reviewBooking.update({
    where: { firmId_id: { firmId, id } },
    data: { ...spanOf(startsAt), sequence: { increment: 1 }, ...(kind === "cancelled" && { state: kind }) },
    select: { id: true },
  });
  const opportunity = await tx.opportunity.findFirst({
    where: { firmId, clientCompanyId: clientCompanyId! },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (opportunity)
    await setNextStep(tx, opportunity.id, {
      ...{ firmId, startsAt: kind === "cancelled" ? now : startsAt, timeZone: firm.timeZone },
      ...{ was: NEXT_STEP, is: kind === "cancelled" ? AFTER_CANCELLING : NEXT_STEP },
    });
  const told = { clientCompanyId: clientCompanyId!, opportunityId: opportunity?.id ?? null, now };
  await tellBoth(tx, firm, await readBooking(tx, firmId, id), kind, told);
  const visitor = { firmId, membershipId: null, displayName: booking.visitorName };
  await audit(tx, visitor, `review.${kind}`, {
    ...{ entity: "review_booking", entityId: id, clientCompanyId },
    before: { startsAt: booking.startsAt.toISOString() },
    after: kind === "cancelled" ? { state: kind } : { startsAt: startsAt.toISOString() },
  });
  return ok();
}

async function onBooking(
  token: string,
  now: Date,
  run: (tx: Tx, booking: Row, standing: Standing) => Promise<Changed>,
): Promise<Changed> {
  const found = await bookingAt(token);
  if (!found) return refuse("NOT_FOUND");
  const { firmId, bookingId } = found;
  return withFirm(firmId, async (tx) => {
    await oneAfterTheOther(tx, firmId);
    await tx.reviewBooking.updateMany({
      where: { firmId, state: "held", heldUntil: { lte: now } },
      data: { state: "lapsed" },
    });
    const booking = await readBooking(tx, firmId, bookingId);
    return run(tx, booking, standingOf(booking, now));
  });
}

const NEXT_STEP = "The review: a talk of 20 minutes";
const AFTER_CANCELLING = "They cancelled the review: ask whether they want another time";

type Step = { firmId: string; startsAt: Date; timeZone: string; was?: string; is?: string };

/** Where somebody of the firm has planned something else meanwhile, that stays. */
async function setNextStep(tx: Tx, id: string, { firmId, startsAt, timeZone, was, is = NEXT_STEP }: Step) {
  await tx.opportunity.updateMany({
    where: { firmId, id, nextStep: was ?? null },
    data: { nextStep: is, nextStepDay: fromIsoDay(dayIn(timeZone, startsAt)), version: { increment: 1 } },
  });
}

/** A link opens the booking until the talk ends, also when that was moved. */
async function renewLinks(tx: Tx, { firmId, id }: Row, startsAt: Date) {
  await tx.reviewLink.updateMany({ where: { firmId, bookingId: id }, data: { endsAt: endOf(startsAt) } });
}

function spanOf(startsAt: Date) {
  return { startsAt, endsAt: endOf(startsAt) };
}

function roleOf(said: ReturnType<typeof saidOf>): string | null {
  return said?.by.as === "head" ? `Leads ${said.by.department}` : null;
}

function factsOf(said: ReturnType<typeof saidOf>) {
  if (!said) return {};
  const { currency, annualRevenue, headcount, growthStalled } = said.facts;
  return {
    ...{ industry: said.industry, currency, headcount, growthStalled },
    annualRevenueMinor:
      annualRevenue === null ? null : BigInt(annualRevenue) * 10n ** BigInt(minorDigits(currency)),
  };
}
