import { expect, test } from "vitest";
import { isTaken, readStructure, readTables } from "@/lib/archives/structure";
import { BROUGHT_ALONG, KEPT_BACK, LEFT_OUT, NAMES_MEMBERS } from "@/lib/archives/tables";
import { db } from "@/lib/db/client";
import { asDatabaseOwner } from "@/tests/support/world";

const tables = await readTables(db());
const { tables: taken } = await db().$transaction((tx) => readStructure(tx));

test("every table is in a client's archive, or left out for a reason that is written down", () => {
  const neither = tables.filter((table) => !isTaken(table) && !(table.name in LEFT_OUT));
  expect(neither.map(({ name }) => name)).toEqual([]);
});

test("what is left out, kept back or brought along is a table of the database, and is one thing alone", () => {
  const names = tables.map(({ name }) => name);
  for (const name of [...Object.keys(LEFT_OUT), ...BROUGHT_ALONG, ...Object.keys(KEPT_BACK)])
    expect(names).toContain(name);
  expect(BROUGHT_ALONG.filter((name) => name in LEFT_OUT)).toEqual([]);
  for (const [name, columns] of [...Object.entries(KEPT_BACK), ...Object.entries(NAMES_MEMBERS)])
    for (const column of columns)
      expect(tables.find((table) => table.name === name)?.columns.map((one) => one.name)).toContain(column);
});

test("what a client's rows point at comes before them, and is in the archive", () => {
  const at = new Map(taken.map(({ name }, index) => [name, index]));
  for (const { name, points } of tables.filter(isTaken))
    for (const { to } of points.filter((point) => !["membership", "firm", name].includes(point.to)))
      expect(at.get(to) ?? Infinity, `${name} points at ${to}`).toBeLessThan(at.get(name) ?? -1);
});

test("no column that an archive takes holds a secret", () => {
  const columns = taken.flatMap((table) => table.columns.map((column) => `${table.name}.${column}`));
  expect(columns.filter((column) => /token|secret|password|link_hash|\.link$/.test(column))).toEqual([
    // What a respondent put beside an answer: an address on the web.
    "answer_note.link",
  ]);
});

test("every trigger that looks at rows as they come steps aside for an archive", async () => {
  const all = await asDatabaseOwner<{ name: string; def: string }>(
    `SELECT c.relname::text AS name, pg_get_triggerdef(g.oid) AS def FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
      WHERE c.relnamespace = 'public'::regnamespace AND NOT g.tgisinternal AND g.tgconstraint = 0 AND g.tgtype & 4 <> 0`,
  );
  const triggers = all.filter(({ name }) => taken.some((table) => table.name === name));
  expect(triggers.length).toBeGreaterThan(8);
  expect(triggers.filter(({ def }) => !def.includes("app.importing"))).toEqual([]);
});
