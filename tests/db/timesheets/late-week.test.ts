import { beforeEach, expect, test } from "vitest";
import { keepWeeks } from "@/lib/timesheets/keep-weeks";
import { submitWeek } from "@/lib/timesheets/week-mutations";
import { instantAt } from "@/lib/units/days";
import { openFor } from "../../support/engagements";
import { waitingJobs } from "../../support/queue";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const { a } = await makeWorld();
let engagementId: string;

beforeEach(async () => {
  await asDatabaseOwner("DELETE FROM outgoing_mail");
  await asDatabaseOwner("DELETE FROM graphile_worker._private_jobs");
  engagementId = await openFor(a.consultant, a.a1.clientCompanyId);
});

const monday = (day: string) => instantAt(day, 9, "Europe/Berlin");
const run = (day: string) => keepWeeks({ firmId: a.firmId, engagementId }, monday(day));
const mails = () =>
  asDatabaseOwner<{ to_email: string; subject: string }>("SELECT to_email, subject FROM outgoing_mail");

test("who works there hears once that last week is not handed in, whoever else runs the job", async () => {
  await Promise.all([run("2026-03-09"), run("2026-03-09"), run("2026-03-09")]);
  expect(await mails()).toEqual([
    { to_email: a.consultant.email, subject: "A1 Joinery: last week is not handed in" },
  ]);
  expect(await waitingJobs("keep-weeks")).toBe(1);
});

test("a week that was handed in, or stated to hold nothing, reminds nobody", async () => {
  await submitWeek(a.consultant, { engagementId, monday: "2026-03-02", version: 0, nothing: true });
  await run("2026-03-09");
  expect(await mails()).toEqual([]);
});

test("before its first week and after its last one nothing is asked for", async () => {
  await run("2025-12-29");
  expect(await mails()).toEqual([]);
  await asDatabaseOwner("DELETE FROM graphile_worker._private_jobs");
  // It ended on Friday 26 June.
  await run("2026-06-29");
  expect(await mails()).toHaveLength(1);
  expect(await waitingJobs("keep-weeks")).toBe(0);
});
