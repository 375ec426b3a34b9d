import fc from "fast-check";
import { expect, test } from "vitest";
import { arrange, sumsOf } from "@/lib/rules/grid/arrange";
import type { GridColumn } from "@/lib/rules/grid/columns";
import { type GridState, readGrid, writeGrid } from "@/lib/rules/grid/state";
import { howMany } from "../../../support/how-many";

type Row = { day: string; client: string | null; note: string; minutes: number };

const COLUMNS: readonly GridColumn<Row>[] = [
  { id: "day", title: "Day", kind: "day", value: ({ day }) => day },
  {
    id: "client",
    title: "Client",
    kind: "choice",
    value: ({ client }) => client,
    key: ({ client }) => (client ? `id-${client}` : ""),
  },
  { id: "note", title: "Note", kind: "text", value: ({ note }) => note },
  { id: "hours", title: "Hours", kind: "hours", value: ({ minutes }) => minutes },
];

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, "0")}`);
const rows = fc.array(
  fc.record({
    day: days,
    client: fc.constantFrom("Acme", "Birch", "Cedar", null),
    note: fc.constantFrom("call", "Weekly call", "rota"),
    minutes: fc.integer({ min: -120, max: 600 }),
  }),
  { maxLength: 40 },
);
const ends = fc.record({ from: fc.option(days), to: fc.option(days) });
const states: fc.Arbitrary<GridState> = fc
  .record({
    q: fc.constantFrom("", "call", "acme"),
    sort: fc.option(
      fc.record({ by: fc.constantFrom("day", "client", "note", "hours"), descending: fc.boolean() }),
    ),
    group: fc.option(fc.constantFrom("day", "client")),
    columns: fc.option(fc.subarray(["client", "note", "hours"]).map((chosen) => ["day", ...chosen])),
    client: fc.option(fc.uniqueArray(fc.constantFrom("id-Acme", "id-Birch", ""), { minLength: 1 })),
    day: fc.option(ends.filter(({ from, to }) => from !== null || to !== null)),
  })
  .map(({ client, day, ...state }) => ({
    ...state,
    filters: { ...(day && { day }), ...(client && { client: { in: client } }) },
  }));

const many = { numRuns: howMany(200, 20_000) };

test("an address says the state that it was written from", () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = new URLSearchParams(writeGrid(state, COLUMNS));
      expect(readGrid((name) => search.get(name), COLUMNS)).toEqual(state);
    }),
    many,
  );
});

test("whatever stands in an address is read as some state, and says the same ever after", () => {
  const names = ["q", "sort", "group", "cols", "f-day", "f-client", "f-note", "f-hours"];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 30 })), (search) => {
      const state = readGrid((name) => search[name], COLUMNS);
      const again = new URLSearchParams(writeGrid(state, COLUMNS));
      expect(readGrid((name) => again.get(name), COLUMNS)).toEqual(state);
    }),
    many,
  );
});

test("subtotals add up to the total, no row is lost, and each stands in one group", () => {
  fc.assert(
    fc.property(rows, states, (all, state) => {
      const { rows: shown, groups, sums } = arrange(all, COLUMNS, state);
      expect(sums).toEqual(sumsOf(shown, COLUMNS));
      const plain = arrange(all, COLUMNS, { ...state, group: null });
      expect(new Set(shown)).toEqual(new Set(plain.rows));
      expect(shown).toHaveLength(plain.rows.length);
      if (!groups) return;
      expect(groups.reduce((sum, group) => sum + (group.sums["hours"] ?? 0), 0)).toBe(sums["hours"]);
      expect(groups.flatMap((group) => group.rows)).toEqual(shown);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    }),
    many,
  );
});

test("a filter keeps what it names, both ends included, and what is not there comes last", () => {
  const all = [
    { day: "2026-02-02", client: null, note: "", minutes: 90 },
    { day: "2026-02-03", client: "Birch", note: "Weekly call", minutes: 30 },
    { day: "2026-02-04", client: "Acme", note: "rota", minutes: 89 },
  ];
  const shown = (search: Record<string, string>) =>
    arrange(
      all,
      COLUMNS,
      readGrid((name) => search[name], COLUMNS),
    ).rows.map(({ day }) => day.slice(-1));
  expect(shown({ "f-hours": "1.5.." })).toEqual(["2"]);
  expect(shown({ "f-day": "2026-02-02..2026-02-03" })).toEqual(["2", "3"]);
  expect(shown({ "f-client": "-.id-Acme" })).toEqual(["2", "4"]);
  expect(shown({ q: "CALL birch" })).toEqual(["3"]);
  expect(shown({ sort: "client" })).toEqual(["4", "3", "2"]);
  expect(shown({ sort: "-client" })).toEqual(["3", "4", "2"]);
  expect(shown({ sort: "nothing", group: "note", "f-hours": "abc.." })).toEqual(["2", "3", "4"]);
});
