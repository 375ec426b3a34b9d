import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { deleteEngagement } from "@/lib/engagements/mutations";
import { issueReportDraft } from "@/lib/reports/draft-mutations";
import { getReport, getReportPdf, listReports } from "@/lib/reports/queries";
import { addEngagement, diagnosedClient, issueReadinessReport } from "@/tests/support/reports";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let diagnosisId: string;
let engagementId: string;
let reportId: string;

beforeAll(async () => {
  world = await makeWorld();
  diagnosisId = await diagnosedClient(world.a.firmId, world.a.a1.clientCompanyId);
  engagementId = await addEngagement(world);
  const report = await issueReadinessReport(world.a.owner, wanted());
  if (!report.ok) throw new Error(report.reason);
  reportId = report.value;
});

const wanted = () => ({
  id: randomUUID(),
  clientCompanyId: world.a.a1.clientCompanyId,
  diagnosisId,
  engagementId,
});

const draft = () => ({ id: randomUUID(), clientCompanyId: world.a.a1.clientCompanyId, version: 0 });

const countReports = async () => (await asDatabaseOwner("SELECT 1 FROM report")).length;

test.each<[string, () => Viewer]>([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
  ["the client's own CEO", () => world.a.a1.ceo],
  ["the client's own head", () => world.a.a1.head],
])("%s sees no report, gets no file and issues none", async (_who, stranger) => {
  const viewer = stranger();
  const { clientCompanyId } = world.a.a1;
  const before = await countReports();
  expect(await listReports(viewer as StaffViewer, clientCompanyId)).toBeNull();
  expect(await getReport(viewer as StaffViewer, clientCompanyId, reportId)).toBeNull();
  expect(await getReportPdf(viewer, reportId)).toBeNull();
  expect(await issueReportDraft(viewer, draft())).toMatchObject({ ok: false });
  expect(await countReports()).toBe(before);
});

test("an assistant reads reports and issues none", async () => {
  const { assistant, a1 } = world.a;
  expect(await listReports(assistant, a1.clientCompanyId)).toMatchObject({ reports: [{ id: reportId }] });
  expect(await getReportPdf(assistant, reportId)).toMatchObject({ number: 1 });
  expect(await issueReportDraft(assistant, draft())).toEqual({ ok: false, reason: "FORBIDDEN" });
});

test("a diagnosis or an engagement of another client makes no report", async () => {
  const { owner, a2 } = world.a;
  const ofA2 = await diagnosedClient(world.a.firmId, a2.clientCompanyId);
  const ofB1 = await diagnosedClient(world.b.firmId, world.b.b1.clientCompanyId);
  const before = await countReports();
  for (const input of [
    { ...wanted(), diagnosisId: ofA2 },
    { ...wanted(), diagnosisId: ofB1 },
    { ...wanted(), engagementId: randomUUID() },
    { ...wanted(), clientCompanyId: a2.clientCompanyId, diagnosisId: ofA2 },
  ])
    expect(await issueReadinessReport(owner, input)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await countReports()).toBe(before);
});

test("the page shows what a report would say today, by the newest diagnosis and engagement", async () => {
  const { consultant, a1 } = world.a;
  const page = await listReports(consultant, a1.clientCompanyId);
  expect(page?.preview).toMatchObject({ nextNumber: 2, readiness: { ready: false } });
  const gates = new Map(page?.preview?.readiness.gates.map((gate) => [gate.id, gate]));
  expect(gates.get("core-sops-in-use")).toMatchObject({ state: "met", standing: "1 of 1 in use (100 %)" });
  expect(gates.get("seats-with-one-owner")).toMatchObject({ state: "not_met", value: 0 });
  expect(gates.get("budget")).toMatchObject({ state: "unknown", value: null });
});

test("the page of a client without a diagnosis has no preview", async () => {
  const page = await listReports(world.b.owner, world.b.b1.clientCompanyId);
  expect(page).not.toBeNull();
  const fresh = await makeWorld();
  const empty = await listReports(fresh.a.owner, fresh.a.a1.clientCompanyId);
  expect(empty).toMatchObject({ preview: null, reports: [] });
});

test("the engagement that a report was issued from is not deleted", async () => {
  expect(await deleteEngagement(world.a.owner, engagementId)).toEqual({ ok: false, reason: "REPORT_ISSUED" });
});
