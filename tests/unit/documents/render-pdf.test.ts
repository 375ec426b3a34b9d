import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { renderPdf } from "@/lib/documents/render-pdf";
import { composeReadiness } from "@/lib/reports/compose";
import { readinessDocument } from "@/lib/reports/readiness-document";
import type { ReadinessSources } from "@/lib/reports/sources";
import { contentHash } from "@/lib/rules/content-hash";
import { ISSUE, readinessSources } from "@/tests/support/readiness-sources";

// A report is set in a tenth of a second of work, which a busy machine can stretch.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const AT = new Date("2026-06-15T09:30:00Z");

function documentOf(sources: ReadinessSources) {
  const content = composeReadiness(sources, ISSUE);
  return readinessDocument(content, contentHash(content));
}

function render(sources: ReadinessSources, at = AT): Promise<Buffer> {
  return renderPdf("readiness-report", documentOf(sources), at);
}

function named(name: string): ReadinessSources {
  const sources = readinessSources();
  return { ...sources, client: { ...sources.client, name } };
}

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, " ");
}

const joined = (text: string) => text.replace(/\s+/g, "");

describe("the readiness report", () => {
  let pdf: Buffer;
  let text: string;
  beforeAll(async () => {
    pdf = await render(readinessSources());
    text = await textOf(pdf);
  });

  test("is tagged, has a language, a title, an outline and a structure on every page", async () => {
    const read = await getDocumentProxy(new Uint8Array(pdf));
    expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await read.getMetadata();
    expect(info).toMatchObject({ Language: "en-GB", Title: "Readiness report: Keel & Sons Joinery" });
    expect((await read.getOutline()).map(({ title }) => title.trim())).toEqual([
      "Where the company stands",
      "Why",
      "Scores and gaps",
      "What is missing before a full-time hire",
      "Hours and value",
      "Risks",
      "Appendix: how this was made",
    ]);
    for (let page = 1; page <= read.numPages; page++)
      expect(await (await read.getPage(page)).getStructTree()).toMatchObject({ role: "Root" });
    expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
  });

  test("every picture has its words", async () => {
    const read = await getDocumentProxy(new Uint8Array(pdf));
    const spoken: string[] = [];
    for (let page = 1; page <= read.numPages; page++)
      spoken.push(...altsOf(await (await read.getPage(page)).getStructTree()));
    expect(spoken).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Five stages in order: .* The company stands at Structural breakdown\./),
        expect.stringMatching(/Independence from the founder: 39 \(CEO 75, Heads 17, Consultant 25\)/),
        expect.stringMatching(/^Hours used of planned so far: 92 %/),
      ]),
    );
  });

  test("says every figure as text that can be selected", () => {
    for (const said of [
      "No. 12",
      "15 Jun 2026",
      "The departments of Keel & Sons Joinery no longer add up to one company",
      "earlier: 22 Sept 2025",
      "151:15",
      "165:00",
      "3 of 5",
      "2 of 3 in use (67 %)",
      "Amina Diallo",
      "No owner yet",
      "4 of 11 gates are met; before a full-time hire, 6 are still missing and 1 cannot be told yet.",
      "At the pace of the weeks so far the work is done by 7 Sept 2026 with 50 % likelihood, and by 30 Nov 2026 with 85 %.",
    ])
      expect(text).toContain(said);
    const { scores, appendix, warnings } = documentOf(readinessSources());
    for (const { title, score } of scores.rows) expect(text).toMatch(new RegExp(`${title} .*${score}`));
    for (const { title } of warnings) expect(text).toContain(title);
    for (const { hash, id } of appendix.inputs) expect(joined(text)).toContain(joined(id + hash));
    expect(joined(text)).toContain(appendix.snapshotHash);
  });

  test("says beside the gate and the comparison how the budget stands to the client's own figures", async () => {
    const cost = {
      headline: "H",
      sentences: [],
      rows: [],
      budget: "Not 277,375 of it.",
      besideGate: "Not so.",
    };
    const said = await textOf(await render({ ...readinessSources(), cost }));
    expect(said).toContain("Not 277,375 of it.");
    expect(joined(said)).toContain(joined("of what such a seat typically costs. Not so."));
    const older = { headline: "H", sentences: [], rows: [] };
    const before = await textOf(await render({ ...readinessSources(), cost: older }));
    expect(before).not.toMatch(/Not so|undefined/);
  });

  test("leaves no hole where a value was", () => {
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

function altsOf(node: unknown): string[] {
  if (node === null || typeof node !== "object") return [];
  const own = "alt" in node && typeof node.alt === "string" ? [node.alt] : [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...children.flatMap(altsOf)];
}

test("the same content at the same moment gives the same bytes, another moment or word does not", async () => {
  const first = await render(readinessSources());
  expect((await render(structuredClone(readinessSources()))).equals(first)).toBe(true);
  expect((await render(readinessSources(), new Date("2026-06-16T09:30:00Z"))).equals(first)).toBe(false);
  expect((await render(named("Keel & Sons"))).equals(first)).toBe(false);
});

test.each([
  ["Łódź Ørsted Çelik Ñandú", "Łódź Ørsted Çelik Ñandú"],
  ["Завод Ελλάς Việt", "Завод Ελλάς Việt"],
  ["東京 Trading", "[U+6771][U+4EAC] Trading"],
  ["Rocket 🚀 Ltd", "Rocket [U+1F680] Ltd"],
  ['#import "x"; $ * _ @ref <b> \\', '#import "x"; $ * _ @ref <b> \\'],
  ["half \ud800 pair", "half [U+FFFD] pair"],
])("the name %s does not vanish", async (name, shown) => {
  const text = await textOf(await render(named(name)));
  const title = shown.replace("[U+FFFD]", text.includes("[U+FFFD]") ? "[U+FFFD]" : "\ufffd");
  expect(joined(text)).toContain(joined(title));
  expect(text.includes("Characters shown by number")).toBe(title.includes("[U+"));
});

test("a report without engagement, answers or figures still says so, and is still accessible", async () => {
  const sources = readinessSources(
    { deliverables: null, hours: null, earlier: [], inputs: [] },
    "consultant_only",
  );
  const text = await textOf(await render(sources));
  expect(text).toContain("No engagement is part of this report");
  expect(text).toContain("Not known: no SOP is planned");
  expect(text).not.toContain("Heads 17");
});
