import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { getBadRows, getImport, listImports } from "@/lib/imports/queries";
import { readFile, saveColumns, saveNames } from "@/lib/imports/read-mutations";
import { undoImport } from "@/lib/imports/undo-mutations";
import { writeImport } from "@/lib/imports/write-mutations";
import { deleteTime, editTime } from "@/lib/timesheets/mutations";
import { bring, clientName, look, read, takeBack, TODAY } from "@/tests/support/data-imports";
import { openFor } from "@/tests/support/engagements";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

// A thread for each file takes a second; that it is read on one is shown in tests/unit/imports.
vi.mock("@/lib/imports/read-apart", async () => {
  const { readTable } = await import("@/lib/imports/file-reader");
  return { readApart: readTable };
});

let world: World;
let engagementId: string;
beforeAll(async () => {
  world = await makeWorld();
  engagementId = await openFor(world.a.owner, world.a.a1.clientCompanyId, { title: "Seat", endsOn: null });
});

const hours = async (lines: readonly string[]) =>
  ["Day,Client,Engagement,Hours,Note,Id", ...lines.map((line) => line.replace("A1", "CLIENT"))]
    .join("\n")
    .replaceAll("CLIENT", await clientName(world.a.a1.clientCompanyId));

const entries = (note: string) =>
  asDatabaseOwner<{ id: string; minutes: number; version: number }>(
    "SELECT id, minutes, version FROM time_entry WHERE note LIKE $1 AND deleted_at IS NULL ORDER BY note",
    [`${note}%`],
  );

describe("hours", () => {
  test("bad rows stop everything unless they are left out; twice it changes nothing; undone it is as before", async () => {
    const { consultant } = world.a;
    const file = await hours([
      "2026-03-03,A1,Seat,1:30,first-1,",
      '03.03.2026,A1,Seat,"0,5 h",first-2,',
      "2026-03-03,A1,Seat,0:30,first-2,",
      "2026-02-30,A1,Seat,1,first-bad,",
      "2026-03-04,Nobody,Else,1,first-bad,",
      "2026-03-05,A1,Seat,25,first-bad,",
    ]);
    const id = await read(consultant, "time", file);
    expect((await look(consultant, id)).counts).toEqual({ made: 3, changed: 0, same: 0, bad: 3 });
    expect(await bring(consultant, id)).toEqual({ ok: false, reason: "BAD_ROWS" });
    expect(await entries("first")).toEqual([]);
    const bad = await getBadRows(consultant, id, TODAY);
    expect(bad?.rows.map(({ line, column }) => [line, column])).toEqual([
      [5, "Day"],
      [6, "Client"],
      [7, "Hours"],
    ]);
    const counts = { made: 3, changed: 0, same: 0, leftOut: 3 };
    expect(await bring(consultant, id, true)).toEqual({ ok: true, value: { kind: "time", ...counts } });
    expect((await entries("first")).map(({ minutes }) => minutes)).toEqual([90, 30, 30]);
    expect(
      await asDatabaseOwner("SELECT minutes FROM week WHERE engagement_id = $1 AND monday = '2026-03-02'", [
        engagementId,
      ]),
    ).toEqual([{ minutes: 150 }]);
    expect((await getBadRows(consultant, id))?.rows).toHaveLength(3);

    const again = await read(consultant, "time", file);
    expect((await look(consultant, again)).counts).toEqual({ made: 0, changed: 0, same: 3, bad: 3 });
    expect(await bring(consultant, again, true)).toEqual({ ok: false, reason: "NOTHING" });

    expect(await takeBack(consultant, id)).toEqual({ ok: true, value: undefined });
    expect(await entries("first")).toEqual([]);
    expect(await takeBack(consultant, id)).toEqual({ ok: false, reason: "NOT_DONE" });
    expect(
      (
        await asDatabaseOwner("SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY action", [id])
      ).map((row) => (row as { action: string }).action),
    ).toEqual(["import.read", "import.undone", "import.written"]);
  });

  test("with an id a later file changes the entry, and its undo puts it back", async () => {
    const { consultant } = world.a;
    const first = await read(consultant, "time", await hours(["2026-03-10,A1,Seat,1:00,keyed,K1"]));
    await bring(consultant, first);
    const second = await read(consultant, "time", await hours(["2026-03-17,A1,Seat,2:00,keyed,K1"]));
    expect((await look(consultant, second)).counts).toMatchObject({ made: 0, changed: 1 });
    expect((await bring(consultant, second)).ok).toBe(true);
    expect(await entries("keyed")).toMatchObject([{ minutes: 120 }]);
    expect(await takeBack(consultant, first)).toMatchObject({
      ok: true,
      value: { changedSince: [{ line: 2 }] },
    });
    expect(await takeBack(consultant, second)).toEqual({ ok: true, value: undefined });
    expect(await entries("keyed")).toMatchObject([{ minutes: 60 }]);
  });

  test("nothing goes back to a day that is full by now, or to a client that one no longer sees", async () => {
    const { consultant, a2, firmId } = world.a;
    const first = await read(consultant, "time", await hours(["2026-03-11,A1,Seat,20:00,moved,M1"]));
    await bring(consultant, first);
    const second = await read(consultant, "time", await hours(["2026-03-12,A1,Seat,1:00,moved,M1"]));
    await bring(consultant, second);
    const filled = await read(consultant, "time", await hours(["2026-03-11,A1,Seat,5:00,filled,"]));
    await bring(consultant, filled);
    expect(await takeBack(consultant, second)).toMatchObject({
      ok: true,
      value: { changedSince: [{ line: 2, called: "2026-03-11, which has no room left" }] },
    });
    await takeBack(consultant, filled);
    // As if it had been moved here from a client that this person is no longer on.
    const from = (clientCompanyId: string) =>
      asDatabaseOwner(
        "UPDATE imported_row SET before = jsonb_set(before, '{clientCompanyId}', to_jsonb($2::text)) WHERE import_id = $1",
        [second, clientCompanyId],
      );
    const of = [firmId, a2.clientCompanyId, consultant.membershipId];
    await from(a2.clientCompanyId);
    await asDatabaseOwner(
      "DELETE FROM assignment WHERE firm_id = $1 AND client_company_id = $2 AND membership_id = $3",
      of,
    );
    expect(await takeBack(consultant, second)).toEqual({ ok: false, reason: "HIDDEN" });
    await asDatabaseOwner(
      "INSERT INTO assignment (firm_id, client_company_id, membership_id) VALUES ($1, $2, $3)",
      of,
    );
    await from(world.a.a1.clientCompanyId);
    expect(await takeBack(consultant, second)).toEqual({ ok: true, value: undefined });
    expect(await entries("moved")).toMatchObject([{ minutes: 1200 }]);
  });

  test("what was changed since stops the undo and is named; what was deleted since does not", async () => {
    const { consultant } = world.a;
    const id = await read(
      consultant,
      "time",
      await hours(["2026-04-07,A1,Seat,1:00,since-1,", "2026-04-08,A1,Seat,1:00,since-2,"]),
    );
    await bring(consultant, id);
    const [changed, deleted] = await entries("since");
    const work = {
      engagementId,
      monday: "2026-04-06",
      kind: "sop",
      deliverableId: null,
      note: "since-1",
    } as const;
    await editTime(consultant, {
      ...work,
      id: changed?.id ?? "",
      version: 1,
      workDay: "2026-04-07",
      minutes: 5,
    });
    await deleteTime(consultant, deleted?.id ?? "");
    const refused = await takeBack(consultant, id);
    expect(refused).toMatchObject({ ok: true, value: { changedSince: [{ line: 2 }] } });
    expect(await entries("since")).toMatchObject([{ minutes: 5 }]);
  });

  test("never into a week that is handed in or agreed, a day that has not come, or a full one", async () => {
    const { consultant } = world.a;
    const before = await read(consultant, "time", await hours(["2026-05-05,A1,Seat,1:00,shut-0,"]));
    await bring(consultant, before);
    await asDatabaseOwner(
      "UPDATE week SET state = 'agreed' WHERE engagement_id = $1 AND monday = '2026-05-04'",
      [engagementId],
    );
    const lines = [
      "2026-05-06,A1,Seat,1:00,shut-1,",
      "2026-05-05,A1,Seat,1:00,shut-0,",
      "2027-01-04,A1,Seat,1:00,shut-2,",
      "2025-01-06,A1,Seat,1:00,shut-3,",
      "2026-06-02,A1,Seat,20:00,shut-4,",
      "2026-06-02,A1,Seat,5:00,shut-5,",
    ];
    const id = await read(consultant, "time", await hours(lines));
    const { counts, bad } = await look(consultant, id);
    expect(counts).toEqual({ made: 1, changed: 0, same: 1, bad: 4 });
    expect(bad.map(({ line, message }) => [line, message])).toEqual([
      [2, "Its week is handed in or agreed."],
      [4, "This day has not come yet."],
      [5, "Before the first day of the engagement."],
      [7, "With it, this day would have more than 24 hours."],
    ]);
    expect(await takeBack(consultant, before)).toMatchObject({
      ok: true,
      value: { changedSince: [{ line: 2 }] },
    });
  });

  test("a week that is handed in after the look stops it", async () => {
    const { consultant } = world.a;
    const id = await read(consultant, "time", await hours(["2026-07-07,A1,Seat,1:00,race,"]));
    const { seen, version } = await look(consultant, id);
    await asDatabaseOwner(
      "INSERT INTO week (firm_id, id, client_company_id, engagement_id, monday, state) SELECT firm_id, gen_random_uuid(), client_company_id, id, '2026-07-06', 'submitted' FROM engagement WHERE id = $1",
      [engagementId],
    );
    const late = await writeImport(consultant, { id, version, seen: seen ?? "", leaveOut: true }, TODAY);
    expect(late).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
    expect(await entries("race")).toEqual([]);
  });

  test("names are chosen once, columns anew, and days that could be two are asked about", async () => {
    const { consultant } = world.a;
    const id = await read(consultant, "time", "When,For,Took\n03/04/2026,Acme,1\n05/04/2026,Acme,2");
    expect((await look(consultant, id)).missing).toEqual(["Day", "Hours"]);
    const columns = { day: 0, client: 1, hours: 2 };
    const map = { id, columns, kind: "admin", currency: undefined } as const;
    expect(await saveColumns(consultant, { ...map, version: 1, dayOrder: null })).toMatchObject({ ok: true });
    expect((await look(consultant, id)).unclearDay).toBe("03/04/2026");
    await saveColumns(consultant, { ...map, version: 2, dayOrder: "dmy" });
    expect((await look(consultant, id)).counts).toMatchObject({ bad: 2 });
    expect(await saveNames(consultant, { id, version: 1, names: [] })).toEqual({
      ok: false,
      reason: "STALE",
    });
    await saveNames(consultant, { id, version: 3, names: [engagementId] });
    expect((await look(consultant, id)).counts).toMatchObject({ made: 2, bad: 0 });
    const names = async () => (await getImport(consultant, id, TODAY))?.mapping.names;
    expect(await names()).toEqual({ "acme / ": engagementId });
    // What stays empty in a form stays as it was chosen; the names of another column go.
    await saveNames(consultant, { id, version: 4, names: [] });
    expect(await names()).toEqual({ "acme / ": engagementId });
    await saveColumns(consultant, {
      ...map,
      columns: { day: 0, client: 2, hours: 2 },
      version: 5,
      dayOrder: "dmy",
    });
    await saveNames(consultant, { id, version: 6, names: [engagementId] });
    expect(await names()).toEqual({ "1 / ": engagementId });
  });
});

describe("walls", () => {
  test("a file is its person's alone, and nobody brings hours to a client they do not see or for somebody else", async () => {
    const { a, b } = world;
    const file = await hours(["2026-08-04,A1,Seat,1:00,wall,"]);
    const id = await read(a.consultant, "time", file);
    for (const other of [a.owner, b.owner] as StaffViewer[]) {
      expect(await getImport(other, id)).toBeNull();
      expect(await getBadRows(other, id)).toBeNull();
      expect(await writeImport(other, { id, version: 1, seen: "1/0/0/0", leaveOut: true })).toMatchObject({
        ok: false,
      });
      expect(await undoImport(other, { id, version: 1 })).toEqual({ ok: false, reason: "NOT_FOUND" });
      expect((await listImports(other))?.imports.some((found) => found.id === id)).toBe(false);
    }
    const inB = await read(b.owner, "time", file);
    await saveNames(b.owner, { id: inB, version: 1, names: [engagementId] });
    expect((await look(b.owner, inB)).counts).toMatchObject({ made: 0, bad: 1 });
    const others = await read(a.consultant, "time", "Day,Hours,Email\n2026-08-04,1,somebody@else.example");
    expect((await look(a.consultant, others)).bad[0]?.message).toContain("Somebody else’s time");
    expect(
      (
        await readFile(a.assistant, {
          id: randomUUID(),
          kind: "time",
          fileName: "",
          bytes: Buffer.from(file),
        })
      ).ok,
    ).toBe(false);
  });
});

test("nobody takes back what is at a client that they no longer see", async () => {
  const { owner, consultant, a1, firmId } = world.a;
  const id = await read(consultant, "time", await hours(["2026-09-08,A1,Seat,1:00,hidden,"]));
  await bring(consultant, id);
  const of = [firmId, a1.clientCompanyId, consultant.membershipId];
  await asDatabaseOwner(
    "DELETE FROM assignment WHERE firm_id = $1 AND client_company_id = $2 AND membership_id = $3",
    of,
  );
  expect(await takeBack(consultant, id)).toEqual({ ok: false, reason: "HIDDEN" });
  await asDatabaseOwner(
    "INSERT INTO assignment (firm_id, client_company_id, membership_id) VALUES ($1, $2, $3)",
    of,
  );
  expect(await takeBack(consultant, id)).toEqual({ ok: true, value: undefined });
  expect(await takeBack(owner, id)).toEqual({ ok: false, reason: "NOT_FOUND" });
});
