import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { notify } from "@/lib/notices/notify";
import { talkChanged } from "@/lib/notices/happenings";
import { type Locale, localeOf } from "@/lib/rules/questionnaire/locales";
import { slotText } from "@/lib/rules/review/slot-text";
import { calendarEntry } from "./calendar-entry";
import { type LetterFacts, type LetterKind, memberLetter, visitorLetter } from "./letters";
import { postWithLink } from "./post";

export const HELD_MINUTES = 15;

export const bookingSelect = {
  ...{ firmId: true, id: true, membershipId: true, clientCompanyId: true, state: true, sequence: true },
  ...{ startsAt: true, endsAt: true, heldUntil: true, timeZone: true, locale: true, createdAt: true },
  ...{ visitorName: true, visitorEmail: true, companyName: true },
  membership: { select: { displayName: true, email: true, reviewHours: { select: { place: true } } } },
} as const;

type Booking = Awaited<ReturnType<typeof readBooking>>;

export function readBooking(tx: Tx, firmId: string, id: string) {
  return tx.reviewBooking.findUniqueOrThrow({ where: { firmId_id: { firmId, id } }, select: bookingSelect });
}

type Firm = Readonly<{ name: string; timeZone: string }>;

/** Asks whoever booked to show that the address is theirs. */
export async function askToConfirm(tx: Tx, firm: Firm, booking: Booking): Promise<void> {
  const locale = localeOf(booking.locale);
  const facts = factsOf(firm, booking, booking.timeZone, locale);
  const letter = visitorLetter("to_confirm", facts, locale);
  await postWithLink(tx, booking, { ...letter, toEmail: booking.visitorEmail });
}

/** Tells both of them, each by their own clock and with the entry for their calendar, and the notices of the firm. */
export async function tellBoth(
  tx: Tx,
  firm: Firm,
  booking: Booking,
  kind: Exclude<LetterKind, "to_confirm">,
  {
    clientCompanyId,
    opportunityId,
    now,
  }: { clientCompanyId: string; opportunityId: string | null; now: Date },
): Promise<void> {
  const { firmId, visitorEmail, visitorName, membership } = booking;
  const locale = localeOf(booking.locale);
  const isCancelled = kind === "cancelled";
  const entry = (language: Locale) =>
    calendarEntry(
      {
        ...{ id: booking.id, sequence: booking.sequence, startsAt: booking.startsAt, endsAt: booking.endsAt },
        ...{ firmName: firm.name, place: placeOf(booking), isCancelled },
        summary: SUMMARY[language](booking.companyName, firm.name),
        people: [
          { name: visitorName, email: visitorEmail },
          ...(membership.email ? [{ name: membership.displayName, email: membership.email }] : []),
        ],
      },
      now,
    );
  const toVisitor = {
    ...visitorLetter(kind, factsOf(firm, booking, booking.timeZone, locale), locale),
    ...{ toEmail: visitorEmail, calendar: entry(locale) },
  };
  if (isCancelled) await putMail(tx, firmId, { kind: "review", ...toVisitor });
  else await postWithLink(tx, booking, toVisitor);
  if (membership.email)
    await putMail(tx, firmId, {
      ...{ kind: "review", toEmail: membership.email, calendar: entry("en") },
      ...memberLetter(kind, factsOf(firm, booking, firm.timeZone, "en")),
      ...(opportunityId && { link: `/pipeline/${opportunityId}` }),
    });
  const visitor = { firmId, membershipId: null, displayName: visitorName };
  await notify(tx, visitor, talkChanged(clientCompanyId, opportunityId));
}

const SUMMARY: Record<Locale, (company: string, firm: string) => string> = {
  en: (company, firm) => `Operations review: ${company} and ${firm}`,
  de: (company, firm) => `Operations-Review: ${company} und ${firm}`,
};

function factsOf(firm: Firm, booking: Booking, timeZone: string, locale: Locale): LetterFacts {
  return {
    ...{ visitorName: booking.visitorName, companyName: booking.companyName, firmName: firm.name },
    ...{ memberName: booking.membership.displayName, place: placeOf(booking) },
    when: slotText({ from: booking.startsAt, to: booking.endsAt }, timeZone, locale),
    heldMinutes: HELD_MINUTES,
  };
}

function placeOf({ membership }: Booking): string {
  return membership.reviewHours?.place ?? "";
}
