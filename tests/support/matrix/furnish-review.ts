import { randomUUID } from "node:crypto";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { withFirm } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { saveOwnAvailability, saveReviewPage } from "@/lib/reviews/mutations";
import { firstImpressionOf } from "@/lib/rules/review/first-impression";
import type { Said } from "@/lib/rules/review/snapshot";
import { asDatabaseOwner, type World } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** Of firm A: shut, since an open page says the firm's name to anybody. */
export const SHUT_PAGE = "shut-to-all";
/** Of a firm that nobody in the matrix is of. */
export const OPEN_PAGE = "open-to-all";

const DAY_MS = 86_400_000;

/** The firm's page and hours; a talk that A1 began with, and one that nobody has confirmed yet. */
export async function furnishReview({ a }: World) {
  const { owner, consultant, firmId, a1 } = a;
  const word = MARKS.a1Inner;
  const page = { version: 0, embedHosts: [] };
  done(await saveReviewPage(owner, { ...page, open: false, slug: SHUT_PAGE }));
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 1200, toMinute: 1260 }));
  const numbers = { noticeHours: 24, bufferMinutes: 0, daysAhead: 30 };
  const own = { version: 0, open: true, timeZone: "Europe/Berlin", place: "A call", hours, ...numbers };
  done(await saveOwnAvailability(consultant, own));
  const elsewhere = randomUUID();
  await withFirm(elsewhere, async (tx) => {
    const firm = { id: elsewhere, name: "Elsewhere", timeZone: "UTC", currency: "EUR" };
    await tx.firm.create({ data: { ...firm, isDemo: true, secondFactorRequired: false } });
    await tx.reviewPage.create({ data: { firmId: elsewhere, slug: OPEN_PAGE, open: true } });
  });

  const facts = {
    ...{
      currency: "EUR",
      annualRevenue: 1_000_000,
      revenueGrowthPct: null,
      growthStalled: null,
      headcount: 10,
    },
    ...{ departmentsWithTargets: 2, operations: null },
  };
  // Of whom nobody has confirmed is nothing of A1.
  const saidBy = (word: string): Said & { industry: string } => ({
    by: { as: "ceo" },
    answers: { C1: 1 },
    facts,
    industry: word,
  });
  const talk = async (of: "held" | "booked", startsAt: Date) => {
    const [id, token] = [randomUUID(), newSecret()];
    const by = of === "booked" ? word : "Visitor";
    const impression = firstImpressionOf(saidBy(by), by, "2026-03-02");
    const endsAt = new Date(startsAt.getTime() + 20 * 60_000);
    await withFirm(firmId, async (tx) => {
      await tx.reviewBooking.create({
        data: {
          ...{
            firmId,
            id,
            membershipId: consultant.membershipId,
            state: of,
            startsAt,
            endsAt,
            heldUntil: startsAt,
          },
          ...{ visitorName: by, visitorEmail: `${by.toLowerCase()}@example.com`, companyName: by },
          ...{
            timeZone: "Europe/Berlin",
            locale: "en",
            clientCompanyId: of === "booked" ? a1.clientCompanyId : null,
          },
          said: JSON.parse(JSON.stringify(saidBy(by))) as object,
          impression: JSON.parse(JSON.stringify(impression)) as object,
        },
      });
      const mail = {
        kind: "review",
        toEmail: "visitor@example.com",
        subject: "A talk",
        text: "A talk",
      } as const;
      const mailId = await putMail(tx, firmId, mail);
      await tx.reviewLink.create({
        data: { firmId, tokenHash: hashSecret(token), bookingId: id, mailId, endsAt },
      });
    });
    return token;
  };
  const soon = Date.now() + 3 * DAY_MS;
  return {
    freeTime: await freeTime(),
    bookedTalk: await talk("booked", new Date(soon)),
    heldTalk: await talk("held", new Date(soon + DAY_MS)),
  };
}

/** A time that the consultant of firm A is free at: in the evening, when no meeting of theirs is. */
async function freeTime(): Promise<string> {
  const [row] = await asDatabaseOwner<{ at: Date }>(
    `SELECT (date_trunc('day', now() AT TIME ZONE 'Europe/Berlin') + interval '9 days 20 hours') AT TIME ZONE 'Europe/Berlin' AS at`,
  );
  return row!.at.toISOString();
}
