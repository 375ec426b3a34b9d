import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { statementCsv } from "@/lib/statements/csv";
import { issueStatement } from "@/lib/statements/mutations";
import { getStatement, listStatements, listStatementsForCeo } from "@/lib/statements/queries";
import { correctWeek } from "@/lib/timesheets/correct-mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { agreeWeek, submitWeek } from "@/lib/timesheets/week-mutations";
import { openFor, timeOn } from "../../support/engagements";
import { pdfText } from "../../support/pdf";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const { a, b } = await makeWorld();
const MONDAYS = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"];
let engagementId: string;

beforeEach(async () => {
  engagementId = await openFor(a.consultant, a.a1.clientCompanyId, {
    startsOn: "2026-03-02",
    budgetCycle: "monthly",
    carryOverCapMinutes: 120,
    overageRateMinorPerHour: 24_000,
    plannedMinutesPerWeek: 60,
  });
});

async function versionOf(monday: string): Promise<number> {
  const rows = await asDatabaseOwner<{ version: number }>(
    "SELECT version FROM week WHERE engagement_id = $1 AND monday = $2",
    [engagementId, monday],
  );
  return rows[0]?.version ?? 0;
}

/** March has five weeks, with five planned hours; these are 5:38. */
async function march({ agreed = MONDAYS } = {}) {
  const minutes = [60, 60, 60, 60, 98];
  for (const [at, monday] of MONDAYS.entries()) {
    await logTime(a.consultant, timeOn(engagementId, { monday, workDay: monday, minutes: minutes[at] ?? 0 }));
    const seen = { engagementId, monday };
    await submitWeek(a.consultant, { ...seen, version: await versionOf(monday), nothing: false });
    if (agreed.includes(monday)) await agreeWeek(a.a1.ceo, { ...seen, version: await versionOf(monday) });
  }
}

const request = (id: string = randomUUID()) => ({
  id,
  engagementId,
  monday: "2026-03-02",
  step: 15 as const,
});

test("a month of agreed weeks is charged with both figures, what is beyond the budget at its own rate, and is locked", async () => {
  await march();
  const once = request();
  const all = await Promise.all([issueStatement(a.consultant, once), issueStatement(a.consultant, once)]);
  expect(all).toEqual([
    { ok: true, value: once.id },
    { ok: true, value: once.id },
  ]);
  const statement = await getStatement(a.a1.ceo, once.id);
  expect(statement?.content.sums).toEqual({
    minutes: 338,
    chargedMinutes: 345,
    withinMinutes: 300,
    withinMinor: 90_250,
    beyondMinutes: 45,
    beyondMinor: 18_000,
    totalMinor: 108_250,
  });
  const text = await pdfText(Buffer.from(statement?.pdf ?? []));
  for (const figure of ["5:38", "5:45", "EUR 1,082.50", "EUR 240", "Statement No.", "A1 Joinery"])
    expect(text).toContain(figure);
  const csv = statement && statementCsv(statement.content);
  expect(csv).toContain('"Sum","Worked",,"338",');
  expect(csv).toContain('"Sum","Charged",,"345","1082.5"');
  const states = await asDatabaseOwner<{ state: string }>(
    "SELECT DISTINCT state FROM week WHERE engagement_id = $1",
    [engagementId],
  );
  expect(states).toEqual([{ state: "locked" }]);
});

test("a correction afterwards makes a new statement, and the old one stays as issued", async () => {
  await march();
  const first = request();
  await issueStatement(a.consultant, first);
  const before = await getStatement(a.consultant, first.id);
  expect(await issueStatement(a.consultant, request())).toEqual({ ok: false, reason: "ISSUED_ALREADY" });
  const correction = {
    id: randomUUID(),
    engagementId,
    monday: "2026-03-02",
    workDay: "2026-03-02",
    minutes: -30,
  };
  await correctWeek(a.consultant, { ...correction, kind: "sop", deliverableId: null, note: "Logged twice." });
  const second = request();
  expect(await issueStatement(a.consultant, second)).toMatchObject({ ok: true });
  expect((await getStatement(a.consultant, second.id))?.content).toMatchObject({
    sums: { minutes: 308, beyondMinutes: 15 },
    corrections: [{ minutes: -30, note: "Logged twice." }],
    replacesNumber: before?.content.number,
  });
  expect(await getStatement(a.consultant, first.id)).toEqual(before);
  await expect(asDatabaseOwner("SET ROLE throughline_app; DELETE FROM statement")).rejects.toThrow(
    "permission denied",
  );
});

test("weeks that were charged week by week are not charged again by the month", async () => {
  engagementId = await openFor(a.consultant, a.a1.clientCompanyId, {
    startsOn: "2026-03-02",
    plannedMinutesPerWeek: 60,
  });
  await march();
  expect(await issueStatement(a.consultant, request())).toMatchObject({ ok: true });
  await asDatabaseOwner("UPDATE engagement SET budget_cycle = 'monthly' WHERE id = $1", [engagementId]);
  expect(await issueStatement(a.consultant, request())).toEqual({ ok: false, reason: "OVERLAPS" });
});

test("one week that is not agreed keeps the month from being charged", async () => {
  await march({ agreed: MONDAYS.slice(1) });
  expect(await issueStatement(a.consultant, request())).toEqual({ ok: false, reason: "NOT_AGREED" });
  const listed = await listStatements(a.consultant, a.a1.clientCompanyId, engagementId, "2026-04-02");
  expect(listed?.cycles.find(({ monday }) => monday === "2026-03-02")).toMatchObject({
    waiting: 1,
    isSettled: false,
  });
});

test("rates and statements are nobody else's: another firm, an assistant, a head, another client's CEO", async () => {
  await march();
  const issued = request();
  await issueStatement(a.consultant, issued);
  for (const stranger of [b.owner, a.assistant, a.unassigned, a.a1.head, a.a2.ceo]) {
    expect(await getStatement(stranger, issued.id)).toBeNull();
    expect(await issueStatement(stranger, request())).toMatchObject({ ok: false });
  }
  expect(await listStatementsForCeo(a.a1.head)).toBeNull();
  expect(await listStatementsForCeo(a.a2.ceo)).toEqual([]);
  expect(await listStatements(a.assistant, a.a1.clientCompanyId, engagementId)).toBeNull();
  expect(await listStatements(b.owner, a.a1.clientCompanyId, engagementId)).toBeNull();
});
