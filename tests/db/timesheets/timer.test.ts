import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { copyLastWeek } from "@/lib/timesheets/copy-mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { getOwnWeek } from "@/lib/timesheets/own-week-queries";
import { discardTimer, startTimer, stopTimer } from "@/lib/timesheets/timer-mutations";
import { submitWeek } from "@/lib/timesheets/week-mutations";
import { openFor, timeOn } from "../../support/engagements";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const { a, b } = await makeWorld();
let engagementId: string;
let began: string;

beforeEach(async () => {
  await asDatabaseOwner("DELETE FROM running_timer");
  await asDatabaseOwner("UPDATE week SET state = 'open'");
  await asDatabaseOwner("UPDATE time_entry SET deleted_at = now()");
  began = (await asDatabaseOwner<{ now: string }>("SELECT clock_timestamp()::text AS now"))[0]?.now ?? "";
  engagementId = await openFor(a.consultant, a.a1.clientCompanyId);
});

const at = (text: string) => new Date(text);
const work = () => ({ engagementId, kind: "sop" as const, deliverableId: null, note: "Call" });
const stop = (startedAt: string, minutes?: number) => ({
  id: randomUUID(),
  startedAt,
  ...(minutes && { minutes }),
});

async function entries() {
  return asDatabaseOwner<{ day: string; minutes: number }>(
    "SELECT work_day::text AS day, minutes FROM time_entry WHERE engagement_id = $1 AND deleted_at IS NULL ORDER BY work_day",
    [engagementId],
  );
}

test("one timer each: started twice it runs once, and stopping logs what it measured, each day its part", async () => {
  const started = "2026-03-03T22:00:00.000Z";
  expect(await startTimer(a.consultant, work(), at(started))).toEqual({ ok: true, value: undefined });
  expect(await startTimer(a.consultant, work(), at(started))).toMatchObject({ reason: "ALREADY_RUNNING" });
  const once = stop(started);
  const ended = at("2026-03-04T00:30:00.000Z");
  const both = await Promise.all([
    stopTimer(a.consultant, once, ended),
    stopTimer(a.consultant, once, ended),
  ]);
  // Sent again after a lost reply, it says the same and logs nothing more.
  expect(both).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
  // Berlin's midnight is at 23:00 here.
  expect(await entries()).toEqual([
    { day: "2026-03-03", minutes: 60 },
    { day: "2026-03-04", minutes: 90 },
  ]);
  expect((await getOwnWeek(a.consultant, "2026-03-02"))?.timer).toBeNull();
  // Both parts are one act.
  expect(await trail("timer.stopped")).toEqual([{ minutes: [60, 90] }]);
});

/** Of each such act since the test began, the minutes it logged. */
async function trail(action: string) {
  const rows = await asDatabaseOwner<{ entries: Array<{ minutes: number }> }>(
    "SELECT after->'entries' AS entries FROM audit_event WHERE action = $1 AND at > $2 AND firm_id = $3 ORDER BY at",
    [action, began, a.firmId],
  );
  return rows.map(({ entries: logged }) => ({ minutes: logged.map(({ minutes }) => minutes) }));
}

test("of a client that is no longer theirs a timer says no name, and can only be thrown away", async () => {
  const started = "2026-03-03T08:00:00.000Z";
  await startTimer(a.consultant, work(), at(started));
  await asDatabaseOwner("UPDATE assignment SET membership_id = $1 WHERE membership_id = $2", [
    a.unassigned.membershipId,
    a.consultant.membershipId,
  ]);
  try {
    const timer = (await getOwnWeek(a.consultant, "2026-03-02"))?.timer;
    expect(timer).toMatchObject({ clientName: null, deliverableTitle: null });
    expect(await stopTimer(a.consultant, stop(started), at("2026-03-03T09:00:00.000Z"))).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await discardTimer(a.consultant, { startedAt: started })).toEqual({ ok: true, value: undefined });
  } finally {
    await asDatabaseOwner("UPDATE assignment SET membership_id = $2 WHERE membership_id = $1", [
      a.unassigned.membershipId,
      a.consultant.membershipId,
    ]);
  }
});

test("a timer that ran on is not believed: its owner says what it was, or throws it away", async () => {
  const started = "2026-03-03T08:00:00.000Z";
  const monday = at("2026-03-05T08:00:00.000Z");
  await startTimer(a.consultant, work(), at(started));
  expect(await stopTimer(a.consultant, stop(started), monday)).toMatchObject({ reason: "RAN_ON" });
  expect(await stopTimer(a.consultant, stop(started, 600), at("2026-03-03T08:30:00.000Z"))).toMatchObject({
    reason: "NOT_YET",
  });
  expect(await stopTimer(a.consultant, stop(started, 45), monday)).toMatchObject({ ok: true });
  expect(await entries()).toEqual([{ day: "2026-03-03", minutes: 45 }]);
  await startTimer(a.consultant, work(), at(started));
  expect(await discardTimer(a.consultant, { startedAt: started })).toMatchObject({ ok: true });
  expect(await discardTimer(a.consultant, { startedAt: started })).toMatchObject({ reason: "NOT_RUNNING" });
  expect(await entries()).toHaveLength(1);
});

test("what has no room is refused as a whole, and the timer runs on", async () => {
  const started = "2026-03-03T21:00:00.000Z";
  await startTimer(a.consultant, work(), at(started));
  const full = timeOn(engagementId, { workDay: "2026-03-04", minutes: 1440 });
  await logTime(a.consultant, full);
  const ended = at("2026-03-03T23:30:00.000Z");
  expect(await stopTimer(a.consultant, stop(started), ended)).toMatchObject({ reason: "DAY_FULL" });
  expect(await entries()).toEqual([{ day: "2026-03-04", minutes: 1440 }]);
  expect((await getOwnWeek(a.consultant, "2026-03-02"))?.timer).toMatchObject({ clientName: "A1 Joinery" });
});

test("a timer is nobody else's: another firm, another client's consultant, an assistant, the client", async () => {
  const started = "2026-03-03T08:00:00.000Z";
  await startTimer(a.consultant, work(), at(started));
  for (const stranger of [b.owner, a.unassigned, a.assistant, a.a1.ceo]) {
    expect(await startTimer(stranger, work(), at(started))).toMatchObject({ ok: false });
    expect(await stopTimer(stranger, stop(started), at(started))).toMatchObject({ ok: false });
    expect(await discardTimer(stranger, { startedAt: started })).toMatchObject({ ok: false });
  }
  expect((await getOwnWeek(a.owner, "2026-03-02"))?.timer).toBeNull();
  expect(await getOwnWeek(a.assistant, "2026-03-02")).toBeNull();
});

test("last week is copied up to today, once, where nothing stands yet and its week is open", async () => {
  const last = { monday: "2026-02-23" };
  await logTime(a.consultant, timeOn(engagementId, { ...last, workDay: "2026-02-23", minutes: 60 }));
  await logTime(a.consultant, timeOn(engagementId, { ...last, workDay: "2026-02-24", minutes: 45 }));
  await logTime(a.consultant, timeOn(engagementId, { ...last, workDay: "2026-02-27", minutes: 30 }));
  await logTime(a.consultant, timeOn(engagementId, { workDay: "2026-03-03", minutes: 15 }));
  const request = { id: randomUUID(), monday: "2026-03-02" };
  expect(await copyLastWeek(a.consultant, request, "2026-03-05")).toEqual({ ok: true, value: 1 });
  expect(await copyLastWeek(a.consultant, request, "2026-03-05")).toEqual({ ok: true, value: 0 });
  expect(await trail("week.copied")).toEqual([{ minutes: [60] }]);
  const thisWeek = (await entries()).filter(({ day }) => day >= "2026-03-02");
  expect(thisWeek).toEqual([
    { day: "2026-03-02", minutes: 60 },
    { day: "2026-03-03", minutes: 15 },
  ]);
  const week = await asDatabaseOwner<{ version: number }>(
    "SELECT version FROM week WHERE engagement_id = $1 AND monday = '2026-03-02'",
    [engagementId],
  );
  await submitWeek(
    a.consultant,
    { engagementId, monday: "2026-03-02", version: week[0]?.version ?? 0, nothing: false },
    "2026-03-07",
  );
  const later = { id: randomUUID(), monday: "2026-03-02" };
  expect(await copyLastWeek(a.consultant, later, "2026-03-07")).toEqual({ ok: true, value: 0 });
});
