import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goneByKind } from "@/lib/rules/exit/kinds";
import { portalEnd } from "@/lib/rules/exit/portal-end";
import { isSameName } from "@/lib/rules/exit/same-name";
import { addDays } from "@/lib/units/days";

const coo = (endsOn: string | null) => ({ kind: "fractional_coo", endsOn });
const diagnostic = (endsOn: string | null) => ({ kind: "diagnostic", endsOn });

describe("what the portal is", () => {
  test.each([
    ["no engagement", [], null, "2026-05-01", "open"],
    ["one without an end", [coo(null)], "2026-04-30", "2026-05-01", "open"],
    ["the last day of work", [coo("2026-05-01")], null, "2026-05-01", "open"],
    ["the day after", [coo("2026-04-30")], null, "2026-05-01", "reading"],
    ["the 90th day", [coo("2026-01-31")], null, "2026-05-01", "reading"],
    ["the 91st day", [coo("2026-01-31")], null, "2026-05-02", "over"],
    ["one still to come", [coo("2026-01-31"), coo("2026-08-31")], null, "2026-05-01", "open"],
    ["a diagnostic alone", [diagnostic("2026-01-31")], null, "2026-05-01", "open"],
    [
      "a diagnostic, and a day that was set",
      [diagnostic("2026-01-31")],
      "2026-05-01",
      "2026-05-01",
      "reading",
    ],
    ["the day set is over", [coo("2026-01-31")], "2026-04-30", "2026-05-01", "over"],
  ] as const)("%s", (_what, engagements, until, today, state) => {
    expect(portalEnd(engagements, until, today).state).toBe(state);
  });
});

test("once it is an archive it never opens by the passing of days alone, and once over it stays so", () => {
  const order = { open: 0, reading: 1, over: 2 };
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2025-01-01", days));
  const spans = fc.array(
    fc.record({ kind: fc.constantFrom("diagnostic", "advisory"), endsOn: fc.option(day) }),
  );
  fc.assert(
    fc.property(spans, fc.option(day), day, fc.nat(100), (engagements, until, today, days) => {
      const [before, after] = [today, addDays(today, days)].map(
        (on) => order[portalEnd(engagements, until, on).state],
      );
      expect(after).toBeGreaterThanOrEqual(before!);
    }),
  );
});

test("kinds hold every row of every table once, whatever the tables are", () => {
  const table = fc.constantFrom("answer", "answer_note", "report", "client_company", "something_new", "user");
  const gone = fc.uniqueArray(fc.record({ table, rows: fc.nat(1000) }), { selector: (one) => one.table });
  fc.assert(
    fc.property(gone, (tables) => {
      const kinds = goneByKind(tables);
      const sum = (rows: ReadonlyArray<{ rows: number }>) => rows.reduce((all, one) => all + one.rows, 0);
      expect(sum(kinds)).toBe(sum(tables));
      expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
    }),
  );
  expect(
    goneByKind([
      { table: "something_new", rows: 2 },
      { table: "report", rows: 1 },
      { table: "seat", rows: 0 },
    ]),
  ).toEqual([
    { kind: "Reports", rows: 1 },
    { kind: "Something new", rows: 2 },
  ]);
});

test("a name typed otherwise is the same name; another one is not", () => {
  expect(isSameName("  northgate   FREIGHT ", "Northgate Freight")).toBe(true);
  expect(isSameName("Northgate", "Northgate Freight")).toBe(false);
});
