import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { partViews } from "@/components/reports/parts/part-view";
import { ReportSections } from "@/components/reports/parts/report-sections";
import { heading, paragraph } from "@/lib/documents/docx-blocks";
import { logoFile } from "@/lib/documents/paper-look";
import { renderDocx } from "@/lib/documents/render-docx";
import { composeReadiness } from "@/lib/reports/compose";
import { readinessDocument } from "@/lib/reports/readiness-document";
import { marksOf } from "@/lib/reports/readiness-pictures";
import type { ReadinessSources } from "@/lib/reports/sources";
import { readinessWordFile } from "@/lib/reports/word-file";
import type { Look } from "@/lib/rules/brand/look";
import { contentHash } from "@/lib/rules/content-hash";
import { GROUP_TITLES } from "@/lib/rules/diagnosis/words";
import { PART_IDS, type PartId, WHOLE } from "@/lib/rules/report/parts";
import { type SopDocument, type SopNode, inlineText, nodesOf } from "@/lib/rules/sops/document";
import { fromMarkdown } from "@/lib/rules/sops/markdown";
import { SOP_TEMPLATE_IDS, templateDocument } from "@/lib/rules/sops/templates";
import { fromDocx } from "@/lib/sops/docx";
import { paperBlocks, pictureFile } from "@/lib/sops/paper";
import { docxHtml, docxParts, docxText } from "@/tests/support/docx";
import { LOGO } from "@/tests/support/pictures";
import { ISSUE, readinessSources } from "@/tests/support/readiness-sources";

const ID = "5b0a1d52-6c1e-4f0b-9d6e-7a3f0c9b1e11";
const LOOK: Look = {
  accent: "#7a1f5c",
  logo: { id: ID, contentType: "image/png", sha256: "", width: 24, height: 24 },
};
const EDGES = { title: "Quoting & <winning>", firmName: "Fielding & Rowe", mark: "Version 2, in use" };

function wordOf(document: SopDocument, pictures: ReadonlyMap<string, Uint8Array> = new Map()) {
  const blocks = [heading(1, "Procedure"), ...paperBlocks(document, new Set(pictures.keys()))];
  return renderDocx({ ...EDGES, look: LOOK, blocks }, new Map([...pictures, [logoFile(LOOK.logo!), LOGO]]));
}

/** What stands in every heading, list item and table cell, of whichever kind, in its order. */
function outline(document: SopNode): string[] {
  const kinds = ["heading", "listItem", "taskItem", "tableCell", "tableHeader"];
  return [...nodesOf(document)]
    .filter(({ type }) => kinds.includes(type))
    .map((node) => `${node.type.replace("taskItem", "listItem").replace(/^table.*/, "cell")}: ${said(node)}`);
}
const said = (node: SopNode) => inlineText(node).replace(/\s+/g, " ").trim();

const ODD = [
  "## How it *goes*",
  "Read [the rules](https://example.com/?a=1&b=2) **first** & <b>then</b> ask.",
  "3. Weigh it\n4. Book it\n   - by mail\n   - by phone\n     1. at nine\n     2. at ten\n5. Go",
  "1. Another list\n2. begins at one",
  "### Who decides",
  "| Who | What |\n| --- | --- |\n| The lead | Up to 500 |\n| The CEO | Above |",
  "- [ ] Filed\n- [ ] Told",
].join("\n\n");

describe("an SOP", () => {
  test.each<[string, SopDocument | null]>([
    ["odd", fromMarkdown(ODD)],
    ...SOP_TEMPLATE_IDS.map((id): [string, SopDocument] => [id, templateDocument(id)]),
  ])("%s: every heading, item and cell comes back", async (_name, document) => {
    if (!document) throw new Error("The text does not fit");
    const back = await fromDocx(await wordOf(document));
    if (!back || back === "TOO_LONG") throw new Error("The Word file does not come back");
    const [, ...came] = outline(back);
    expect(outline(document).length).toBeGreaterThan(5);
    expect(came).toEqual(outline(document));
  });

  test("has Word's own headings, numbers, header rows, links and pictures with their words", async () => {
    const text = fromMarkdown(ODD)!;
    const picture = { type: "image", attrs: { src: `/api/sop-images/${ID}`, alt: 'The "desk" & chair' } };
    const [first] = text.content!.filter(({ type }) => type === "orderedList");
    const later = { ...first!, attrs: { start: 7 } };
    const document = { ...text, content: [...text.content!, picture, later] };
    const file = await wordOf(document, new Map([[pictureFile(ID), LOGO]]));
    const html = await docxHtml(file);
    for (const found of [
      "<h1>Procedure</h1>",
      "<h2>How it <em>goes</em></h2>",
      "<h3>Who decides</h3>",
      '<a href="https://example.com/?a=1&amp;b=2">the rules</a>',
      "<li>Book it<ul><li>by mail</li><li>by phone</li></ul><ol><li>at nine</li><li>at ten</li></ol></li><li>Go</li>",
      "<thead><tr><th><p><strong>Who",
      '<img alt="The &quot;desk&quot; &amp; chair" src="data:image/png',
    ])
      expect(html).toContain(found);
    const parts = docxParts(file);
    expect(parts["word/numbering.xml"]).toContain('<w:startOverride w:val="7"/>');
    // Seven lists, each counted for itself.
    expect(new Set(parts["word/document.xml"]?.match(/<w:numId w:val="\d+"/g)).size).toBe(7);
    expect(parts["word/document.xml"]).toContain("<w:tblHeader/>");
  });

  test("says whose it is: properties, language, header, page numbers, colour and logo", async () => {
    const parts = docxParts(await wordOf(templateDocument(SOP_TEMPLATE_IDS[0])));
    expect(parts["docProps/core.xml"]).toMatch(
      /<dc:title>Quoting &amp; &lt;winning&gt;<.*<dc:creator>Fielding &amp; Rowe</,
    );
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
    expect(parts["word/styles.xml"]).toContain(
      '<w:color w:val="7A1F5C"/>'.toLowerCase().replace("w:color", "w:color"),
    );
    const edges = Object.entries(parts).filter(([name]) => /^word\/(header|footer)\d\.xml$/.test(name));
    const all = edges.map(([, xml]) => xml).join("");
    for (const inside of [
      "Fielding &amp; Rowe",
      "Version 2, in use",
      "Quoting &amp; &lt;winning&gt;",
      ">PAGE<",
      ">NUMPAGES<",
    ])
      expect(all).toContain(inside);
    expect(all).toContain('descr="Fielding &amp; Rowe"');
  });

  test("what XML has no place for does not spoil the file; a picture that Word cannot show is named", async () => {
    const blocks = [
      paragraph("half \ud800 pair \u0000\u000b and a bell \u0007"),
      { kind: "picture", file: "webp", alt: "The desk" } as const,
    ];
    const text = await docxText(
      await renderDocx({ ...EDGES, blocks }, new Map([["webp", Buffer.from("RIFF")]])),
    );
    expect(text).toContain("half \ufffd pair and a bell");
    expect(text).toContain("[The desk: a picture that Word cannot show; it is in the PDF]");
  });
});

const HASH = `sha256:${"ab".repeat(32)}`;
const VERIFY = "https://ours.example/verify";
const words = "The tide turns in **March 2027**.\n\nWe ask\n- for a budget of 77,000";
const COMPOSED = {
  ...WHOLE,
  parts: WHOLE.parts.map((part) => ({ ...part, words: part.id === "risks" ? words : "" })),
};

async function both(sources: ReadinessSources, parts: readonly PartId[] = PART_IDS) {
  const composition = {
    ...COMPOSED,
    parts: COMPOSED.parts.map((part) => ({ ...part, isIn: parts.includes(part.id) })),
  };
  const content = composeReadiness(sources, ISSUE, { composition, look: LOOK });
  const document = readinessDocument(content, contentHash(content));
  const titles = new Map(document.parts.map(({ id, title }) => [id, title]));
  const page = renderToStaticMarkup(
    createElement(ReportSections, {
      parts: content.parts!.map((part) => ({ ...part, title: titles.get(part.id) ?? "" })),
      views: partViews(document, marksOf(content)),
    }),
  );
  const issued = { pdfHash: HASH, verifyAddress: VERIFY };
  const file = await renderDocx(readinessWordFile(document, issued, LOOK), new Map());
  return { document, page, file, text: await docxText(file) };
}

/** Everything with a digit in it that a reader sees, without the marks around it. */
function figuresOf(text: string): Set<string> {
  const words = text
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .split(/\s+/);
  return new Set(
    words.map((word) => word.replace(/^[(“]+|[).,;:”]+$/g, "")).filter((word) => /\d/.test(word)),
  );
}
const lacking = (all: Set<string>, ...there: Set<string>[]) =>
  [...all].filter((figure) => !there.some((set) => set.has(figure)));

const CANDIDATE: ReadinessSources["candidate"] = {
  name: "Amina Diallo",
  presentSeat: "Head of Operations",
  inSeatSince: "2024-02-01",
  readiness: "3 of 6 shown",
  sentence: "Amina Diallo has shown three of six.",
  standings: [
    {
      ...{
        title: "Runs a cadence",
        of: "person",
        state: "Shown",
        words: "Ran 41 weeks.",
        example: "The review",
      },
      ...{
        day: "2026-03-04",
        reason: "A COO lives by it.",
        source: { kind: "article", section: "§ 12", strength: "stated" },
      },
    },
  ] as NonNullable<ReadinessSources["candidate"]>["standings"],
  next: [{ title: "Own 2 budgets", what: "From July 2026 on." }],
  ruleSet: { id: "candidate", version: 1, hash: HASH },
};
const COST: ReadinessSources["cost"] = {
  headline: "Full-time costs EUR 61,234 more.",
  sentences: ["Over 18 months both are even."],
  rows: [{ title: "Sum", firstYear: "EUR 181,234", laterYear: "EUR 120,000", isSum: true }],
};

describe("an issued report", () => {
  test("has every part, word and figure of its page, and says that the PDF counts", async () => {
    const { page, text, file, document } = await both(readinessSources({ candidate: CANDIDATE, cost: COST }));
    expect(figuresOf(page).size).toBeGreaterThan(70);
    expect(lacking(figuresOf(page), figuresOf(text))).toEqual([]);
    for (const said of [
      "The PDF is the report that counts. It is No. 12, issued on 15 Jun 2026",
      HASH.slice("sha256:".length),
      "The tide turns in **March 2027**.",
      "for a budget of 77,000",
      document.headline,
      document.scores.confidentiality,
    ])
      expect(text).toContain(said);
    const html = await docxHtml(file);
    expect(html.match(/<h1>[^<]+/g)).toEqual(
      document.parts.map(({ title }) => `<h1>${title}`.replace("&", "&amp;")),
    );
    expect(html).toContain(`<a href="${VERIFY}">`);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test.each(["named", "group", "consultant_only"] as const)(
    "in the mode %s shows what its page shows, and nothing beside it but its own number and hashes",
    async (mode) => {
      const { text, page, file, document } = await both(readinessSources({ hours: null }, mode));
      const { cover, appendix } = document;
      const own = figuresOf(
        [...Object.values(cover), ...appendix.inputs.map(({ id }) => id), HASH.slice(7), "SHA-256"].join(" "),
      );
      expect(lacking(figuresOf(page), figuresOf(text))).toEqual([]);
      expect(lacking(figuresOf(text), figuresOf(page), own)).toEqual([]);
      const groups = new Set(document.scores.rows.flatMap(({ marks }) => marks.map(({ group }) => group)));
      const html = (await docxHtml(file)).replace(/<\/?(p|strong)>/g, "");
      for (const group of ["ceo", "head", "consultant"] as const)
        expect(html.includes(`<th>${GROUP_TITLES[group]}</th>`), group).toBe(groups.has(group));
      expect(groups.has("head")).toBe(mode !== "consultant_only");
      expect(text).toContain("No engagement is part of this report");
    },
  );

  test("what is left out is not in it; a draft has no number and says so", async () => {
    const { text, document } = await both(readinessSources(), ["verdict", "risks"]);
    for (const gone of ["151:15", "Scores and gaps", "All gates"]) expect(text).not.toContain(gone);
    const draft = await docxText(await renderDocx(readinessWordFile(document, null, undefined), new Map()));
    expect(draft).toContain("A draft. Nothing of it was issued");
    expect(draft).not.toContain("SHA-256");
  });
});
