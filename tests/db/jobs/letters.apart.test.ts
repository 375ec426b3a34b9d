import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { viewerOfLink } from "@/lib/auth/viewer-of-link";
import { addContact } from "@/lib/clients/contact-mutations";
import { withFirm } from "@/lib/db/tenant";
import { freeAbandonedJobs } from "@/lib/jobs/worker";
import { changeRoundCalendar, remindRespondents } from "@/lib/rounds/calendar-mutations";
import { keepRound } from "@/lib/rounds/keep-round";
import { withdrawRespondentLink } from "@/lib/rounds/link-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { getRound } from "@/lib/rounds/queries";
import type { StartRoundInput } from "@/lib/rounds/schema";
import { addDays, dayIn, fromIsoDay, instantAt } from "@/lib/units/days";
import { type MailServer, startMailServer } from "../../support/mail-server";
import { bringTriesForward, waitingJobs, workTheQueue } from "../../support/queue";
import { answerAll } from "../../support/rounds";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let server: MailServer;
let world: World;

beforeAll(async () => {
  server = await startMailServer();
  // Before the environment is read for the first time; a server that hangs is given up soon.
  process.env.SMTP_URL = `${server.url}?socketTimeout=300`;
  world = await makeWorld();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.mood = "takes";
  await asDatabaseOwner("UPDATE round SET deleted_at = now() WHERE state = 'open'");
  await asDatabaseOwner("DELETE FROM graphile_worker._private_jobs");
});

test("a round's letters go out once each, through a server that asks for patience, hangs and comes back", async () => {
  const { roundId, emails } = await roundOf({ "Ida Berlin": null, "Jo New York": null, "Kay Tokyo": null });
  for (const mood of ["busy", "hangs", "busy"] as const) {
    server.mood = mood;
    await workTheQueue();
    expect(server.received).toEqual([]);
    expect((await standings(roundId)).map(({ delivery }) => delivery)).toEqual([
      "trying",
      "trying",
      "trying",
    ]);
    await bringTriesForward();
  }
  server.mood = "takes";
  await workTheQueue();
  await bringTriesForward();
  await workTheQueue();
  expect(server.received.flatMap(({ to }) => to).sort()).toEqual(emails);
  expect((await standings(roundId)).map(({ delivery }) => delivery)).toEqual(["sent", "sent", "sent"]);
  for (const { raw } of server.received) {
    const viewer = await viewerOfLink(tokenIn(raw));
    expect(viewer).toMatchObject({ roundId });
    expect(raw).toContain(viewer?.displayName);
  }
  expect(await waitingJobs("deliver-mail")).toBe(0);
});

test("what a killed worker held is freed, and its letter goes out", async () => {
  await roundOf({ "Lu Held": null });
  await asDatabaseOwner(
    "UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now() - interval '3 minutes'",
  );
  await workTheQueue();
  expect(server.received).toEqual([]);
  const pool = new Pool({ connectionString: process.env.DATABASE_URL });
  await freeAbandonedJobs(pool);
  await pool.end();
  await workTheQueue();
  expect(server.received).toHaveLength(1);
});

test("what a server refuses for good is given up at once, and the round says whose mail came back", async () => {
  const { roundId } = await roundOf({ "Lea Gone": null });
  server.mood = "refuses";
  await workTheQueue();
  expect(await standings(roundId)).toMatchObject([{ name: "Lea Gone", delivery: "failed" }]);
  expect(await waitingJobs("deliver-mail")).toBe(0);
});

test("a link that was taken back before its letter went out stays unsent, and no reminder follows", async () => {
  const { roundId } = await roundOf({ "Mo Left": null });
  await keepRound({ firmId: world.a.firmId, roundId }, new Date());
  const [respondent] = await standings(roundId);
  await withdrawRespondentLink(world.a.consultant, { roundId, respondentId: respondent?.id ?? "" });
  await workTheQueue();
  await keepRound({ firmId: world.a.firmId, roundId }, hourOf(addDays(today(), 18), 12, "Europe/Berlin"));
  await workTheQueue();
  expect(server.received).toEqual([]);
});

test("reminders come at eight where each respondent is, over the change to summer time, one each, whoever else looks", async () => {
  const zones = {
    "Ida Berlin": "Europe/Berlin",
    "Jo New York": "America/New_York",
    "Kay Tokyo": "Asia/Tokyo",
  };
  const { roundId } = await roundOf(zones);
  // Half-time on 29 March, when Berlin's clocks change; the last day is 9 April.
  await dateBack(roundId, { startedOn: "2026-03-18", closesOn: "2026-04-09" });
  const ids = { firmId: world.a.firmId, roundId };
  const seen: string[] = [];
  const days = ["2026-03-28", "2026-03-29", "2026-04-07", "2026-04-08"];
  for (const hour of days.flatMap((day) => hoursOf(day))) {
    await Promise.all([keepRound(ids, hour), keepRound(ids, hour)]);
    for (const { kind, name } of await newReminders(seen.length))
      seen.push(`${kind} ${name} ${hour.toISOString()}`);
  }
  expect(seen.sort()).toEqual([
    "half_time Ida Berlin 2026-03-29T06:00:00.000Z",
    "half_time Jo New York 2026-03-29T12:00:00.000Z",
    "half_time Kay Tokyo 2026-03-28T23:00:00.000Z",
    "last_day Ida Berlin 2026-04-08T06:00:00.000Z",
    "last_day Jo New York 2026-04-08T12:00:00.000Z",
    "last_day Kay Tokyo 2026-04-07T23:00:00.000Z",
  ]);
  async function newReminders(known: number) {
    const rows = await asDatabaseOwner<{ kind: string; name: string }>(
      `SELECT r.kind, p.name FROM reminder r JOIN respondent p ON p.id = r.respondent_id
        WHERE p.round_id = $1`,
      [roundId],
    );
    return rows.length === known
      ? []
      : rows.filter(({ kind, name }) => !seen.some((s) => s.startsWith(`${kind} ${name}`)));
  }
});

test("whoever has finished is not reminded; by hand nobody is reminded twice a day", async () => {
  const { roundId } = await roundOf({ "Nia Slow": null }, { self: true, ceo: true });
  await workTheQueue();
  const ceoId = await answerAll(world.a.a1.ceo, roundId, "4");
  await asDatabaseOwner("UPDATE respondent SET submitted_at = now() WHERE id = $1", [ceoId]);
  const ids = (await standings(roundId)).map(({ id }) => id);
  const ask = () => remindRespondents(world.a.consultant, { roundId, respondentIds: ids });
  expect(await ask(), "their invitation is of today").toEqual({ ok: false, reason: "NOBODY_LEFT" });
  await asDatabaseOwner("UPDATE respondent_link SET made_at = made_at - interval '1 day'");
  server.received.length = 0;
  expect(await ask()).toEqual({ ok: true, value: 1 });
  expect(await ask()).toEqual({ ok: false, reason: "NOBODY_LEFT" });
  await workTheQueue();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.raw).toContain("Nia Slow");
});

test("when its last day is over a round closes and is scored once, and whoever started it hears of it", async () => {
  const { roundId } = await roundOf({}, { self: true, ceo: true });
  await answerAll(world.a.a1.ceo, roundId, "3");
  await answerAll(world.a.consultant, roundId, "2");
  await workTheQueue();
  server.received.length = 0;
  await dateBack(roundId, { startedOn: "2026-03-01", closesOn: "2026-03-28" });
  const ids = { firmId: world.a.firmId, roundId };
  await keepRound(ids, instantAt("2026-03-28", 23, "Europe/Berlin"));
  expect((await round(roundId))?.state).toBe("open");
  const midnight = instantAt("2026-03-29", 0, "Europe/Berlin");
  await Promise.all([keepRound(ids, midnight), keepRound(ids, midnight)]);
  expect(await round(roundId)).toMatchObject({ state: "closed", diagnosisId: expect.any(String) });
  await workTheQueue();
  expect(server.received.map(({ to }) => to)).toEqual([[world.a.consultant.email]]);
  expect(server.received[0]?.raw).toContain("closed and scored");
  const trail = await asDatabaseOwner<{ actor_name: string }>(
    "SELECT actor_name FROM audit_event WHERE entity_id = $1 AND action = 'round.closed'",
    [roundId],
  );
  expect(trail).toEqual([{ actor_name: "Throughline" }]);
});

test("a round nobody answered stays open at its end, says why, and goes on with a later last day", async () => {
  const { roundId } = await roundOf({}, { self: true, ceo: true });
  await dateBack(roundId, { startedOn: "2026-03-01", closesOn: "2026-03-28" });
  const ids = { firmId: world.a.firmId, roundId };
  await keepRound(ids, instantAt("2026-03-29", 0, "Europe/Berlin"));
  await keepRound(ids, instantAt("2026-03-29", 1, "Europe/Berlin"));
  const stuck = await round(roundId);
  expect(stuck).toMatchObject({ state: "open", closingProblem: "nobody_answered" });
  const notices = await asDatabaseOwner(
    "SELECT id FROM outgoing_mail WHERE kind = 'notice' AND link LIKE $1",
    [`%${roundId}`],
  );
  expect(notices).toHaveLength(1);
  const moved = await changeRoundCalendar(world.a.consultant, {
    roundId,
    version: stuck?.version ?? 0,
    opensOn: null,
    closesOn: addDays(today(), 7),
    message: null,
    sendsMail: false,
  });
  expect(moved).toEqual({ ok: true, value: undefined });
  expect((await round(roundId))?.closingProblem).toBeNull();
  expect(await waitingJobs("keep-round")).toBe(1);
});

test("before its first day a questionnaire takes no answers and nobody is written to", async () => {
  const { roundId } = await roundOf({ "Oda Early": null }, { ceo: true, opensOn: addDays(today(), 3) });
  await workTheQueue();
  expect(server.received).toEqual([]);
  await expect(answerAll(world.a.a1.ceo, roundId, "4")).rejects.toThrow("NOT_OPEN_YET");
});

test("another firm, another client's CEO and an assistant change no days and remind nobody", async () => {
  const { roundId } = await roundOf({ "Pia Kept": null });
  const calendar = { roundId, version: 1, opensOn: null, closesOn: null, message: null, sendsMail: false };
  const [respondent] = await standings(roundId);
  const respondentIds = [respondent?.id ?? ""];
  for (const stranger of [world.b.owner, world.a.a2.ceo, world.a.assistant, world.a.unassigned]) {
    expect(await changeRoundCalendar(stranger, calendar)).toMatchObject({ ok: false });
    expect(await remindRespondents(stranger, { roundId, respondentIds })).toMatchObject({ ok: false });
  }
});

type Options = { self?: boolean; ceo?: boolean } & Pick<StartRoundInput, "opensOn">;

/** A round of a1 that writes to heads of Operations, who live where their names say. */
async function roundOf(
  people: Record<string, string | null>,
  { self = false, ceo = false, opensOn }: Options = {},
) {
  const { a } = world;
  const { clientCompanyId, ceoContactId, departments } = a.a1;
  const contactIds = ceo ? [ceoContactId] : [];
  const emails: string[] = [];
  for (const [name, timeZone] of Object.entries(people)) {
    const id = randomUUID();
    const email = `${id}@example.com`;
    const added = await addContact(a.consultant, {
      id,
      clientCompanyId,
      name,
      email,
      position: "head",
      departmentId: departments.Operations,
      title: null,
      phone: null,
      timeZone,
    });
    if (!added.ok) throw new Error(added.reason);
    contactIds.push(id);
    emails.push(email);
  }
  const roundId = randomUUID();
  const started = await startRound(a.consultant, {
    id: roundId,
    clientCompanyId,
    asOf: today(),
    confidentiality: "group",
    contactIds,
    self,
    closesOn: addDays(today(), 20),
    sendsMail: true,
    ...(opensOn && { opensOn }),
  });
  if (!started.ok) throw new Error(started.reason);
  return { roundId, emails: emails.sort() };
}

/** As if it had been started then; the letters of its start were sent. */
async function dateBack(roundId: string, { startedOn, closesOn }: { startedOn: string; closesOn: string }) {
  await keepRound({ firmId: world.a.firmId, roundId }, new Date());
  await withFirm(world.a.firmId, async (tx) => {
    const createdAt = instantAt(startedOn, 9, "Europe/Berlin");
    const data = { createdAt, closesOn: fromIsoDay(closesOn) };
    await tx.round.updateMany({ where: { firmId: world.a.firmId, id: roundId }, data });
    await tx.respondentLink.updateMany({
      where: { firmId: world.a.firmId, respondent: { roundId } },
      data: { madeAt: createdAt },
    });
  });
}

const today = () => dayIn("Europe/Berlin", new Date());
const hourOf = instantAt;
const hoursOf = (day: string) => Array.from({ length: 24 }, (_, hour) => instantAt(day, hour, "UTC"));

function round(roundId: string) {
  return getRound(world.a.consultant, world.a.a1.clientCompanyId, roundId);
}

async function standings(roundId: string) {
  const found = await round(roundId);
  return (found?.respondents ?? [])
    .filter(({ takesLink }) => takesLink)
    .map(({ id, name, link }) => ({ id, name, delivery: link?.delivery }));
}

function tokenIn(raw: string): string {
  return /\/respond\/([\w-]+)/.exec(raw)?.[1] ?? "";
}
