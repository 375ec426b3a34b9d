import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { withFirm } from "@/lib/db/tenant";
import { correctWeek } from "@/lib/timesheets/correct-mutations";
import { deleteTime, editTime, logTime } from "@/lib/timesheets/mutations";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { getTimesheetWeek } from "@/lib/timesheets/queries";
import { answerAboutWeek, askAboutWeek } from "@/lib/timesheets/remark-mutations";
import { agreeWeek, recallWeek, submitWeek } from "@/lib/timesheets/week-mutations";
import { openFor } from "../../support/engagements";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const monday = "2026-03-02";
let engagementId: string;

beforeEach(async () => {
  engagementId = await openFor(a.consultant, a.a1.clientCompanyId);
});

const seen = (version: number) => ({ engagementId, monday, version });
const submit = (version: number, nothing = false) => submitWeek(a.consultant, { ...seen(version), nothing });

async function log(minutes = 90, workDay = "2026-03-03") {
  const id = randomUUID();
  const logged = await logTime(a.consultant, { id, ...entry(minutes, workDay) });
  if (!logged.ok) throw new Error(logged.reason);
  return id;
}

function entry(minutes: number, workDay = "2026-03-03") {
  return { engagementId, monday, workDay, minutes, kind: "sop" as const, deliverableId: null, note: null };
}

async function standing() {
  const found = await getTimesheetWeek(a.consultant, a.a1.clientCompanyId, engagementId, monday);
  if (!found) throw new Error("No such week");
  return found;
}

async function agreed(minutes = 90) {
  const id = await log(minutes);
  await submit((await standing()).version);
  expect(await agreeWeek(a.a1.ceo, seen((await standing()).version))).toEqual({ ok: true, value: undefined });
  return id;
}

const correction = (minutes: number, note = "A call was logged twice.") => ({
  id: randomUUID(),
  engagementId,
  monday,
  workDay: "2026-03-03",
  minutes,
  kind: "sop" as const,
  deliverableId: null,
  note,
});

test("a week goes to the client, who asks, is answered, and agrees to the hours that were read", async () => {
  await log();
  expect(await submit((await standing()).version)).toEqual({ ok: true, value: undefined });
  expect(await logTime(a.consultant, { id: randomUUID(), ...entry(30) })).toMatchObject({
    reason: "WEEK_CLOSED",
  });
  const question = { id: randomUUID(), engagementId, monday, text: "What was the call on Tuesday about?" };
  expect(await askAboutWeek(a.a1.ceo, question)).toMatchObject({ ok: true });
  expect(await askAboutWeek(a.a1.ceo, question)).toMatchObject({ ok: true });
  await answerAboutWeek(a.consultant, { ...question, id: randomUUID(), text: "The handoff from sales." });
  const shown = (await getWeekForCeo(a.a1.ceo, monday))?.engagements.find(({ id }) => id === engagementId);
  expect(shown?.remarks.map(({ side, text }) => [side, text])).toEqual([
    ["client", "What was the call on Tuesday about?"],
    ["firm", "The handoff from sales."],
  ]);
  const version = shown?.version ?? 0;
  expect(await agreeWeek(a.a1.ceo, seen(version - 1))).toMatchObject({ reason: "STALE" });
  expect(await agreeWeek(a.a1.ceo, seen(version))).toMatchObject({ ok: true });
  expect(await agreeWeek(a.a1.ceo, seen(version))).toMatchObject({ ok: true });
  expect(await standing()).toMatchObject({ state: "agreed", agreedByName: a.a1.ceo.displayName });
  const trail = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity = 'week' AND entity_id = (SELECT id FROM week WHERE engagement_id = $1) ORDER BY at",
    [engagementId],
  );
  expect(trail.map(({ action }) => action)).toEqual([
    "week.submitted",
    "week.asked",
    "week.answered",
    "week.agreed",
  ]);
});

test("nothing this week is a statement: not to be had with hours, and needed without them", async () => {
  expect(await submit(0)).toMatchObject({ reason: "NOTHING_LOGGED" });
  expect(await asDatabaseOwner("SELECT id FROM week WHERE engagement_id = $1", [engagementId])).toEqual([]);
  expect(await submit(0, true)).toMatchObject({ ok: true });
  expect(await standing()).toMatchObject({ state: "submitted", nothingSaidByName: a.consultant.displayName });
  await recallWeek(a.consultant, seen((await standing()).version));
  await log();
  expect(await submit((await standing()).version, true)).toMatchObject({ reason: "HAS_HOURS" });
});

test("hours that were logged since the page was read are not handed in unseen, and a week to come is not handed in", async () => {
  await log();
  const { version } = await standing();
  await log(15, "2026-03-04");
  expect(await submit(version)).toMatchObject({ reason: "STALE" });
  expect(await submitWeek(a.consultant, { ...seen(0), nothing: true }, "2026-02-25")).toMatchObject({
    reason: "NOT_YET",
  });
});

test("an agreed week changes only by a correction, which stays; sums follow it, and the client sees why", async () => {
  const id = await agreed();
  const { version } = { version: 1 };
  expect(await editTime(a.consultant, { id, version, ...entry(10) })).toMatchObject({ ok: false });
  expect(await deleteTime(a.consultant, id)).toMatchObject({ reason: "WEEK_CLOSED" });
  expect(await correctWeek(a.consultant, correction(-91))).toMatchObject({ reason: "BELOW_ZERO" });
  const taken = correction(-30);
  expect(await correctWeek(a.consultant, taken)).toMatchObject({ ok: true });
  expect(await correctWeek(a.consultant, taken)).toMatchObject({ ok: true });
  expect(await standing()).toMatchObject({ minutes: 60, state: "agreed" });
  const forCeo = (await getWeekForCeo(a.a1.ceo, monday))?.engagements.find(
    (each) => each.id === engagementId,
  );
  expect(forCeo).toMatchObject({
    usedMinutes: 60,
    corrections: [{ minutes: -30, note: "A call was logged twice." }],
  });
  expect(
    (
      await asDatabaseOwner<{ minutes: number }>("SELECT minutes FROM week WHERE engagement_id = $1", [
        engagementId,
      ])
    )[0],
  ).toEqual({ minutes: 60 });
});

test("an open week takes no correction", async () => {
  await log();
  expect(await correctWeek(a.consultant, correction(-30))).toMatchObject({ reason: "WEEK_OPEN" });
});

test.each([
  ["its minutes changed", "UPDATE time_entry SET minutes = 5 WHERE id = $1"],
  ["it is deleted", "UPDATE time_entry SET deleted_at = now() WHERE id = $1"],
  ["it is gone", "DELETE FROM time_entry WHERE id = $1"],
])("the database itself refuses that of an agreed entry %s", async (_what, sql) => {
  const id = await agreed();
  await expect(asDatabaseOwner(sql, [id])).rejects.toThrow("The week is agreed");
  const taken = correction(-30);
  await correctWeek(a.consultant, taken);
  await expect(asDatabaseOwner(sql, [taken.id])).rejects.toThrow("A correction stays as it is");
});

test("of twenty who hand in, take back and agree at once, the week takes one step at a time and adds up", async () => {
  await log();
  const { version } = await standing();
  const tries = await Promise.all(Array.from({ length: 20 }, () => submit(version)));
  expect(tries.filter(({ ok }) => ok).length).toBeGreaterThan(0);
  expect(tries.every((one) => one.ok || one.reason === "STALE")).toBe(true);
  const handedIn = (await standing()).version;
  const both = await Promise.all([
    ...Array.from({ length: 10 }, () => agreeWeek(a.a1.ceo, seen(handedIn))),
    ...Array.from({ length: 10 }, () => recallWeek(a.consultant, seen(handedIn))),
  ]);
  const { state } = await standing();
  expect(["agreed", "open"]).toContain(state);
  const agreements = both.slice(0, 10).filter(({ ok }) => ok).length;
  const recalls = both.slice(10).filter(({ ok }) => ok).length;
  expect(agreements > 0).toBe(state === "agreed");
  expect(recalls > 0).toBe(state === "open");
  const steps = await asDatabaseOwner(
    "SELECT 1 FROM audit_event WHERE entity_id = (SELECT id FROM week WHERE engagement_id = $1) AND entity = 'week'",
    [engagementId],
  );
  expect(steps).toHaveLength(2);
});

test("nobody else hands in, agrees, asks, answers or corrects", async () => {
  await log();
  await submit((await standing()).version);
  const { version } = await standing();
  const remark = { id: randomUUID(), engagementId, monday, text: "Hello" };
  for (const stranger of [b.owner, a.a2.ceo, a.unassigned, a.a1.head, a.assistant]) {
    expect(await agreeWeek(stranger, seen(version))).toMatchObject({ ok: false });
    expect(await recallWeek(stranger, seen(version))).toMatchObject({ ok: false });
    expect(await submitWeek(stranger, { ...seen(version), nothing: false })).toMatchObject({ ok: false });
    expect(await askAboutWeek(stranger, remark)).toMatchObject({ ok: false });
    expect(await answerAboutWeek(stranger, remark)).toMatchObject({ ok: false });
    expect(await correctWeek(stranger, correction(30))).toMatchObject({ ok: false });
  }
  expect(await agreeWeek(a.consultant, seen(version))).toMatchObject({ reason: "FORBIDDEN" });
  expect((await standing()).state).toBe("submitted");
  await withFirm(b.firmId, async (tx) => expect(await tx.weekRemark.count()).toBe(0));
});
