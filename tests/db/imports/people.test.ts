import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { takeImportFile } from "@/lib/auth/limits";
import { withViewer } from "@/lib/db/tenant";
import { sheetCsv } from "@/lib/documents/sheet-csv";
import { sheetXlsx } from "@/lib/documents/sheet-xlsx";
import { listImports } from "@/lib/imports/queries";
import { getSample, SAMPLES } from "@/lib/imports/samples";
import { sweepImports } from "@/lib/imports/sweep";
import { takeTurns } from "@/lib/imports/turns";
import { undoImport } from "@/lib/imports/undo-mutations";
import { writeImport } from "@/lib/imports/write-mutations";
import { bring, clientName, look, one, read, takeBack, TODAY } from "@/tests/support/data-imports";
import { openFor } from "@/tests/support/engagements";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

// A thread for each file takes a second; that it is read on one is shown in tests/unit/imports.
vi.mock("@/lib/imports/read-apart", async () => {
  const { readTable } = await import("@/lib/imports/file-reader");
  return { readApart: readTable };
});

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await openFor(world.a.owner, world.a.a1.clientCompanyId, { title: "Seat", endsOn: null });
});

describe("people and clients", () => {
  test("contacts by e-mail within the client: made, changed, the same, taken back", async () => {
    const { consultant, a1 } = world.a;
    const name = await clientName(a1.clientCompanyId);
    const file = (title: string) =>
      `Name,E-mail,Client,Title\nIda Brandt,IDA@x.example,${name},${title}\nOle Berg,ole@x.example,${name},\n=1+1,bad,${name},`;
    const id = await read(consultant, "contacts", file("Buyer"));
    expect((await look(consultant, id)).counts).toEqual({ made: 2, changed: 0, same: 0, bad: 1 });
    await bring(consultant, id, true);
    const next = await read(consultant, "contacts", file("Head of buying"));
    expect((await look(consultant, next)).counts).toEqual({ made: 0, changed: 1, same: 1, bad: 1 });
    await bring(consultant, next, true);
    const titles = () =>
      asDatabaseOwner("SELECT title FROM contact WHERE email = 'ida@x.example' AND deleted_at IS NULL");
    expect(await titles()).toEqual([{ title: "Head of buying" }]);
    expect(await takeBack(consultant, id)).toMatchObject({
      ok: true,
      value: { changedSince: [{ line: 2 }] },
    });
    await takeBack(consultant, next);
    expect(await titles()).toEqual([{ title: "Buyer" }]);
  });

  test("clients by name or id: a new one is its consultant's lead, and one that is made use of stays", async () => {
    const { consultant } = world.a;
    const id = await read(
      consultant,
      "clients",
      "Record ID,Company name,Company owner,Annual Revenue\n7,Tarn Foods,,12m\n8,Fell Ltd,,x",
    );
    expect((await look(consultant, id)).counts).toEqual({ made: 1, changed: 0, same: 0, bad: 1 });
    await bring(consultant, id, true);
    const made = await one<{ id: string; pipeline_state: string }>(
      "SELECT id, pipeline_state FROM client_company WHERE external_id = '7' AND deleted_at IS NULL",
      [],
    );
    expect(made?.pipeline_state).toBe("lead");
    const renamed = await read(consultant, "clients", "Id,Name\n7,Tarn Valley Foods");
    expect((await look(consultant, renamed)).counts).toMatchObject({ changed: 1 });
    await asDatabaseOwner(
      "INSERT INTO contact (firm_id, id, client_company_id, name, position) SELECT firm_id, gen_random_uuid(), id, 'X', 'other' FROM client_company WHERE id = $1",
      [made?.id],
    );
    expect(await takeBack(consultant, id)).toMatchObject({
      ok: true,
      value: { changedSince: [{ line: 2 }] },
    });
    await asDatabaseOwner("UPDATE contact SET deleted_at = now() WHERE client_company_id = $1", [made?.id]);
    // What others wrote, changed or were let in to stands in the way as well.
    const { firmId, membershipId } = world.a.owner;
    const deal = "UPDATE opportunity SET version = version + $2 WHERE client_company_id = $1";
    const uses: ReadonlyArray<readonly [string, string, unknown[], unknown[]]> = [
      [
        "INSERT INTO timeline_entry (firm_id, id, client_company_id, kind, happened_at, author_id, author_name) VALUES ($2, gen_random_uuid(), $1, 'note', now(), $3, 'O')",
        "UPDATE timeline_entry SET deleted_at = now() WHERE client_company_id = $1",
        [firmId, membershipId],
        [],
      ],
      [
        "INSERT INTO department (firm_id, id, client_company_id, name) VALUES ($2, gen_random_uuid(), $1, 'D')",
        "UPDATE department SET deleted_at = now() WHERE client_company_id = $1",
        [firmId],
        [],
      ],
      [
        "INSERT INTO assignment (firm_id, client_company_id, membership_id) VALUES ($2, $1, $3)",
        "DELETE FROM assignment WHERE client_company_id = $1 AND membership_id = $2",
        [firmId, membershipId],
        [membershipId],
      ],
      [deal, deal, [1], [-1]],
    ];
    for (const [sql, back, values, backValues] of uses) {
      await asDatabaseOwner(sql, [made?.id, ...values]);
      expect(await takeBack(consultant, id), sql).toMatchObject({
        ok: true,
        value: { changedSince: [{ line: 2 }] },
      });
      await asDatabaseOwner(back, [made?.id, ...backValues]);
    }
    expect(await takeBack(consultant, id)).toEqual({ ok: true, value: undefined });
    expect(
      await one("SELECT 1 FROM client_company WHERE id = $1 AND deleted_at IS NULL", [made?.id]),
    ).toBeUndefined();
  });
});

test.each(Object.keys(SAMPLES))("the sample %s goes through, as CSV and as XLSX", async (name) => {
  const { consultant } = world.a;
  const sheet = await getSample(consultant, name, TODAY);
  if (!sheet) throw new Error("No sample");
  const kind = SAMPLES[name]!.kind;
  const id = await read(consultant, kind, sheetCsv(sheet));
  expect((await look(consultant, id)).bad).toEqual([]);
  expect((await bring(consultant, id)).ok).toBe(true);
  const asXlsx = await read(consultant, kind, await sheetXlsx(sheet));
  expect((await look(consultant, asXlsx)).counts).toMatchObject({ made: 0, changed: 0, bad: 0 });
});

test("a month later files are forgotten, and not before", async () => {
  const { owner, firmId } = world.a;
  await read(owner, "clients", "Name\nKept for a month");
  await sweepImports({ firmId }, new Date(Date.now() + 29 * 86_400_000));
  expect((await listImports(owner))?.imports).toHaveLength(1);
  await sweepImports({ firmId }, new Date(Date.now() + 33 * 86_400_000));
  expect((await listImports(owner))?.imports).toEqual([]);
});

test("whoever may not is refused while somebody else’s import is written, and nobody reads files without end", async () => {
  const { owner, consultant } = world.a;
  const input = { id: randomUUID(), version: 1 };
  const refused = await withViewer(consultant, async (tx) => {
    await takeTurns(tx, consultant, "time");
    return [await undoImport(owner, input), await writeImport(owner, { ...input, seen: "", leaveOut: true })];
  });
  expect(refused).toEqual([1, 2].map(() => ({ ok: false, reason: "NOT_FOUND" })));
  const may = await Promise.all(Array.from({ length: 31 }, () => takeImportFile(owner.membershipId)));
  expect(may.filter((one) => !one)).toHaveLength(1);
  expect(await takeImportFile(consultant.membershipId)).toBe(true);
});
