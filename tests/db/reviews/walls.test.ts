import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { makeLead } from "@/lib/pipeline/make-lead";
import { makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { firmId, owner, consultant } = a;

const said = { facts: {}, answers: {} };

function booking(from: string, to: string, more: Partial<ReturnType<typeof held>> = {}) {
  return { ...held(), startsAt: new Date(from), endsAt: new Date(to), ...more };
}

function held() {
  return {
    ...{ firmId, id: randomUUID(), membershipId: consultant.membershipId },
    ...{ startsAt: new Date(), endsAt: new Date(), heldUntil: new Date() },
    ...{ visitorName: "Ines Larch", visitorEmail: "ines@larch.example", companyName: "Larch Logistics" },
    ...{ timeZone: "Europe/Berlin", locale: "de", said, impression: {} },
  };
}

const book = (data: ReturnType<typeof booking>) =>
  withFirm(firmId, (tx) => tx.reviewBooking.create({ data }));

test("of those who ask for one slot at once one gets it; a neighbouring slot and another member's are free", async () => {
  const [from, to] = ["2027-01-11T09:00:00Z", "2027-01-11T09:20:00Z"];
  const tried = await Promise.allSettled(Array.from({ length: 6 }, () => book(booking(from, to))));
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of tried.filter((each) => each.status === "rejected"))
    expect(String(one.reason)).toMatch(/review_booking_once|exclusion|deadlock/i);
  await expect(book(booking("2027-01-11T09:10:00Z", "2027-01-11T09:30:00Z"))).rejects.toThrow();
  await book(booking(to, "2027-01-11T09:40:00Z"));
  await book(booking(from, to, { membershipId: owner.membershipId }));
});

test("a hold that lapsed gives its slot away in the transaction of whoever books it", async () => {
  const [from, to] = ["2027-01-12T09:00:00Z", "2027-01-12T09:20:00Z"];
  const first = await book(booking(from, to));
  await withFirm(firmId, async (tx) => {
    await tx.reviewBooking.updateMany({
      where: { firmId, state: "held", heldUntil: { lte: new Date() } },
      data: { state: "lapsed" },
    });
    await tx.reviewBooking.create({ data: booking(from, to) });
  });
  const there = await withFirm(firmId, (tx) => tx.reviewBooking.findFirst({ where: { id: first.id } }));
  expect(there?.state).toBe("lapsed");
});

test("what is booked has its client, made in the same transaction", async () => {
  const { id } = await book(booking("2027-01-13T09:00:00Z", "2027-01-13T09:20:00Z"));
  const confirm = (clientCompanyId: string | null) => (tx: Parameters<typeof makeLead>[0]) =>
    tx.reviewBooking.updateMany({ where: { firmId, id }, data: { state: "booked", clientCompanyId } });
  await expect(withFirm(firmId, confirm(null))).rejects.toThrow(/review_booking_client/);
  await withFirm(firmId, async (tx) => {
    const { clientId } = await makeLead(tx, {
      ...{ firmId, companyName: "Larch Logistics", source: "public_review", stage: "review_booked" },
      contact: { name: "Ines Larch", email: "ines@larch.example" },
    });
    await confirm(clientId)(tx);
  });
});

test("another firm, a client's people and a write into another firm meet the wall", async () => {
  const { id } = await book(booking("2027-01-14T09:00:00Z", "2027-01-14T09:20:00Z"));
  await withFirm(firmId, async (tx) => {
    const tokenHash = new Uint8Array(32).fill(7);
    const letter = { kind: "review", toEmail: "ines@larch.example", subject: "Held", text: "Held" } as const;
    const mailId = await putMail(tx, firmId, letter);
    await tx.reviewLink.create({ data: { firmId, tokenHash, bookingId: id, mailId, endsAt: new Date() } });
    await tx.reviewPage.create({ data: { firmId, slug: "larch-and-sons" } });
    await tx.reviewAvailability.create({
      data: { firmId, membershipId: consultant.membershipId, timeZone: "Europe/Berlin", hours: [] },
    });
  });
  const seenBy = (viewer: Parameters<typeof withViewer>[0]) =>
    withViewer(viewer, async (tx) => [
      await tx.reviewBooking.count({ where: { id } }),
      await tx.reviewLink.count(),
      await tx.reviewPage.count(),
      await tx.reviewAvailability.count(),
    ]);
  expect(await seenBy(owner)).toEqual([1, 1, 1, 1]);
  expect(await seenBy(b.owner)).toEqual([0, 0, 0, 0]);
  expect(await seenBy(a.a1.ceo)).toEqual([0, 0, 0, 0]);
  const elsewhere = { ...booking("2027-01-15T09:00:00Z", "2027-01-15T09:20:00Z"), firmId: b.firmId };
  await expect(book(elsewhere)).rejects.toThrow(/row-level security/);
  // One address, one firm: of all firms.
  await expect(
    withFirm(b.firmId, (tx) => tx.reviewPage.create({ data: { firmId: b.firmId, slug: "larch-and-sons" } })),
  ).rejects.toThrow();
  await expect(withFirm(firmId, (tx) => tx.reviewBooking.deleteMany({ where: { id } }))).rejects.toThrow(
    /permission denied/,
  );
});
