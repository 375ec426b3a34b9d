import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportClient, type Exported } from "@/lib/archives/export-mutations";
import { importClient, type ImportRefusal } from "@/lib/archives/import-mutations";
import { getClientData, listArrivals } from "@/lib/archives/queries";
import { MANIFEST } from "@/lib/archives/manifest";
import { spooled } from "@/lib/archives/spool";
import { ZipReader } from "@/lib/archives/zip-reader";
import { ZipWriter } from "@/lib/archives/zip-writer";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { contentHash } from "@/lib/rules/content-hash";
import { logTime } from "@/lib/timesheets/mutations";
import { openFor, timeOn } from "@/tests/support/engagements";
import { startedRound } from "@/tests/support/rounds";
import { diagnosedClient } from "@/tests/support/reports";
import { type World, asDatabaseOwner, makeWorld, signedIn } from "@/tests/support/world";

let world: World;
let clientId: string;
let made: Exported;
let folder: string;

beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  await diagnosedClient(world.a.firmId, clientId);
  const engagementId = await openFor(world.a.consultant, clientId);
  const logged = await logTime(world.a.consultant, timeOn(engagementId), "2026-03-04");
  if (!logged.ok) throw new Error(logged.reason);
  await addFiles(engagementId);
  made = (await exportClient(world.a.owner, clientId))!;
  folder = await mkdtemp(path.join(tmpdir(), "archive-test-"));
});

/** An issued statement and a file beside an answer of a closed round, as the archive's own setting lets them in. */
async function addFiles(engagementId: string) {
  const of = `'${world.a.firmId}', gen_random_uuid(), '${clientId}'`;
  const content = { agreed: 90, text: "=cmd|' /C calc'!A0" };
  await asDatabaseOwner(`
    SELECT set_config('app.importing', 'archive', false);
    INSERT INTO statement (firm_id, id, client_company_id, engagement_id, number, from_monday, until_monday, content,
                           content_hash, pdf, issued_at, issued_by_name)
      VALUES (${of}, '${engagementId}', 1, '2026-03-02', '2026-03-02', $json$${JSON.stringify(content)}$json$,
              '${contentHash(content)}', '%PDF-1.7 statement', now(), 'Olive Owner');
    INSERT INTO respondent (firm_id, id, client_company_id, round_id, "group", name)
      SELECT firm_id, gen_random_uuid(), client_company_id, id, 'ceo', 'Cora Chief' FROM round
       WHERE client_company_id = '${clientId}' LIMIT 1;
    INSERT INTO evidence_file (firm_id, id, client_company_id, respondent_id, item_id, name, kind, byte_count, bytes)
      SELECT firm_id, gen_random_uuid(), client_company_id, id, 'E1', 'list.txt', 'text', 10, 'beside it.'
        FROM respondent WHERE client_company_id = '${clientId}' AND name = 'Cora Chief'`);
}

afterAll(async () => {
  await rm(made.folder, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const trial = (viewer: Viewer, file: string) => importClient(viewer, file, { isTrial: true });

/** Of every table that a client's rows may stand in, for firm B. */
async function rowsOfB(): Promise<unknown> {
  const [counts] = await asDatabaseOwner(
    `SELECT (SELECT count(*) FROM client_company WHERE firm_id = $1) AS clients, (SELECT count(*) FROM membership WHERE firm_id = $1) AS members,
            (SELECT count(*) FROM contact WHERE firm_id = $1) AS contacts, (SELECT count(*) FROM round WHERE firm_id = $1) AS rounds,
            (SELECT count(*) FROM audit_event WHERE firm_id = $1) AS events, (SELECT count(*) FROM "user") AS people`,
    [world.b.firmId],
  );
  return counts;
}

test.each<[string, () => Viewer]>([
  ["a consultant of the client", () => world.a.consultant],
  ["an assistant", () => world.a.assistant],
  ["the client's CEO", () => world.a.a1.ceo],
  ["another firm's owner", () => world.b.owner],
])("%s takes nothing away and learns of nothing", async (_who, stranger) => {
  const before = await asDatabaseOwner("SELECT id FROM audit_event");
  expect(await exportClient(stranger(), clientId)).toBeNull();
  expect(await getClientData(stranger(), clientId)).toBeNull();
  expect(await exportClient(stranger(), "none")).toBeNull();
  expect(await asDatabaseOwner("SELECT id FROM audit_event")).toEqual(before);
});

test.each<[string, () => Viewer]>([
  ["a consultant", () => world.a.consultant],
  ["an assistant", () => world.a.assistant],
  ["a CEO", () => world.b.b1.ceo],
])("%s brings nothing in", async (_who, stranger) => {
  expect(await trial(stranger(), made.file)).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await listArrivals(stranger())).toBeNull();
});

test("who took it, when, and the manifest's hash are in the audit log, once", async () => {
  const data = await getClientData(world.a.owner, clientId);
  expect(data?.exported).toMatchObject([{ by: "Olive Owner", bytes: made.bytes }]);
  const zip = await ZipReader.open(made.file);
  // As the page's route asks: it names no hash, and says so.
  const looked = await importClient(world.b.owner, made.file, { isTrial: true, hash: undefined });
  expect(looked).toMatchObject({ ok: true });
  if (looked.ok) expect(data?.exported[0]?.manifest).toBe(`sha256:${looked.value.hash}`);
  expect(zip.names()).toContain(MANIFEST);
});

test("a trial says what would come, and changes nothing", async () => {
  const before = await rowsOfB();
  expect(await trial(world.b.owner, made.file)).toMatchObject({
    ok: true,
    value: { clientName: "A1 Joinery", firmName: "Firm A", madeBy: "Olive Owner", peopleHere: 0 },
  });
  expect(await rowsOfB()).toEqual(before);
});

test("the firm that has it does not get it twice, nor one that deleted it", async () => {
  expect(await trial(world.a.owner, made.file)).toEqual({ ok: false, reason: "ALREADY_HERE" });
  await asDatabaseOwner("UPDATE client_company SET deleted_at = now() WHERE id = $1", [clientId]);
  expect(await trial(world.a.owner, made.file)).toEqual({ ok: false, reason: "ALREADY_HERE" });
  await asDatabaseOwner("UPDATE client_company SET deleted_at = NULL WHERE id = $1", [clientId]);
});

test("whatever byte is another one, and wherever it is cut, it is refused and no row changes", async () => {
  const bytes = await readFile(made.file);
  const before = await rowsOfB();
  const at = fc.nat({ max: bytes.length - 1 });
  const damage = fc.oneof(
    fc.record({ at, bit: fc.nat({ max: 7 }) }).map(({ at, bit }) => {
      const other = Buffer.from(bytes);
      other.writeUInt8(other.readUInt8(at) ^ (1 << bit), at);
      return other;
    }),
    at.map((length) => bytes.subarray(0, length)),
    at.map((length) => Buffer.concat([bytes, bytes.subarray(0, length + 1)])),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (damaged) => {
      const file = path.join(folder, "damaged.zip");
      await writeFile(file, damaged);
      expect(await trial(world.b.owner, file)).toEqual({ ok: false, reason: "DAMAGED" });
    }),
    { numRuns: 60 },
  );
  expect(await rowsOfB()).toEqual(before);
});

/** An archive with a right seal and some of its files others: what somebody who knows the format could make. */
async function forged(
  change: (name: string, text: Buffer) => Buffer | null,
  added: Record<string, Buffer> = {},
) {
  const file = path.join(folder, `${crypto.randomUUID()}.zip`);
  const zip = await ZipReader.open(made.file);
  const writer = await ZipWriter.create(file, new Date());
  for (const name of zip.names()) {
    const text = change(name, await zip.whole(name, 1_000_000_000));
    if (text) await writer.add(name, [text]);
  }
  for (const [name, text] of Object.entries(added)) await writer.add(name, [text]);
  await writer.finish();
  return file;
}

const manifestWith =
  (change: (manifest: Record<string, unknown>) => void) => (name: string, text: Buffer) => {
    if (name !== MANIFEST) return text;
    const manifest = JSON.parse(text.toString()) as Record<string, unknown>;
    change(manifest);
    return Buffer.from(JSON.stringify(manifest));
  };

test.each<[string, ImportRefusal, () => Promise<string>]>([
  [
    "made by a newer program",
    "TOO_NEW",
    () => forged(manifestWith((made) => (made.migration = "20991231_later"))),
  ],
  [
    "with a file that is not the one listed",
    "DAMAGED",
    () => forged((name, text) => (name === "data/contact.json" ? Buffer.from("[]\n") : text)),
  ],
  ["with a file less", "DAMAGED", () => forged((name, text) => (name === "data/contact.json" ? null : text))],
  [
    "with a file more",
    "DAMAGED",
    () => forged((_name, text) => text, { "data/user.json": Buffer.from("[]\n") }),
  ],
  [
    "with a way out of its folder",
    "DAMAGED",
    () => forged((_name, text) => text, { "../../etc/passwd": Buffer.from("x") }),
  ],
  [
    "with an absolute name",
    "DAMAGED",
    () => forged((_name, text) => text, { "/etc/passwd": Buffer.from("x") }),
  ],
  ["with a Windows drive", "DAMAGED", () => forged((_name, text) => text, { "C:\\x": Buffer.from("x") })],
  ["without a manifest", "DAMAGED", () => forged((name, text) => (name === MANIFEST ? null : text))],
  [
    "with a table that is none",
    "DAMAGED",
    () =>
      forged(
        manifestWith((made) =>
          (made.tables as unknown[]).push({
            name: "session",
            columns: ["id"],
            rows: 0,
            sha256: "0".repeat(64),
          }),
        ),
      ),
  ],
])("an archive %s is refused", async (_what, reason, make) => {
  const before = await rowsOfB();
  expect(await importClient(world.b.owner, await make(), { isTrial: false })).toEqual({ ok: false, reason });
  expect(await rowsOfB()).toEqual(before);
});

test("a bomb is opened no further than what it says, and what is too large is not taken", async () => {
  const file = path.join(folder, "bomb.zip");
  const writer = await ZipWriter.create(file, new Date());
  await writer.add(MANIFEST, [Buffer.alloc(40_000_000)]);
  await writer.finish();
  expect(await trial(world.b.owner, file)).toEqual({ ok: false, reason: "DAMAGED" });
  const body = new Blob([Buffer.alloc(2_000)]).stream();
  expect(await spooled(body, 1_000, () => Promise.resolve("taken"))).toBeNull();
});

test("brought in, it is there once with one line in the log; only as the one that was looked at", async () => {
  const owner = (await signedIn(world.b.firmId, "owner", "Second Owner")) as StaffViewer;
  // A colleague of the same address: what the consultant did there is theirs here.
  await asDatabaseOwner("UPDATE membership SET email = $1 WHERE id = $2", [
    world.a.consultant.email.toUpperCase(),
    owner.membershipId,
  ]);
  const looked = await trial(owner, made.file);
  if (!looked.ok) throw new Error(looked.reason);
  expect(looked.value.peopleHere).toBe(1);
  const copy = path.join(folder, "copy.zip");
  await cp(made.file, copy);
  const another = await importClient(owner, copy, { isTrial: false, hash: "0".repeat(64) });
  expect(another).toEqual({ ok: false, reason: "ANOTHER" });
  const both = await Promise.all(
    [1, 2].map(() => importClient(owner, copy, { isTrial: false, hash: looked.value.hash })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const events = await asDatabaseOwner(
    "SELECT 1 FROM audit_event WHERE firm_id = $1 AND action = 'archive.imported' AND entity_id = $2",
    [world.b.firmId, clientId],
  );
  expect(events).toHaveLength(1);
  const hours = await asDatabaseOwner("SELECT membership_id FROM time_entry WHERE firm_id = $1", [
    world.b.firmId,
  ]);
  expect(hours).toEqual([{ membership_id: owner.membershipId }]);
  const files = await asDatabaseOwner<{ pdf: Buffer; bytes: Buffer }>(
    "SELECT s.pdf, e.bytes FROM statement s JOIN evidence_file e ON e.firm_id = s.firm_id WHERE s.firm_id = $1",
    [world.b.firmId],
  );
  expect(files.map(({ pdf, bytes }) => [pdf.toString(), bytes.toString()])).toEqual([
    ["%PDF-1.7 statement", "beside it."],
  ]);
  expect(await listArrivals(owner)).toMatchObject([{ clientName: "A1 Joinery", fromFirm: "Firm A" }]);
  expect(await getClientData(world.a.owner, clientId)).toMatchObject({ client: { name: "A1 Joinery" } });
});

test("an open round goes on where it came in, with the job that an opened one has; a trial leaves none", async () => {
  const sender = await makeWorld();
  const roundId = await startedRound(sender);
  const open = (await exportClient(sender.a.owner, sender.a.a1.clientCompanyId))!;
  const jobs = () =>
    asDatabaseOwner("SELECT FROM graphile_worker._private_jobs WHERE key = $1", [
      `keep-round:${roundId}:${world.b.firmId}`,
    ]);
  expect(await trial(world.b.owner, open.file)).toMatchObject({ ok: true });
  expect(await jobs()).toHaveLength(0);
  expect(await importClient(world.b.owner, open.file, { isTrial: false })).toMatchObject({ ok: true });
  expect(await jobs()).toHaveLength(1);
  await rm(open.folder, { recursive: true, force: true });
});
