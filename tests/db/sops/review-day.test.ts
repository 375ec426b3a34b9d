import { expect, test } from "vitest";
import { withFirm } from "@/lib/db/tenant";
import { putSopIntoUse } from "@/lib/sops/life-mutations";
import { remindOfSopReview } from "@/lib/sops/review-reminder";
import { getSop } from "@/lib/sops/queries";
import { confirmSopReview } from "@/lib/sops/sign-off-mutations";
import { openFor } from "@/tests/support/engagements";
import { waitingJobs } from "@/tests/support/queue";
import { putThrough, writtenSop } from "@/tests/support/sops";
import { asDatabaseOwner, makeWorld } from "@/tests/support/world";

const { a } = await makeWorld();
const engagement = await openFor(a.owner, a.a1.clientCompanyId);
const { firmId } = a;

test("a year after it came into use its owner and the consultants are reminded, once", async () => {
  const id = await writtenSop(a.consultant, engagement, { title: "Invoicing" });
  const email = "fay@example.com";
  await withFirm(firmId, async (tx) => {
    await tx.contact.updateMany({ where: { firmId, id: a.a1.headContactId }, data: { email } });
    await tx.deliverable.updateMany({ where: { firmId, id }, data: { ownerContactId: a.a1.headContactId } });
  });
  await putThrough(a.consultant, a.owner, id, 1, "2026-03-02");
  expect(await waitingJobs("remind-of-sop-review")).toBe(1);
  expect(await getSop(a.owner, id, {}, "2027-03-01")).toMatchObject({
    reviewDay: "2027-03-02",
    isDue: false,
  });
  expect(await getSop(a.owner, id, {}, "2027-03-02")).toMatchObject({ isDue: true });

  const ids = { firmId, sopId: id };
  const tasks = () =>
    asDatabaseOwner("SELECT title, due_day::text, done_by_name FROM task WHERE title LIKE '%Invoicing%'");
  const mails = () => asDatabaseOwner("SELECT link FROM outgoing_mail WHERE to_email = $1", [email]);
  await remindOfSopReview(ids, new Date("2027-03-01T12:00:00Z"));
  expect(await tasks()).toEqual([]);
  for (let run = 0; run < 3; run += 1) await remindOfSopReview(ids, new Date("2027-03-02T07:00:00Z"));
  expect(await tasks()).toEqual([
    { title: "Review the SOP “Invoicing”", due_day: "2027-03-02", done_by_name: null },
  ]);
  expect(await mails()).toEqual([{ link: `/portal/sops/${id}` }]);

  const { version } = (await getSop(a.owner, id)) ?? {};
  const review = { id, version: version ?? 0, reviewDay: "2027-09-02" };
  expect(await confirmSopReview(a.consultant, review)).toMatchObject({ ok: true });
  expect(await confirmSopReview(a.consultant, review)).toEqual({ ok: false, reason: "STALE" });
  expect(await tasks()).toMatchObject([{ done_by_name: "Carl Consultant" }]);
  await remindOfSopReview(ids, new Date("2027-03-02T08:00:00Z"));
  expect(await tasks()).toHaveLength(1);
  await remindOfSopReview(ids, new Date("2027-09-02T08:00:00Z"));
  expect(await tasks()).toHaveLength(2);
});

test("what is not in use is not reviewed", async () => {
  const id = await writtenSop(a.consultant, engagement, { title: "Hiring" });
  const review = { id, version: 1, reviewDay: "2027-09-02" };
  expect(await confirmSopReview(a.consultant, review)).toEqual({ ok: false, reason: "NOT_IN_USE" });
  await remindOfSopReview({ firmId, sopId: id }, new Date("2030-01-01T08:00:00Z"));
  expect(await asDatabaseOwner("SELECT 1 FROM task WHERE title LIKE '%Hiring%'")).toEqual([]);
  expect(await putSopIntoUse(a.consultant, { id, number: 1, revision: 2 })).toEqual({
    ok: false,
    reason: "NOT_FROM_HERE",
  });
});
