import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { withFirm } from "@/lib/db/tenant";
import { getReport, getReportPdf } from "@/lib/reports/queries";
import { contentHash } from "@/lib/rules/content-hash";
import { addEngagement, diagnosedClient, issueReadinessReport } from "@/tests/support/reports";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let diagnosisId: string;
let engagementId: string;

beforeAll(async () => {
  world = await makeWorld();
  diagnosisId = await diagnosedClient(world.a.firmId, world.a.a1.clientCompanyId);
  engagementId = await addEngagement(world);
});

const wanted = (id: string = randomUUID()) => ({
  id,
  clientCompanyId: world.a.a1.clientCompanyId,
  diagnosisId,
  engagementId,
});

async function issued(): Promise<string> {
  const report = await issueReadinessReport(world.a.consultant, wanted());
  if (!report.ok) throw new Error(report.reason);
  return report.value;
}

type Row = {
  content: unknown;
  content_hash: string;
  pdf: Buffer;
  pdf_hash: string;
  inputs: { hash: string }[];
};

async function rowOf(id: string): Promise<Row> {
  const [row] = await asDatabaseOwner<Row>("SELECT * FROM report WHERE id = $1", [id]);
  if (!row) throw new Error("No such report");
  return row;
}

test("an issued report keeps what it says, the file, and the hashes of both and of every input", async () => {
  const id = await issued();
  const row = await rowOf(id);
  expect(contentHash(row.content)).toBe(row.content_hash);
  expect(`sha256:${createHash("sha256").update(row.pdf).digest("hex")}`).toBe(row.pdf_hash);
  expect(row.pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(row.inputs.length).toBeGreaterThanOrEqual(5);
  for (const { hash } of row.inputs) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  const [event] = await asDatabaseOwner<{ count: string }>(
    "SELECT count(*) FROM audit_event WHERE entity_id = $1 AND action = 'report.issued'",
    [id],
  );
  expect(event?.count).toBe("1");
});

test("the app's role can neither change nor remove it", async () => {
  const id = await issued();
  const { firmId } = world.a;
  for (const sql of [
    `UPDATE report SET content = '{}' WHERE id = '${id}'`,
    `UPDATE report SET number = 999 WHERE id = '${id}'`,
    `DELETE FROM report WHERE id = '${id}'`,
  ])
    await expect(withFirm(firmId, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/);
});

test("nothing that happens afterwards reaches it: renamed, corrected, moved on, diagnosed again", async () => {
  const id = await issued();
  const before = await rowOf(id);
  const { firmId, a1 } = world.a;
  const { clientCompanyId } = a1;
  await withFirm(firmId, async (tx) => {
    const own = { firmId, clientCompanyId };
    await tx.clientCompany.updateMany({
      where: { firmId, id: clientCompanyId },
      data: { name: "Renamed Ltd", fullTimeBudgetMinor: 99_000_000n },
    });
    await tx.timeEntry.updateMany({ where: own, data: { minutes: 1 } });
    await tx.deliverable.updateMany({ where: own, data: { state: "withdrawn", title: "Gone" } });
    await tx.engagement.updateMany({ where: own, data: { title: "Another", plannedMinutesPerWeek: 60 } });
  });
  await diagnosedClient(firmId, clientCompanyId);
  expect(await rowOf(id)).toEqual(before);
  const file = await getReportPdf(world.a.consultant, id);
  expect(Buffer.from(file?.pdf ?? []).equals(before.pdf)).toBe(true);

  const after = await rowOf(await issued());
  expect(after.content_hash).not.toBe(before.content_hash);
});

describe("the id of the form is the report's", () => {
  test("sent twice, also at once, it is one report with one number", async () => {
    const input = wanted();
    const sent = await Promise.all([1, 2, 3].map(() => issueReadinessReport(world.a.consultant, input)));
    for (const answer of sent) expect(answer).toEqual({ ok: true, value: input.id });
    const rows = await asDatabaseOwner("SELECT id FROM report WHERE id = $1", [input.id]);
    expect(rows).toHaveLength(1);
  });

  test("the id of another client's report is refused", async () => {
    const id = await issued();
    const ofA2 = await diagnosedClient(world.a.firmId, world.a.a2.clientCompanyId);
    const { clientCompanyId } = world.a.a2;
    expect(
      await issueReadinessReport(world.a.consultant, { id, clientCompanyId, diagnosisId: ofA2 }),
    ).toEqual({ ok: false, reason: "NOT_FOUND" });
  });
});

test("twenty issued at once get twenty numbers in a row", async () => {
  const [last] = await asDatabaseOwner<{ max: number }>("SELECT max(number) FROM report WHERE firm_id = $1", [
    world.a.firmId,
  ]);
  const sent = await Promise.all(
    Array.from({ length: 20 }, () => issueReadinessReport(world.a.owner, wanted())),
  );
  expect(sent.every(({ ok }) => ok)).toBe(true);
  const numbers = await asDatabaseOwner<{ number: number }>(
    "SELECT number FROM report WHERE firm_id = $1 AND number > $2 ORDER BY number",
    [world.a.firmId, last?.max ?? 0],
  );
  expect(numbers.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, index) => (last?.max ?? 0) + index + 1),
  );
}, 60_000);

test("each firm counts its own reports", async () => {
  const { firmId, owner, b1 } = world.b;
  const { clientCompanyId } = b1;
  const own = await diagnosedClient(firmId, clientCompanyId);
  const first = await issueReadinessReport(owner, { id: randomUUID(), clientCompanyId, diagnosisId: own });
  if (!first.ok) throw new Error(first.reason);
  expect(await getReport(owner, clientCompanyId, first.value)).toMatchObject({ number: 1 });
});
