import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { type ReadTable, readTable } from "@/lib/imports/file-reader";
import { readApart } from "@/lib/imports/read-apart";

const told = (read: ReadTable) => ("refused" in read ? read.refused : read.rows.map(({ cells }) => cells));

test.each([
  ["UTF-8 with a mark and commas", Buffer.from("\uFEFFDay,Größe\n1,ä\n")],
  ["UTF-16, little end first, and tabs", Buffer.from("\uFEFFDay\tGröße\r\n1\tä", "utf16le")],
  ["UTF-16, big end first", Buffer.from("\uFEFFDay\tGröße\r\n1\tä", "utf16le").swap16()],
  ["Windows-1252 and semicolons", Buffer.from("Day;Größe\r\n1;ä", "latin1")],
])("%s", async (_, bytes) => {
  expect(await readTable(bytes)).toEqual({
    header: ["Day", "Größe"],
    rows: [{ line: 2, cells: ["1", "ä"] }],
  });
});

const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files, { level: 9 }));

test.each([
  ["NOT_A_TABLE", Buffer.from("a,b\n1,\0")],
  ["NOT_A_TABLE", Buffer.from("PK\u0003\u0004 nothing")],
  ["NOT_A_TABLE", zip({ "word/document.xml": Buffer.from("<a/>") })],
  ["TOO_LONG", zip({ "xl/worksheets/sheet1.xml": Buffer.alloc(70_000_000, "<c/>") })],
  ["EMPTY", Buffer.from("a,b\n\n,\n")],
  ["MISQUOTED", Buffer.from('a,b\n"1,2')],
  ["TOO_MANY_COLUMNS", Buffer.from(`${",".repeat(1_000_000)}\n1`)],
  ["TOO_MANY_COLUMNS", Buffer.from(`a\n${",".repeat(300)}1`)],
  ["CELL_TOO_LONG", Buffer.from(`a,b\n1,${"x".repeat(2_000_000)}`)],
  ["TOO_MANY_ROWS", Buffer.from(`a,b\n${"1,2\n".repeat(20_001)}`)],
])("%s is said of a file that cannot be read", async (reason, bytes) => {
  expect(told(await readTable(bytes))).toBe(reason);
});

test("a file is read on a thread of its own, which is ended in time; a formula is its words", async () => {
  expect(told(await readApart(Buffer.from("a,b\n=1+1,'=2+2")))).toEqual([["=1+1", "=2+2"]]);
  expect(told(await readApart(Buffer.from(`a,b\n${"1,2\n".repeat(20_000)}`), 0))).toBe("TOO_LONG");
});
