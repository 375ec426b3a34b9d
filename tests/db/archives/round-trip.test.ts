import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportClient, type Exported } from "@/lib/archives/export-mutations";
import { importClient } from "@/lib/archives/import-mutations";
import { ZipReader } from "@/lib/archives/zip-reader";
import type { StaffViewer } from "@/lib/auth/policy";
import { findIssuedFile } from "@/lib/reports/issued-file";
import { loadDemo } from "@/prisma/seed/index";
import type { TestDatabase } from "@/tests/support/databases";
import { inInstallation, otherInstallation } from "@/tests/support/installations";
import { asDatabaseOwner, makeWorld, signedIn } from "@/tests/support/world";

const NORTHGATE = "Northgate Freight";

let clientId: string;
let first: Exported;
let again: Exported;
let elsewhere: TestDatabase;
let receiver: StaffViewer;

beforeAll(async () => {
  await loadDemo({ today: "2026-11-23" });
  const [client] = await asDatabaseOwner<{ id: string; firm_id: string }>(
    "SELECT id, firm_id FROM client_company WHERE name = $1",
    [NORTHGATE],
  );
  if (!client) throw new Error("The demo has no Northgate Freight");
  clientId = client.id;
  const owner = await signedIn(client.firm_id, "owner", "Ada Archivist");
  const made = await exportClient(owner, clientId);
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

afterAll(async () => {
  for (const { folder } of [first, again]) await rm(folder, { recursive: true, force: true });
  await elsewhere.drop();
});

test("exported, imported elsewhere and exported again, every table has the same rows and the same hash", () => {
  expect(again.manifest.tables).toEqual(first.manifest.tables);
  const rows = first.manifest.tables.filter((table) => table.rows > 0);
  expect(rows.length).toBeGreaterThan(40);
});

test("every file of the second is the byte of the first, but for names of who exports", () => {
  const differing = first.manifest.files.filter(
    ({ path, sha256 }) => again.manifest.files.find((file) => file.path === path)?.sha256 !== sha256,
  );
  expect(differing).toEqual([]);
  expect(again.manifest.files.length).toBe(first.manifest.files.length);
});
