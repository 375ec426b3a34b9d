import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import type { ReportHandoffsInput } from "@/lib/handoffs/schema";
import { getDepartmentsOfDiagnosis } from "@/lib/handoffs/queries";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { removeRespondent } from "@/lib/rounds/mutations";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1, a2 } = a;
const { Sales, Operations, Finance } = a1.departments;
const intoSales = `${Operations}>${Sales}`;

type Report = ReportHandoffsInput["handoffs"][number];
const report = (change: Partial<Report> = {}): Report => ({
  fromDepartmentId: Operations,
  toDepartmentId: Sales,
  outcome: "fails",
  what: "Delivery dates",
  version: 0,
  ...change,
});

async function asked(viewer: Viewer) {
  const roundId = await startedRound(world);
  const own = await getOwnQuestionnaire(viewer, roundId);
  const respondentId = own?.respondent.id ?? "";
  const say = (...handoffs: Report[]) => reportHandoffs(viewer, { respondentId, handoffs });
  const held = async () => (await getOwnQuestionnaire(viewer, roundId))?.handoffs.held[intoSales];
  return { roundId, respondentId, own, say, held };
}

const audits = async () =>
  (
    await asDatabaseOwner<{ n: number }>(
      "SELECT count(*)::int AS n FROM audit_event WHERE action = 'handoffs.reported'",
    )
  )[0]?.n ?? 0;

test("a head is asked of what comes into their department, everybody else of any", async () => {
  expect((await asked(a1.head)).own?.handoffs.receivers.map(({ id }) => id)).toEqual([Sales]);
  expect((await asked(a.consultant)).own?.handoffs.receivers.map(({ id }) => id)).toEqual([
    Sales,
    Operations,
    Finance,
  ]);
});

test("a report is kept with its version; sent again after a lost reply it changes nothing and is audited once", async () => {
  const { say, held } = await asked(a1.head);
  const before = await audits();
  expect(await say(report())).toEqual({ ok: true, value: { versions: { [intoSales]: 1 }, conflicts: [] } });
  expect(await say(report())).toEqual({ ok: true, value: { versions: { [intoSales]: 1 }, conflicts: [] } });
  expect(await audits()).toBe(before + 1);
  expect(await say(report({ outcome: "works", what: null, version: 1 }))).toMatchObject({
    value: { versions: { [intoSales]: 2 } },
  });
  expect(await held()).toMatchObject({ outcome: "works", what: null, version: 2 });
});

test("a window that has not seen the latest is told, and overwrites nothing", async () => {
  const { say, held } = await asked(a1.head);
  await say(report());
  expect(await say(report({ outcome: "works" }))).toEqual({
    ok: true,
    value: { versions: {}, conflicts: [intoSales] },
  });
  expect(await held()).toMatchObject({ outcome: "fails", version: 1 });
});

test("a department that was left open writes nothing", async () => {
  const { say, held } = await asked(a1.head);
  const before = await audits();
  expect(await say(report({ outcome: undefined }))).toEqual({
    ok: true,
    value: { versions: {}, conflicts: [] },
  });
  expect(await held()).toBeUndefined();
  expect(await audits()).toBe(before);
});

test.each([
  ["what leaves another's department", { fromDepartmentId: Sales, toDepartmentId: Operations }],
  ["a department to itself", { fromDepartmentId: Sales }],
  ["a department of another client", { fromDepartmentId: a2.departments.Operations }],
  ["a department of another firm", { fromDepartmentId: b.b1.departments.Operations }],
  ["no department", { fromDepartmentId: randomUUID() }],
])("a head cannot report %s", async (_what, change) => {
  const { say, held } = await asked(a1.head);
  expect(await say(report(), report(change))).toEqual({ ok: false, reason: "NOT_YOURS_TO_SAY" });
  expect(await held()).toBeUndefined();
});

test.each([
  ["another firm's owner", b.owner],
  ["another client's CEO", a2.ceo],
  ["an unassigned consultant", a.unassigned],
  ["the client's CEO", a1.ceo],
  ["the consultant", a.consultant],
  ["the firm's owner", a.owner],
])("%s cannot report for a head", async (_who, stranger) => {
  const { respondentId, held } = await asked(a1.head);
  expect(await reportHandoffs(stranger, { respondentId, handoffs: [report()] })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await held()).toBeUndefined();
});

test("closing freezes the reports, for everybody; they are in no snapshot", async () => {
  const { roundId, respondentId, say } = await asked(a1.head);
  await say(report());
  await answerAll(a.consultant, roundId, "3");
  const id = randomUUID();
  expect(await closeRound(a.consultant, { id, roundId, version: 1 })).toMatchObject({ ok: true });
  expect(await say(report({ outcome: "works", version: 1 }))).toEqual({ ok: false, reason: "ROUND_CLOSED" });
  for (const sql of [
    "UPDATE handoff_report SET outcome = 'works' WHERE respondent_id = $1",
    "DELETE FROM handoff_report WHERE respondent_id = $1",
  ])
    await expect(asDatabaseOwner(sql, [respondentId])).rejects.toThrow("The round is closed");
  const [row] = await asDatabaseOwner<{ snapshot: object }>("SELECT snapshot FROM round WHERE id = $1", [
    roundId,
  ]);
  expect(JSON.stringify(row?.snapshot)).not.toContain("Delivery dates");
  const found = await getDepartmentsOfDiagnosis(a.consultant, a1.clientCompanyId, id);
  expect(found?.map).toMatchObject([
    { from: "Operations", to: "Sales", state: "fails", voices: [{ what: "Delivery dates" }] },
  ]);
});

test("the question to whoever has reported is not taken back", async () => {
  const { roundId, respondentId, say } = await asked(a1.head);
  await say(report());
  expect(await removeRespondent(a.consultant, { roundId, respondentId })).toEqual({
    ok: false,
    reason: "HAS_ANSWERED",
  });
});
