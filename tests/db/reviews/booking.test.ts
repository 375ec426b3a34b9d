import { beforeAll, expect, test } from "vitest";
import { cancelTalk, confirmTalk, getBooking, moveTalk } from "@/lib/reviews/booking";
import { holdTalk, lookAtReview, type Wish } from "@/lib/reviews/hold";
import { keepReview } from "@/lib/reviews/keep";
import { saveOwnAvailability, saveReviewPage } from "@/lib/reviews/mutations";
import { firmAt } from "@/lib/reviews/open-page";
import { linkOfReviewLetter } from "@/lib/reviews/post";
import { getOwnAvailability, getReviewSettings } from "@/lib/reviews/queries";
import { seemsAPerson, startedAt } from "@/lib/reviews/person-check";
import { search, solves } from "@/lib/rules/review/puzzle";
import { withFirm } from "@/lib/db/tenant";
import { getOpportunity } from "@/lib/pipeline/queries";
import { listNotices } from "@/lib/notices/queries";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { firmId, owner, consultant } = a;
const SLUG = "larch-and-sons";
const MINUTE = 60_000;
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);

const page = (slug: string, open = true, version = 0) => ({
  slug,
  open,
  version,
  embedHosts: ["www.larch.example"],
});
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 600 }));
const availability = {
  ...{ version: 0, open: true, timeZone: "Europe/Berlin", place: "https://meet.larch.example/room" },
  ...{ noticeHours: 24, bufferMinutes: 0, daysAhead: 10, hours: everyDay },
};

beforeAll(async () => {
  expect(await saveReviewPage(owner, page(SLUG))).toMatchObject({ ok: true });
  expect(await saveOwnAvailability(consultant, availability)).toMatchObject({ ok: true });
});

const said: Wish["said"] = {
  by: { as: "ceo" },
  answers: { E5: 4, O1: 3, C1: 1, F1: 1, A2: 2, S4: 2, I1: 2 },
  facts: {
    ...{
      currency: "EUR",
      annualRevenue: 9_000_000,
      revenueGrowthPct: null,
      growthStalled: true,
      headcount: 60,
    },
    ...{ departmentsWithTargets: 4, operations: null },
  },
  industry: "Logistics",
};

function wish(email: string, startsAt: Date): Wish {
  const visitor = { name: "Ines Larch", email, timeZone: "America/New_York" };
  return { ...{ said, companyName: "Larch Logistics", visitor, startsAt, locale: "de" } };
}

async function free(at = now): Promise<Date[]> {
  const look = await lookAtReview(SLUG, { said, companyName: "Larch Logistics" }, at);
  return (look?.times ?? []).map((time) => new Date(time));
}

async function hold(email: string, startsAt: Date, at = now) {
  const held = await holdTalk(SLUG, wish(email, startsAt), at);
  if (!held.ok) throw new Error(held.reason);
  return linkTo(email);
}

type Mail = { id: string; subject: string; text: string; link: string | null; calendar: string | null };
const mailsTo = (email: string) =>
  asDatabaseOwner<Mail>(
    "SELECT id, subject, text, link, calendar FROM outgoing_mail WHERE to_email = $1 ORDER BY created_at, subject",
    [email],
  );

async function linkTo(email: string): Promise<string> {
  const mails = await mailsTo(email);
  return (
    mails
      .findLast(({ link }) => link?.startsWith("/talk/"))
      ?.link?.split("/")
      .at(-1) ?? ""
  );
}

test("a page is found by its address while it is open, and of one firm alone", async () => {
  expect(await firmAt(SLUG)).toEqual({ firmId, embedHosts: ["www.larch.example"] });
  expect(await firmAt("nobody-here")).toBeNull();
  expect(await saveReviewPage(b.owner, page(SLUG))).toEqual({ ok: false, reason: "TAKEN" });
  expect(await saveReviewPage(consultant, page(SLUG, true, 1))).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await saveReviewPage(owner, page(SLUG, true, 7))).toEqual({ ok: false, reason: "STALE" });
  expect(await saveReviewPage(b.owner, page("oak-partners", false))).toMatchObject({ ok: true });
  expect(await firmAt("oak-partners")).toBeNull();
  expect(await lookAtReview("oak-partners", { said, companyName: "Larch" }, now)).toBeNull();
  expect(await saveReviewPage(b.owner, page("oak-partners", true, 1))).toMatchObject({ ok: true });
  // Nobody of theirs has said when.
  expect((await lookAtReview("oak-partners", { said, companyName: "Larch" }, now))?.times).toEqual([]);
  const [first = now] = await free();
  expect(await holdTalk("oak-partners", wish("x@larch.example", first), now)).toEqual({
    ok: false,
    reason: "TAKEN",
  });
  expect(await getReviewSettings(consultant)).toBeNull();
  expect((await getReviewSettings(owner))?.members.filter(({ bookable }) => bookable)).toHaveLength(1);
});

test("one's own hours are one's own, and a form from before somebody changed them is refused", async () => {
  expect(await saveOwnAvailability(consultant, availability)).toEqual({ ok: false, reason: "STALE" });
  expect(await saveOwnAvailability(a.assistant, availability)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await saveOwnAvailability(a.a1.ceo, availability)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await getOwnAvailability(consultant)).toMatchObject({ version: 1, timeZone: "Europe/Berlin" });
  expect(await getOwnAvailability(owner)).toMatchObject({ version: 0 });
});

test("of six visitors who want one time exactly one gets it, and whoever lets it lapse gives it back", async () => {
  const [, startsAt = now] = await free();
  const emails = Array.from({ length: 6 }, (_, at) => `wants${at}@larch.example`);
  const tried = await Promise.all(emails.map((email) => holdTalk(SLUG, wish(email, startsAt), now)));
  expect(tried.filter(({ ok }) => ok)).toHaveLength(1);
  expect(tried.filter((one) => !one.ok && one.reason === "TAKEN")).toHaveLength(5);
  const winner = emails[tried.findIndex(({ ok }) => ok)] ?? "";
  expect(await free()).not.toContainEqual(startsAt);
  const token = await linkTo(winner);
  expect((await getBooking(token, later(14)))?.standing).toBe("to_confirm");
  expect((await getBooking(token, later(16)))?.standing).toBe("lapsed");
  expect(await free(later(16))).toContainEqual(startsAt);
  // Somebody else books it; whoever comes late is offered the others and keeps what was typed.
  await hold("second@larch.example", startsAt, later(16));
  expect(await confirmTalk(token, null, later(17))).toEqual({ ok: false, reason: "TAKEN" });
  const [other = now] = await free(later(17));
  expect(await confirmTalk(token, other, later(17))).toMatchObject({ ok: true });
  expect(await getBooking(token, later(18))).toMatchObject({ standing: "booked", startsAt: other });
});

test("confirmed, it is a lead with everything in it; moved and cancelled, calendar and next step follow", async () => {
  const email = "ines@larch.example";
  const [startsAt = now, , next = now] = await free();
  const first = await hold(email, startsAt);
  // Asked for again, the one that was held is theirs to give up, and is not in their own way.
  const token = await hold(email, startsAt);
  expect(await confirmTalk(first, null, now)).toEqual({ ok: false, reason: "TAKEN" });
  const [asked] = await mailsTo(email);
  expect(asked).toMatchObject({ calendar: null, subject: expect.stringContaining("Bitte bestätigen") });
  expect(asked?.text).toContain("(America/New York)");
  expect(await confirmTalk(token, null, now)).toMatchObject({ ok: true });
  expect(await confirmTalk(token, null, now)).toMatchObject({ ok: true });
  const lead = await leadOf(email);
  const day = (at: Date) => at.toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });
  expect(lead).toMatchObject({
    ...{
      name: "Larch Logistics",
      industry: "Logistics",
      headcount: 60,
      revenue: "900000000",
      stage: "review_booked",
    },
    ...{
      source: "public_review",
      next_step: "The review: a talk of 20 minutes",
      owner_id: consultant.membershipId,
    },
    ...{ contact: "Ines Larch", audited: 1 },
  });
  const review = (await getOpportunity(consultant, lead.opportunity ?? ""))?.review;
  expect(review).toMatchObject({ state: "booked", said, visitorEmail: email });
  expect(review?.impression?.confidence.level).toBe("low");
  for (const stranger of [b.owner, a.assistant, a.a1.ceo])
    expect(await getOpportunity(stranger, lead.opportunity ?? "")).toBeNull();
  expect((await listNotices(consultant)).map(({ href }) => href)).toContain(`/pipeline/${lead.opportunity}`);
  const booked = await entryIn(email);
  expect(booked).toMatchObject({ METHOD: "REQUEST", SEQUENCE: "0", STATUS: "CONFIRMED" });
  expect((await entryIn(consultant.email)).UID).toBe(booked.UID);

  expect(await moveTalk(token, next, now)).toMatchObject({ ok: true });
  expect((await leadOf(email)).next_step_day).toBe(day(next));
  expect(await entryIn(email)).toMatchObject({ UID: booked.UID, METHOD: "REQUEST", SEQUENCE: "1" });
  expect(await free()).toContainEqual(startsAt);
  expect(await moveTalk(token, later(1), now)).toEqual({ ok: false, reason: "TAKEN" });

  expect(await cancelTalk(token, now)).toMatchObject({ ok: true });
  expect(await entryIn(email)).toMatchObject({
    UID: booked.UID,
    METHOD: "CANCEL",
    SEQUENCE: "2",
    STATUS: "CANCELLED",
  });
  expect((await leadOf(email)).next_step).toContain("cancelled");
  expect(await moveTalk(token, startsAt, now)).toEqual({ ok: false, reason: "OVER" });
  expect(await confirmTalk(token, null, now)).toEqual({ ok: false, reason: "OVER" });
  expect(await free()).toContainEqual(next);
});

test("what nobody confirmed is forgotten after a day, and a letter that is late is not sent", async () => {
  const email = "quiet@larch.example";
  const [startsAt = now] = await free();
  const token = await hold(email, startsAt);
  const [row] = await asDatabaseOwner<{ id: string; mail_id: string }>(
    "SELECT b.id, l.mail_id FROM review_booking b JOIN review_link l ON l.booking_id = b.id WHERE b.visitor_email = $1",
    [email],
  );
  const { id = "", mail_id: mailId = "" } = row ?? {};
  await keepReview({ firmId, bookingId: id }, later(16));
  expect((await getBooking(token, later(16)))?.standing).toBe("lapsed");
  await asDatabaseOwner("UPDATE outgoing_mail SET link = NULL WHERE id = $1", [mailId]);
  const link = await withFirm(firmId, (tx) => linkOfReviewLetter(tx, firmId, mailId));
  expect((await getBooking(link?.split("/").at(-1) ?? "", now))?.standing).toBe("lapsed");
  await keepReview({ firmId, bookingId: id }, later(24 * 60 + 1));
  expect((await getBooking(token, now))?.standing).toBe("over");
  expect(await withFirm(firmId, (tx) => linkOfReviewLetter(tx, firmId, mailId))).toBeNull();
  const kept = await asDatabaseOwner("SELECT said, visitor_name FROM review_booking WHERE id = $1", [id]);
  expect(kept).toEqual([{ said: {}, visitor_name: "" }]);
  const letters = await asDatabaseOwner("SELECT to_email, text, link FROM outgoing_mail WHERE id = $1", [
    mailId,
  ]);
  expect(letters).toEqual([{ to_email: "", text: "", link: null }]);
  expect(await getBooking("nobodys", now)).toBeNull();
});

test("only who waited, did the work and left the hidden field empty seems a person, each on the page they were given", () => {
  const started = startedAt("larch", now);
  const proof = search(started, 0, 2_000_000) ?? "";
  const sent = { started, proof, website: "" };
  expect(solves(started, proof)).toBe(true);
  expect(seemsAPerson("larch", sent, later(1))).toBe(true);
  expect(seemsAPerson("larch", sent, later(1 / 60))).toBe(false);
  expect(seemsAPerson("larch", sent, later(13 * 60))).toBe(false);
  expect(seemsAPerson("oak", sent, later(1))).toBe(false);
  expect(seemsAPerson("larch", { ...sent, website: "https://spam.example" }, later(1))).toBe(false);
  expect(seemsAPerson("larch", { ...sent, started: `0${started}` }, later(1))).toBe(false);
  for (const junk of ["", ".", "a.b.c"])
    expect(seemsAPerson("larch", { ...sent, started: junk }, later(1))).toBe(false);
});

async function leadOf(email: string) {
  const [row] = await asDatabaseOwner<Record<string, string>>(
    `SELECT c.id, c.name, c.industry, c.headcount, c.annual_revenue_minor::text AS revenue, p.name AS contact, o.id AS opportunity,
            o.stage::text AS stage, o.source::text AS source, o.next_step, o.next_step_day::text AS next_step_day, o.owner_id,
            (SELECT count(*)::int FROM audit_event e WHERE e.client_company_id = c.id AND e.action = 'lead.made') AS audited
       FROM contact p JOIN client_company c ON c.id = p.client_company_id JOIN opportunity o ON o.client_company_id = c.id
      WHERE p.email = $1`,
    [email],
  );
  if (!row) throw new Error(`No lead came of ${email}.`);
  return row as typeof row & { id: string };
}

async function entryIn(email: string): Promise<Record<string, string>> {
  const mails = await mailsTo(email);
  const lines = (mails.findLast(({ calendar }) => calendar)?.calendar ?? "").split(/\r?\n/);
  return Object.fromEntries(lines.map((line) => line.split(":") as [string, string]));
}
