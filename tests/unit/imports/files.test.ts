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

const workbook = (sheetData: string, strings = "", also: Record<string, Uint8Array> = {}) => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zip({
    "xl/workbook.xml": Buffer.from(
      `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": Buffer.from(
      `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": Buffer.from(`<sst>${strings}</sst>`),
    "xl/worksheets/sheet1.xml": Buffer.from(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    ...also,
  });
};
const head = '<row r="1"><c r="A1"><v>1</v></c></row>';
const last = '<row r="1048576"><c r="A1048576" s="1"/></row>';

test.each([
  ["TOO_MANY_ROWS", `${head}<row r="999999999"><c r="A999999999"><v>2</v></c></row>`],
  ["TOO_MANY_ROWS", `${head}<row r="999999999"/>`],
  ["TOO_MANY_ROWS", `${head}<x:row><x:c s=">" r='A999999999'/></x:row>`],
  ["TOO_MANY_ROWS", `${head}<row r="1000000"><c r="A2"><v>2</v></c></row>`],
  ["TOO_MANY_COLUMNS", `${head}<row r="2"><c r="ZZZZZZ2"><v>2</v></c></row>`],
  ["TOO_MANY_COLUMNS", `${head}<row r="2"><c s="/>" r="XFD2"><v>2</v></c></row>`],
  ["NOT_A_TABLE", `${head}<row r="1e9"><c r="A2"><v>2</v></c></row>`],
  ["NOT_A_TABLE", `${head}<row s="<" r="&#57;99999999"/>`],
])("%s is said of a sheet with %s, before anything is filled up", async (reason, sheetData) => {
  expect(told(await readTable(workbook(sheetData)))).toBe(reason);
});

test("empty cells far out and other sheets do not count", async () => {
  const row = '<row r="2"><c r="A2"><v>2</v></c><c r="XFD2" s="1"/></row>';
  const other = { "xl/worksheets/sheet2.xml": Buffer.from('<c r="ZZZZZZ1"><v>1</v></c>') };
  expect(told(await readTable(workbook(`${head}${row}${last}`, "", other)))).toEqual([["2"]]);
});

test("a text that an XLSX says once and shows thousands of times is too long", async () => {
  const rows = Array.from(
    { length: 2_100 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  );
  const text = (length: number) => `<si><t>${"x".repeat(length)}</t></si>`;
  expect(told(await readTable(workbook(rows.join(""), text(5_000))))).toBe("TOO_LONG");
  expect(told(await readTable(workbook(rows.join(""), text(4_000))))).toHaveLength(2_099);
});

test("a file is read on a thread of its own, which is ended in time; a formula is its words", async () => {
  expect(told(await readApart(Buffer.from("a,b\n=1+1,'=2+2")))).toEqual([["=1+1", "=2+2"]]);
  expect(told(await readApart(Buffer.from(`a,b\n${"1,2\n".repeat(20_000)}`), 0))).toBe("TOO_LONG");
});
