import { createHash, randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { findIssuedFile } from "@/lib/reports/issued-file";
import { getSharedReport, listSharedReports } from "@/lib/reports/portal-queries";
import { getReport, getReportPdf } from "@/lib/reports/queries";
import { shareReport, unshareReport } from "@/lib/reports/share-mutations";
import { diagnosedClient, issueReadinessReport } from "@/tests/support/reports";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

let world: World;
let reportId: string;
let pdf: Uint8Array;

beforeAll(async () => {
  world = await makeWorld();
  const { clientCompanyId } = world.a.a1;
  const diagnosisId = await diagnosedClient(world.a.firmId, clientCompanyId);
  const issued = await issueReadinessReport(
    world.a.consultant,
    { id: randomUUID(), clientCompanyId, diagnosisId },
    new Date("2026-03-03T10:00:00Z"),
  );
  if (!issued.ok) throw new Error(issued.reason);
  reportId = issued.value;
  pdf = (await getReportPdf(world.a.consultant, reportId))?.pdf ?? new Uint8Array();
});

beforeEach(async () => {
  await asDatabaseOwner("DELETE FROM report_share");
});

const trail = () =>
  asDatabaseOwner(
    "SELECT action FROM audit_event WHERE entity_id = $1 AND action <> 'report.issued' ORDER BY at",
    [reportId],
  );

test("the CEO reads a report from its sharing until it is taken back; each is one act, however often pressed", async () => {
  const { consultant, a1 } = world.a;
  expect(await listSharedReports(a1.ceo)).toEqual([]);
  expect(await getReportPdf(a1.ceo, reportId)).toBeNull();
  const shared = { ok: true, value: a1.clientCompanyId };
  expect(await Promise.all([1, 2, 3].map(() => shareReport(consultant, reportId)))).toEqual([
    shared,
    shared,
    shared,
  ]);
  expect(await listSharedReports(a1.ceo)).toMatchObject([{ id: reportId, number: 1 }]);
  expect((await getReportPdf(a1.ceo, reportId))?.pdf).toEqual(pdf);
  // What page, paper and the CEO's archive are made of: a gate is weighed by an exact score, and none of them names it.
  const gates = (await getSharedReport(a1.ceo, reportId))?.page?.document.readiness.gates;
  expect(gates?.map((gate) => Object.keys(gate).sort())[0]).toEqual([
    "id",
    "moves",
    "standing",
    "state",
    "target",
    "title",
  ]);
  expect(await getReport(consultant, a1.clientCompanyId, reportId)).toMatchObject({
    share: { sharedByName: consultant.displayName },
  });
  expect(await unshareReport(consultant, reportId)).toEqual(shared);
  expect(await unshareReport(consultant, reportId)).toEqual(shared);
  expect(await listSharedReports(a1.ceo)).toEqual([]);
  expect(await getReportPdf(a1.ceo, reportId)).toBeNull();
  expect(await trail()).toEqual([{ action: "report.shared" }, { action: "report.unshared" }]);
});

const strangers: [string, (w: World) => Viewer][] = [
  ["another firm's owner", (w) => w.b.owner],
  ["a consultant who is not assigned", (w) => w.a.unassigned],
  ["an assistant", (w) => w.a.assistant],
  ["the client's own CEO", (w) => w.a.a1.ceo],
  ["a head", (w) => w.a.a1.head],
];
test.each(strangers)("%s neither shares nor takes back", async (_who, of) => {
  await shareReport(world.a.owner, reportId);
  expect(await unshareReport(of(world), reportId)).toMatchObject({ ok: false });
  await asDatabaseOwner("DELETE FROM report_share");
  expect(await shareReport(of(world), reportId)).toMatchObject({ ok: false });
  expect(await asDatabaseOwner("SELECT 1 FROM report_share")).toEqual([]);
});

test("another client's CEO and a head read none of what was shared", async () => {
  await shareReport(world.a.owner, reportId);
  expect(await listSharedReports(world.a.a2.ceo)).toEqual([]);
  expect(await listSharedReports(world.a.a1.head)).toBeNull();
  for (const viewer of [world.a.a2.ceo, world.a.a1.head, world.b.owner])
    expect(await getReportPdf(viewer, reportId)).toBeNull();
});

test("the database shows the client's people no report that was not shared, whatever the program asks", async () => {
  const { ceo } = world.a.a1;
  const count = (viewer: Viewer = ceo) => withViewer(viewer, (tx) => tx.report.count());
  expect(await count()).toBe(0);
  await shareReport(world.a.owner, reportId);
  expect(await count()).toBe(1);
  expect(await count(world.a.a1.head)).toBe(0);
  // Nor may they share one with themselves.
  await unshareReport(world.a.owner, reportId);
  const own = { firmId: ceo.firmId, reportId, clientCompanyId: ceo.clientCompanyId, sharedByName: "Me" };
  await expect(withViewer(ceo, (tx) => tx.reportShare.create({ data: own }))).rejects.toThrow();
  await shareReport(world.a.owner, reportId);
  expect(await withViewer(ceo, (tx) => tx.reportShare.deleteMany())).toEqual({ count: 0 });
});

test("what was reported of a diagnosis counts as seen, also where the CEO's own questions cannot see the report", async () => {
  const { ceo, clientCompanyId } = world.a.a1;
  const seen = () =>
    withViewer(ceo, (tx) =>
      tx.diagnosis.findMany({ where: { clientCompanyId }, select: { reportedSince: true } }),
    );
  const since = [{ reportedSince: new Date("2026-03-03T10:00:00Z") }];
  expect(await seen()).toEqual(since);
  // A later report of it does not make it seen later, nor does any sharing make it forgotten.
  const [{ id: diagnosisId = "" } = {}] = await asDatabaseOwner<{ id: string }>(
    "SELECT id FROM diagnosis WHERE client_company_id = $1",
    [clientCompanyId],
  );
  const again = { id: randomUUID(), clientCompanyId, diagnosisId };
  await issueReadinessReport(world.a.consultant, again, new Date("2026-04-03T10:00:00Z"));
  await withViewer(world.a.owner, (tx) =>
    tx.diagnosis.updateMany({ where: { id: diagnosisId }, data: { reportedSince: null } }),
  );
  expect(await seen()).toEqual(since);
});

test("whoever holds a file learns who issued it; a changed one is nobody's", async () => {
  const fingerprint = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  expect(await findIssuedFile(fingerprint(pdf))).toMatchObject({ firmName: "Firm A", number: 1 });
  expect(await findIssuedFile(fingerprint(pdf).toUpperCase())).toMatchObject({ number: 1 });
  const changed = Uint8Array.from(pdf);
  changed[changed.length - 9] = (changed.at(-9) ?? 0) ^ 1;
  expect(await findIssuedFile(fingerprint(changed))).toBeNull();
  // The question leaves nothing open behind it, on whichever connection.
  for (let at = 0; at < 12; at++) expect(await db().$queryRaw`SELECT 1 FROM report`).toEqual([]);
});
