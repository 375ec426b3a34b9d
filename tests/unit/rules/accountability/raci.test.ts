import fc from "fast-check";
import { expect, test } from "vitest";
import { LETTERS, type RaciRow, letterOf, rowRemark, withLetter } from "@/lib/rules/accountability/raci";

const SEATS = ["a", "b", "c", "d"];
const start: RaciRow = { accountableSeatId: "a", parts: new Map() };
const letters = (row: RaciRow) => SEATS.map((seat) => letterOf(row, seat));

test("a row has exactly one A under any sequence of edits, and a written cell says what was written", () => {
  const edit = fc.tuple(fc.constantFrom(...SEATS), fc.constantFrom(...LETTERS, null));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      let row = start;
      for (const [seat, letter] of edits) {
        const next = withLetter(row, seat, letter);
        if (next === "NEEDS_A") expect([letterOf(row, seat), letter === "A"]).toEqual(["A", false]);
        else {
          expect(letterOf(next, seat)).toBe(letter);
          row = next;
        }
        expect(letters(row).filter((one) => one === "A")).toHaveLength(1);
        expect(row.parts.has(row.accountableSeatId)).toBe(false);
      }
    }),
  );
});

test("an A that is given to another seat leaves the first one empty, and nothing else changes", () => {
  const row: RaciRow = {
    accountableSeatId: "a",
    parts: new Map([
      ["b", "R"],
      ["c", "I"],
    ]),
  };
  expect(letters(withLetter(row, "b", "A") as RaciRow)).toEqual([null, "A", "I", null]);
});

test("it says what is worth a look: an A that is off the chart, and nobody who does it", () => {
  const done: RaciRow = { accountableSeatId: "a", parts: new Map([["b", "R"]]) };
  expect(rowRemark(done, new Set(SEATS))).toBeNull();
  expect(rowRemark(done, new Set(["b"]))).toMatch(/not on this chart/);
  expect(rowRemark(done, new Set(["a"]))).toMatch(/Nobody has the R/);
  expect(rowRemark(start, new Set(SEATS))).toMatch(/Nobody has the R/);
});
