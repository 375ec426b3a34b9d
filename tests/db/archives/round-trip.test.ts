import { createHash, randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportClient, type Exported } from "@/lib/archives/export-mutations";
import { importClient } from "@/lib/archives/import-mutations";
import { ZipReader } from "@/lib/archives/zip-reader";
import type { StaffViewer } from "@/lib/auth/policy";
import { getAccountability } from "@/lib/accountability/queries";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { getHistory } from "@/lib/diagnoses/history-queries";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { findIssuedFile } from "@/lib/reports/issued-file";
import { getScorecard } from "@/lib/scorecards/queries";
import { getSop } from "@/lib/sops/queries";
import { loadDemo } from "@/prisma/seed/index";
import { issueReadinessReport } from "@/tests/support/reports";
import type { TestDatabase } from "@/tests/support/databases";
import { inInstallation, otherInstallation } from "@/tests/support/installations";
import { asDatabaseOwner, makeWorld, signedIn } from "@/tests/support/world";

const NORTHGATE = "Northgate Freight";

let clientId: string;
let first: Exported;
let again: Exported;
let elsewhere: TestDatabase;
let sender: StaffViewer;
let receiver: StaffViewer;

beforeAll(async () => {
  await loadDemo({ today: "2026-11-23" });
  const [client] = await asDatabaseOwner<{ id: string; firm_id: string }>(
    "SELECT id, firm_id FROM client_company WHERE name = $1",
    [NORTHGATE],
  );
  if (!client) throw new Error("The demo has no Northgate Freight");
  clientId = client.id;
  sender = (await signedIn(client.firm_id, "owner", "Ada Archivist")) as StaffViewer;
  await issueOne();
  const made = await exportClient(sender, clientId);
  if (!made) throw new Error("Nothing was exported");
  first = made;
  elsewhere = await otherInstallation();
  again = await inInstallation(elsewhere, async () => {
    const world = await makeWorld();
    receiver = world.b.owner;
    const arrived = await importClient(receiver, first.file, { isTrial: false });
    if (!arrived.ok) throw new Error(arrived.reason);
    const back = await exportClient(receiver, clientId);
    if (!back) throw new Error("Nothing was exported again");
    return back;
  });
}, 240_000);

async function issueOne() {
  const newest = async (table: string, order: string) => {
    const sql = `SELECT id FROM ${table} WHERE client_company_id = $1 ORDER BY ${order} DESC LIMIT 1`;
    const [row] = await asDatabaseOwner<{ id: string }>(sql, [clientId]);
    return row!.id;
  };
  const issued = await issueReadinessReport(sender, {
    id: randomUUID(),
    clientCompanyId: clientId,
    diagnosisId: await newest("diagnosis", "as_of"),
    engagementId: await newest("engagement", "starts_on"),
  });
  if (!issued.ok) throw new Error(issued.reason);
}

afterAll(async () => {
  for (const { folder } of [first, again]) await rm(folder, { recursive: true, force: true });
  await elsewhere.drop();
});

test("exported, imported elsewhere and exported again, every table has the same rows and the same hash", () => {
  expect(again.manifest.tables).toEqual(first.manifest.tables);
  const rows = first.manifest.tables.filter((table) => table.rows > 0);
  expect(rows.length).toBeGreaterThan(40);
});

test("every file is there again, byte for byte: reports as issued, evidence, pictures, what one reads", () => {
  const files = (of: Exported) => new Map(of.manifest.files.map(({ path, sha256 }) => [path, sha256]));
  expect(files(again)).toEqual(files(first));
  const paths = first.manifest.files.map(({ path }) => path);
  for (const kind of [
    /^reports\/\d+\.pdf$/,
    /^sops\/.+-v\d+\.md$/,
    /^tables\/hours\.csv$/,
    /^files\/logos\/.+\.(png|jpeg)$/,
  ])
    expect(
      paths.filter((path) => kind.test(path)),
      String(kind),
    ).not.toEqual([]);
});

test("an issued report has the bytes it was issued with, and is known as issued only where it was", async () => {
  const issued = () =>
    asDatabaseOwner<{ pdf: Buffer; number: number }>(
      "SELECT pdf, number FROM report WHERE client_company_id = $1 ORDER BY number",
      [clientId],
    );
  const there = await issued();
  expect(there.length).toBeGreaterThan(0);
  const known = (pdf: Buffer) => findIssuedFile(createHash("sha256").update(pdf).digest("hex"));
  for (const { pdf, number } of there) expect(await known(pdf)).toMatchObject({ number });
  await inInstallation(elsewhere, async () => {
    expect(await issued()).toEqual(there);
    // Its seal has no key: anybody can write an archive.
    for (const { pdf } of there) expect(await known(pdf)).toBeNull();
  });
});

test("the client's pages say the same to the owner who received it", async () => {
  const [diagnosis] = await asDatabaseOwner<{ id: string }>(
    "SELECT id FROM diagnosis WHERE client_company_id = $1 ORDER BY as_of DESC LIMIT 1",
    [clientId],
  );
  const [engagement] = await asDatabaseOwner<{ id: string }>(
    "SELECT id FROM engagement WHERE client_company_id = $1 ORDER BY starts_on LIMIT 1",
    [clientId],
  );
  const [sop] = await asDatabaseOwner<{ id: string }>(
    "SELECT id FROM sop WHERE client_company_id = $1 ORDER BY id LIMIT 1",
    [clientId],
  );
  const pages = async (viewer: StaffViewer) => ({
    client: await getClientOverview(viewer, clientId),
    diagnosis: await getDiagnosis(viewer, clientId, diagnosis!.id),
    history: await getHistory(viewer, clientId),
    engagement: await getEngagement(viewer, clientId, engagement!.id),
    sop: await getSop(viewer, sop!.id),
    scorecard: await getScorecard(viewer, clientId),
    accountability: await getAccountability(viewer, clientId),
  });
  const here = await pages(sender);
  for (const [name, page] of Object.entries(here)) expect(page, name).not.toBeNull();
  const there = await inInstallation(elsewhere, () => pages(receiver));
  expect(withoutLogins(there)).toEqual(withoutLogins(here));
});

/** Who can sign in, and who of the firm is there, are the two things that do not come along. */
function withoutLogins(page: unknown): unknown {
  return JSON.parse(JSON.stringify(page), (key, value: unknown) =>
    ["hasLogin", "hasLeft"].includes(key) ? undefined : value,
  );
}

test("nobody who came along can sign in, and each is said to be of the past", async () => {
  const people = await inInstallation(elsewhere, () =>
    asDatabaseOwner<{ disabled: boolean; email: string; password_hash: string | null }>(
      `SELECT m.disabled_at IS NOT NULL AND u.disabled_at IS NOT NULL AS disabled, u.email, u.password_hash
         FROM membership m JOIN "user" u ON u.id = m.user_id WHERE m.firm_id = $1 AND m.id <> $2`,
      [receiver.firmId, receiver.membershipId],
    ),
  );
  expect(people.length).toBeGreaterThan(2);
  for (const { disabled, email, password_hash } of people.filter(
    ({ email }) => !email.endsWith("@example.com"),
  )) {
    expect({ disabled, password_hash }).toEqual({ disabled: true, password_hash: null });
    expect(email).toMatch(/@archive\.invalid$/);
  }
});

test("no secret is in it", async () => {
  const zip = await ZipReader.open(first.file);
  const hashes = await asDatabaseOwner<{ secret: string }>(
    `SELECT password_hash AS secret FROM "user" WHERE password_hash IS NOT NULL
     UNION SELECT encode(token_hash, 'hex') FROM respondent_link UNION SELECT encode(token_hash, 'hex') FROM calendar_feed
     UNION SELECT link FROM outgoing_mail WHERE link IS NOT NULL`,
  );
  expect(hashes.length).toBeGreaterThan(0);
  for (const name of zip.names().filter((path) => /\.(json|csv|md)$/.test(path))) {
    const text = (await zip.whole(name, 1_000_000_000)).toString("utf8");
    for (const { secret } of hashes) expect(text.includes(secret), name).toBe(false);
  }
});
