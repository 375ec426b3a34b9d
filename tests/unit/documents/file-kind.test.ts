import fc from "fast-check";
import { expect, test } from "vitest";
import { contentTypeOf, fileKindOf, nameOfKind } from "@/lib/documents/file-kind";
import { bytesOf, PDF, PNG, zipOf } from "../../support/files";

test.each([
  ["pdf", PDF],
  ["png", PNG],
  ["jpeg", bytesOf("\xff\xd8\xff\xe0\x00\x10JFIF")],
  ["webp", bytesOf("RIFF\x24\x00\x00\x00WEBPVP8 ")],
  ["docx", zipOf("[Content_Types].xml", "word/document.xml")],
  ["xlsx", zipOf("[Content_Types].xml", "xl/workbook.xml")],
  ["text", bytesOf("a;b\r\n1;2\r\n")],
  ["text", bytesOf("Gesch\xe4ft;Umsatz")],
] as const)("%s is known by its bytes", (kind, bytes) => {
  expect(fileKindOf(bytes)).toBe(kind);
});

test.each([
  ["nothing", bytesOf("")],
  ["a program", bytesOf("MZ\x90\x00\x03")],
  ["another program", bytesOf("\x7fELF\x02\x01\x01")],
  ["a zip of anything", zipOf("a.txt", "b.exe")],
  ["a zip that only begins like one", bytesOf("PK\x03\x04 word/document.xml")],
  ["a document with macros", zipOf("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")],
  ["a sheet with controls", zipOf("[Content_Types].xml", "xl/workbook.xml", "xl/activeX/activeX1.xml")],
  ["other RIFF", bytesOf("RIFF\x24\x00\x00\x00WAVEfmt ")],
  ["text with a zero in it", bytesOf("abc\x00def")],
])("%s is not taken", (_what, bytes) => {
  expect(fileKindOf(bytes)).toBeNull();
});

test("a name says nothing: it gets the ending of what the file is", () => {
  expect(nameOfKind("plan.PDF", "pdf")).toBe("plan.PDF");
  expect(nameOfKind("plan.exe", "pdf")).toBe("plan.exe.pdf");
  expect(nameOfKind("page.html", "text")).toBe("page.html.txt");
  expect(nameOfKind("sums.csv", "text")).toBe("sums.csv");
});

test("text is given back in the writing it came in, and never as a page", () => {
  expect(contentTypeOf("text", bytesOf("<script>"))).toBe("text/plain; charset=utf-8");
  expect(contentTypeOf("text", bytesOf("Gesch\xe4ft"))).toBe("text/plain; charset=windows-1252");
});

test("no bytes make it fail", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([bytesOf("PK\x03\x04"), rest])),
    // A directory that points anywhere.
    fc.tuple(fc.nat(70), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, junk]) => {
      const zip = zipOf("[Content_Types].xml", "word/document.xml");
      zip.set(junk, Math.max(0, zip.length - 22 - at));
      return zip;
    }),
  );
  fc.assert(fc.property(bytes, (found) => fileKindOf(found) !== undefined));
});
