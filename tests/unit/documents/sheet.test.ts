import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { csvLines } from "@/lib/documents/csv";
import { csvRows } from "@/lib/documents/read-csv";
import { type Sheet, sheetFileName, sheetOf } from "@/lib/documents/sheet";
import { sheetCsv } from "@/lib/documents/sheet-csv";
import { sheetXlsx } from "@/lib/documents/sheet-xlsx";

/** What a spreadsheet would run, each in its own way. */
const FORMULAS = [
  '=HYPERLINK("http://evil.example","Click")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "=1+1\nover two lines",
  '=1+1\r\n"quoted", too',
  "＝1+1",
  "＠SUM(A1)",
];

const sheet = sheetOf(
  { title: "Hours: what was used of each week, and more", about: "Łódź" },
  FORMULAS.map((text, index) => ({ text, minutes: index * 50 - 25, day: `2026-03-${String(index + 11)}` })),
  [
    ["Text", "text", ({ text }) => text],
    ["Hours", "hours", ({ minutes }) => minutes],
    ["Day", "day", ({ day }) => day],
    ["Unknown", "number", () => null],
  ],
);

test.each(FORMULAS)("in a CSV %j is text", (text) => {
  const [cell] = csvLines([[text, -1]]).split(/,"-1"\r\n$/);
  expect(cell?.replace(/^"/, "").startsWith("'")).toBe(true);
});

test("every cell is in quotes, and none begins a formula where a spreadsheet splits at semicolons", () => {
  expect(csvLines([["x;=1+1", 'a";=1+1', "one, two; three"]])).toBe(
    `"x;'=1+1","a"";'=1+1","one, two; three"\r\n`,
  );
  const { rows } = csvRows(csvLines([["x;=1+1", "＝1+1"]]), ",");
  expect(rows[0]?.cells).toEqual(["x;=1+1", "＝1+1"]);
});

test("a number stays one in a CSV, below zero too, hours as hours and days as ISO days", () => {
  const lines = sheetCsv({ ...sheet, rows: [["Words", -25, "2026-03-01", null]] });
  expect(lines).toBe(
    '\uFEFF"Text","Hours","Day","Unknown"\r\n"Words","-0.4166666666666667","2026-03-01",\r\n',
  );
});

test("an XLSX read back holds the same: text as text and never a formula, numbers and days as such", async () => {
  const file = await sheetXlsx(sheet);
  const [heading, ...rows] = await readSheet(file);
  expect(heading).toEqual(["Text", "Hours", "Day", "Unknown"]);
  expect(rows).toHaveLength(FORMULAS.length);
  for (const [index, [text, hours, day]] of rows.entries()) {
    expect(String(text).trim()).toBe(FORMULAS[index]?.trim());
    expect(hours).toBe((index * 50 - 25) / 60);
    expect(day).toEqual(new Date(`2026-03-${String(index + 11)}T00:00:00Z`));
  }
});

test("what is too long for a cell, or no character at all, does not break the file", async () => {
  const bad: Sheet = {
    ...sheet,
    rows: [
      ["x".repeat(40_000), 1, null, null],
      ["\u0000\u000bA\ud800", 2, null, null],
    ],
  };
  const rows = await readSheet(await sheetXlsx(bad));
  expect(String(rows[1]?.[0])).toHaveLength(32_767);
  expect(String(rows[2]?.[0])).toMatch(/^A\ufffd?$/);
});

test("the file's name says what it is, whose, and of which day", () => {
  expect(sheetFileName(sheet, "2026-03-09", "xlsx")).toBe(`${sheet.title}, Łódź, 2026-03-09.xlsx`);
  expect(sheetFileName({ ...sheet, title: "Clients", about: null }, "2026-03-09", "csv")).toBe(
    "Clients, 2026-03-09.csv",
  );
});
