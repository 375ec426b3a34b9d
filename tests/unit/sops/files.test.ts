import { deflateSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { renderPdf } from "@/lib/documents/render-pdf";
import { composeDocument } from "@/lib/rules/sops/compose";
import { type SopDocument, inlineText, nodesOf } from "@/lib/rules/sops/document";
import { SOP_TEMPLATE_IDS, templateDocument } from "@/lib/rules/sops/templates";
import { zipOfSops } from "@/lib/sops/archive";
import { fromDocx } from "@/lib/sops/docx";
import { imageTypeOf } from "@/lib/sops/image-type";
import { paperBlocks, pictureFile } from "@/lib/sops/paper";
import { pdfText } from "@/tests/support/pdf";

vi.setConfig({ testTimeout: 30_000 });

const ID = "5b0a1d52-6c1e-4f0b-9d6e-7a3f0c9b1e11";

function docx(body: string): Buffer {
  const part = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const ns = "http://schemas.openxmlformats.org";
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(
        `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part}"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="${ns}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
}
const run = (text: string, bold = false) =>
  `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (inside: string) => `<w:p>${inside}</w:p>`;

test("a Word file comes in with its words, bold and tables; HTML in it is only words", async () => {
  const cell = (text: string) => `<w:tc>${line(run(text))}</w:tc>`;
  const document = await fromDocx(
    docx(
      line(run("Take the ") + run("order", true)) +
        line(run("&lt;script&gt;alert(1)&lt;/script&gt;")) +
        `<w:tbl><w:tr>${cell("Who")}${cell("What")}</w:tr></w:tbl>`,
    ),
  );
  if (!document || document === "TOO_LONG") throw new Error("Not read");
  expect(inlineText(document)).toBe("Take the order<script>alert(1)</script>WhoWhat");
  const nodes = [...nodesOf(document)];
  expect(nodes.map(({ type }) => type)).toContain("table");
  expect(nodes.flatMap(({ marks = [] }) => marks)).toEqual([{ type: "bold" }]);
});

test("what is no Word file, or opens to more than it should, is not read", async () => {
  expect(await fromDocx(Buffer.from("PK\u0003\u0004 and nothing else"))).toBeNull();
  expect(await fromDocx(docx(line(run("x".repeat(41 * 1024 * 1024)))))).toBe("TOO_LONG");
});

test("a picture is what its first bytes say", () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  expect(imageTypeOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe("image/png");
  expect(imageTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg");
  expect(imageTypeOf(strToU8("RIFF\0\0\0\0WEBPVP8 "))).toBe("image/webp");
  for (const other of ["<svg onload=alert(1)>", "GIF89a", "RIFF\0\0\0\0WAVE", ""])
    expect(imageTypeOf(strToU8(other)), other).toBeNull();
});

const sop = (title: string, document: SopDocument) => ({
  title,
  process: "Order to cash",
  ownerName: "Finn Larsen",
  ownerSeat: null,
  purpose: null,
  scope: null,
  department: null,
  version: { number: 2, state: "in_use" as const, document },
  images: [{ id: ID, contentType: "image/png", bytes: Uint8Array.from([1, 2, 3]) }],
});

test("the export holds one file for each SOP and its pictures, whatever their names", () => {
  const picture = { type: "image", attrs: { src: `/api/sop-images/${ID}`, alt: "The desk" } };
  const text: SopDocument = { type: "doc", content: [picture] };
  const files = unzipSync(zipOfSops([sop("../etc/passwd", text), sop("Quote", text), sop("quote", text)]));
  expect(Object.keys(files).sort()).toEqual(
    [`pictures/${ID}.png`, "etc passwd.md", "Quote.md", "quote (2).md"].sort(),
  );
  const markdown = new TextDecoder().decode(files["Quote.md"]);
  expect(markdown).toContain("# Quote\n\n- Version: 2, in use");
  expect(markdown).toContain(`![The desk](pictures/${ID}.png)`);
});

const paper = (document: SopDocument, files: string[] = []) => ({
  title: "Quoting #a *lane*",
  firmName: "Fielding & Rowe",
  clientName: "Northgate",
  versionLine: "Version 2, in use",
  facts: [{ name: "Purpose", value: "#panic()" }],
  blocks: paperBlocks(document, new Set(files)),
});
const AT = new Date("2026-03-02T00:00:00Z");

test("every template is set as an accessible file with all its words", async () => {
  for (const id of SOP_TEMPLATE_IDS) {
    const document = templateDocument(id);
    const text = (await pdfText(await renderPdf("sop", paper(document), AT))).replace(/\s+/g, "");
    for (const { text: words } of nodesOf(document))
      if (words) expect(text).toContain(words.replace(/\s+/g, ""));
  }
});

test("nothing of a text is read as markup, and headings may begin anywhere", async () => {
  const odd = composeDocument([
    { heading: '#import "x"', text: "= no heading *bold* $x$ <label> @ref", checklist: ["#panic()"] },
  ]);
  const content = [
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Deep" }] },
    ...odd.content!,
  ];
  const text = await pdfText(await renderPdf("sop", paper({ type: "doc", content }), AT));
  for (const words of ["Quoting #a *lane*", "#panic()", "= no heading *bold* $x$ <label> @ref"])
    expect(text).toContain(words);
});

test("a picture stands in the file; its bytes are gone from the next one", async () => {
  const picture = { type: "image", attrs: { src: `/api/sop-images/${ID}`, alt: "The desk" } };
  const document: SopDocument = { type: "doc", content: [picture] };
  const file = pictureFile(ID);
  const withPicture = await renderPdf("sop", paper(document, [file]), AT, new Map([[file, png()]]));
  expect(withPicture.toString("latin1")).toContain("/Subtype /Image");
  await expect(renderPdf("sop", paper(document, [file]), AT)).rejects.toThrow(/does not compile/);
  expect(await pdfText(await renderPdf("sop", paper(document), AT))).toContain("[The desk]");
});

/** One grey point. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

test("a Word file that says it is small and opens to more than it may is none", async () => {
  const bomb = Buffer.from(zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }));
  // The size before packing, in the file's own header and in the list at the end: whatever the sender writes.
  for (const [signature, at] of [
    ["504b0304", 22],
    ["504b0102", 24],
  ] as const)
    bomb.writeUInt32LE(1_000, bomb.indexOf(Buffer.from(signature, "hex")) + at);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await fromDocx(bomb)).toBe("TOO_LONG");
});
