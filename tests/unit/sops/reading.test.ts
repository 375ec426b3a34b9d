import { strToU8, zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { composeDocument, paragraph } from "@/lib/rules/sops/compose";
import { readDocument } from "@/lib/rules/sops/check-document";
import { differenceOf } from "@/lib/rules/sops/difference";
import { inlineText } from "@/lib/rules/sops/document";
import { toMarkdown } from "@/lib/rules/sops/markdown";
import { SOP_TEMPLATE_IDS, templateDocument } from "@/lib/rules/sops/templates";
import { isSurelyTooLong, withoutPictures } from "@/lib/rules/sops/too-long";
import { readFile } from "@/lib/sops/read-file";

vi.setConfig({ testTimeout: 60_000 });

const words = (count: number, of = "w") =>
  Array.from({ length: count }, (_, at) => `${of}${at % 977}`).join(" ");
const doc = (...texts: string[]) => ({ type: "doc" as const, content: texts.map(paragraph) });

function docx(...paragraphs: string[]): Buffer {
  const ns = "http://schemas.openxmlformats.org";
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return Buffer.from(
    zipSync({
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="${ns}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
}

/** What was answered, and how often everybody else had a turn meanwhile. */
async function amongOthers<Value>(run: () => Promise<Value>): Promise<{ value: Value; turns: number }> {
  let turns = 0;
  const count = () => {
    turns += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  const value = await run().finally(() => clearImmediate(next));
  return { value, turns };
}

const ENDLESS: Record<string, () => Buffer> = {
  "stars that end nowhere": () => Buffer.from("*a ".repeat(20_000)),
  "a table of sixty thousand columns": () => Buffer.from(`${"|".repeat(60_000)}\n${"|-".repeat(30_000)}`),
  "a small Word file of two megabytes": () => docx(...new Array<string>(60_000).fill("a")),
};
test.each(Object.entries(ENDLESS))("%s: ended, and others go on", async (_what, file) => {
  const bytes = file();
  expect(bytes.length).toBeLessThan(130_000);
  const { value, turns } = await amongOthers(() => readFile(bytes, 0.5));
  expect(value).toBe("TOO_LONG");
  expect(turns).toBeGreaterThan(500);
});

test("what is surely too long is not begun", async () => {
  const none = Number.NaN;
  expect(await readFile(Buffer.from("a\n\n".repeat(20_000)), none)).toBe("TOO_LONG");
  expect(await readFile(Buffer.from(words(80_000)), none)).toBe("TOO_LONG");
  expect(await readFile(docx("a".repeat(17 * 1024 * 1024)))).toBe("TOO_LONG");
});

test("nothing that may be kept is surely too long", () => {
  const most = [
    ...SOP_TEMPLATE_IDS.map(templateDocument),
    doc(...new Array<string>(3_990).fill("a")),
    doc(...new Array<string>(7_000).fill("")),
    doc("*[&]_`".repeat(49_000)),
    composeDocument([{ heading: "x", points: new Array<string>(2_600).fill("a") }]),
    composeDocument([{ heading: "x", table: new Array<string[]>(45).fill(new Array<string>(45).fill("a")) }]),
  ];
  for (const document of most) {
    expect(readDocument(JSON.stringify(document))).not.toBeNull();
    expect(isSurelyTooLong(toMarkdown(document))).toBe(false);
  }
  const picture = `![The desk](data:image/png;base64,${"iVBORw0KGgo".repeat(50_000)})`;
  expect(isSurelyTooLong(withoutPictures(`${picture}\n\nwords`))).toBe(false);
});

test("every template and twenty thousand words come in, from Markdown and from Word", async () => {
  const paragraphs = Array.from({ length: 200 }, (_, at) => words(100, `p${at}`));
  const markdown = [...SOP_TEMPLATE_IDS.map((id) => toMarkdown(templateDocument(id))), ...paragraphs];
  const fromText = await readFile(Buffer.from(markdown.join("\n\n")));
  const fromWord = await readFile(docx(...paragraphs));
  for (const read of [fromText, fromWord]) {
    if (!read || read === "TOO_LONG") throw new Error(`Not read: ${String(read)}`);
    expect(read.content?.slice(-200).map(inlineText)).toEqual(paragraphs);
  }
});

test("two long texts with nothing in common are told apart as wholes", () => {
  const changes = (from: string[], to: string[]) =>
    differenceOf(doc(...from), doc(...to)).map(({ change, parts }) => [change, parts.length]);
  expect(changes([words(9_000, "a")], [words(9_000, "b")])).toEqual([
    ["removed", 1],
    ["added", 1],
  ]);
  // The same words in another order: one block, reworded as a whole.
  const shuffled = Array.from({ length: 9_000 }, (_, at) => `w${(at * at) % 977}`).join(" ");
  expect(changes([words(9_000)], [`${shuffled} ${words(977)}`])).toEqual([["changed", 2]]);
  const many = (of: string) => Array.from({ length: 3_900 }, (_, at) => `${of}${at}`);
  expect(changes(many("a"), many("b"))).toHaveLength(7_800);
  expect(changes(["one two three four"], ["one two three five"])).toEqual([["changed", 3]]);
});
