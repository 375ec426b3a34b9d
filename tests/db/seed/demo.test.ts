import { expect, test } from "vitest";
import { loadDemo } from "@/prisma/seed/index";
import { asDatabaseOwner } from "../../support/world";

const signIns = await loadDemo({ today: "2026-11-23" });

test("the demo firm has sign-ins for every role, and nobody left signed in", async () => {
  expect(new Set(signIns.map(({ role }) => role))).toEqual(
    new Set(["owner", "consultant", "assistant", "ceo", "head"]),
  );
  expect(new Set(signIns.map(({ password }) => password)).size).toBe(signIns.length);
  expect(await asDatabaseOwner("SELECT FROM session")).toHaveLength(0);
});

test("each client's latest diagnosis tells its story", async () => {
  const stories = await asDatabaseOwner(
    `SELECT DISTINCT ON (c.name) c.name, d.stage, d.role, count(*) OVER (PARTITION BY c.id)::int AS rounds
       FROM diagnosis d JOIN client_company c ON (c.firm_id, c.id) = (d.firm_id, d.client_company_id)
      ORDER BY c.name, d.as_of DESC`,
  );
  expect(stories).toEqual([
    {
      name: "Brightwater Dental Group",
      stage: "functional",
      role: "fractional_director_of_operations",
      rounds: 1,
    },
    { name: "Harbour Analytics", stage: "strain", role: "coo", rounds: 2 },
    { name: "Keel & Sons", stage: "strain", role: "fractional_coo", rounds: 1 },
    { name: "Marlow Interiors", stage: "breakdown", role: "fractional_coo", rounds: 1 },
    { name: "Northgate Freight", stage: "strain", role: "fractional_coo", rounds: 3 },
    { name: "Tern Coffee Roasters", stage: "execution", role: "operations_manager", rounds: 1 },
  ]);
});

test("hours are of the past and of the engagement's weeks, and the retainer that is over-served is", async () => {
  const late = await asDatabaseOwner("SELECT FROM time_entry WHERE work_day > '2026-11-23'");
  expect(late).toHaveLength(0);
  const [brightwater] = await asDatabaseOwner<{ used: number; planned: number }>(
    `SELECT sum(t.minutes)::float AS used, (max(e.planned_minutes_per_week) * count(DISTINCT t.week_id))::float AS planned
       FROM time_entry t JOIN engagement e ON (e.firm_id, e.id) = (t.firm_id, t.engagement_id) WHERE e.kind = 'fractional_director'`,
  );
  expect(brightwater!.used / brightwater!.planned).toBeGreaterThan(1.2);
});

test("the wrong hire was looked at twice, and is due to be looked at again today", async () => {
  const rechecks = await asDatabaseOwner(
    `SELECT t.hire_month AS month, t.outcome, t.due_day::text AS day, (t.done_at AT TIME ZONE 'UTC')::date = t.due_day AS punctual
       FROM task t JOIN client_company c ON (c.firm_id, c.id) = (t.firm_id, t.client_company_id)
      WHERE c.name = 'Marlow Interiors' AND t.kind = 'recheck_hire' ORDER BY t.hire_month`,
  );
  expect(rechecks).toEqual([
    { month: 3, outcome: "mandate_clear", day: "2026-02-23", punctual: true },
    { month: 6, outcome: "alarm_stands", day: "2026-05-23", punctual: true },
    { month: 12, outcome: null, day: "2026-11-23", punctual: null },
    { month: 18, outcome: null, day: "2027-05-23", punctual: null },
  ]);
});

test("the client in handover meets every gate for a full-time hire that is known, and its report says so", async () => {
  const [report] = await asDatabaseOwner<{ name: string; content: unknown }>(
    "SELECT c.name, r.content FROM report r JOIN client_company c ON (c.firm_id, c.id) = (r.firm_id, r.client_company_id) WHERE r.kind = 'readiness'",
  );
  expect(report?.name).toBe("Harbour Analytics");
  // The ledger of escalations is the one thing that nobody has kept there.
  expect(JSON.stringify(report?.content)).toContain(
    "10 of 11 gates are met; before a full-time hire, 1 cannot be told yet.",
  );
});

test("a CEO with a printed sign-in has a scenario to read, and one stays with the consultants", async () => {
  const scenarios = await asDatabaseOwner(
    `SELECT s.name, s.shared_with_ceo_at IS NOT NULL AS shared, d.shared_with_ceo_at IS NOT NULL AS "diagnosisShared"
       FROM scenario s JOIN diagnosis d ON (d.firm_id, d.id) = (s.firm_id, s.diagnosis_id) ORDER BY s.created_at`,
  );
  expect(scenarios).toEqual([
    { name: "Decision rights signed and lived", shared: true, diagnosisShared: true },
    { name: "A permanent seat instead of a fixed term", shared: false, diagnosisShared: true },
  ]);
});

test("Northgate’s CEO has three notes to read, and last week’s is still a draft", async () => {
  const notes = await asDatabaseOwner<{ monday: string; to: string | null; text: string }>(
    `SELECT n.monday::text, r.name AS to, n.text FROM client_note n
       LEFT JOIN client_note_recipient r ON r.firm_id = n.firm_id AND r.note_id = n.id ORDER BY n.monday`,
  );
  expect(notes.map(({ monday, to }) => [monday, to])).toEqual([
    ["2026-10-26", "Jonas Richter"],
    ["2026-11-02", "Jonas Richter"],
    ["2026-11-09", "Jonas Richter"],
    ["2026-11-16", null],
  ]);
  for (const { text } of notes)
    expect(text).toMatch(/^In the week of .* we worked .*\n\nWhere the hours went\n- /);
});
