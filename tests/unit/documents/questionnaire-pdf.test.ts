import { getDocumentProxy } from "unpdf";
import { describe, expect, test, vi } from "vitest";
import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { PAPER_WORDS } from "@/components/assessments/paper-words";
import {
  type PrintedRound,
  questionnaireDocument,
  sheetFileName,
  type SheetPaper,
} from "@/components/assessments/questionnaire-sheet";
import { renderPdf } from "@/lib/documents/render-pdf";
import { LOCALES } from "@/lib/rules/questionnaire/locales";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { pdfText } from "@/tests/support/pdf";

vi.setConfig({ testTimeout: 30_000 });

const JANE = { name: "Jane Doe", group: "head", department: "Sales" } as const;
const BLANK = { name: null, group: "head", department: null } as const;
const SIZES = { a4: [595, 842], "us-letter": [612, 792] } as const;

function round(people: PrintedRound["people"], change: Partial<PrintedRound> = {}): PrintedRound {
  return {
    client: "Keel & Sons Joinery",
    firmName: "Fernhill Operations",
    asOf: "2026-03-31",
    closesOn: null,
    confidentiality: "group",
    texts: throughlineTemplate.texts,
    returnTo: "Carl Consultant, Fernhill Operations",
    people,
    ...change,
  };
}

function print(printed: PrintedRound, locale: "en" | "de" = "en", paper: SheetPaper = "a4") {
  const at = new Date("2026-04-01T09:00:00Z");
  return renderPdf("questionnaire", questionnaireDocument(printed, locale, paper), at);
}

const joined = (text: string) => text.replace(/\s+/g, "");

describe.each(
  LOCALES.flatMap((locale) => (["a4", "us-letter"] as const).map((paper) => ({ locale, paper }))),
)("the questionnaire in $locale on $paper", ({ locale, paper }) => {
  test("is tagged, has its language, title and size, and every statement once with all it needs", async () => {
    const pdf = await print(round([JANE]), locale, paper);
    const read = await getDocumentProxy(new Uint8Array(pdf));
    expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await read.getMetadata();
    const { lang, region, title } = PAPER_WORDS[locale];
    expect(info).toMatchObject({
      Language: `${lang}-${region}`,
      Title: `${title("Keel & Sons Joinery")}, Jane Doe`,
    });
    const [, , width, height] = (await read.getPage(1)).view;
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual(SIZES[paper]);

    const text = joined(await pdfText(pdf));
    const { skip, toRespondent } = ANSWERING_WORDS[locale];
    const statements = throughlineTemplate.texts[locale].flatMap((part) => part.statements);
    for (const { statement, question, anchors } of statements)
      for (const words of [statement, question, ...anchors]) expect(text).toContain(joined(words));
    expect(text.split(joined(`–${skip}`))).toHaveLength(statements.length + 1);
    for (const words of ["Jane Doe", "Sales", "Carl Consultant, Fernhill Operations"])
      expect(text).toContain(joined(words));
    const promise = text.indexOf(joined(toRespondent.group.head));
    expect(promise).toBeGreaterThan(0);
    expect(promise).toBeLessThan(text.indexOf(joined(statements[0]?.statement ?? "")));
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});

test("each promise is the one of the round and of who answers", async () => {
  for (const confidentiality of ["named", "group", "consultant_only"] as const)
    for (const group of ["ceo", "head", "consultant"] as const) {
      const text = await pdfText(await print(round([{ ...BLANK, group }], { confidentiality })));
      expect(joined(text)).toContain(joined(ANSWERING_WORDS.en.toRespondent[confidentiality][group]));
    }
});

test("several in one file: each counts its own pages and says on each whose it is", async () => {
  const pdf = await print(round([JANE, { ...JANE, name: "Otto Öz" }]));
  const read = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: read.numPages }, async (_, at) => {
      const { items } = await (await read.getPage(at + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  const each = pages.length / 2;
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(at < each ? "Jane Doe" : "Otto Öz");
    expect(text).not.toContain(at < each ? "Otto Öz" : "Jane Doe");
    expect(text.replace(/\s+/g, " ")).toContain(`Page ${(at % each) + 1} of ${each}`);
  }
});

test("the last day to answer stands with where the pages go", async () => {
  const closesOn = "2026-04-17";
  expect(await pdfText(await print(round([JANE], { closesOn })))).toContain("closes on 17 Apr 2026");
  expect(await pdfText(await print(round([JANE], { closesOn }), "de"))).toContain("am 17. Apr. 2026");
  expect(await pdfText(await print(round([JANE])))).not.toContain("closes on");
});

test("a questionnaire of fewer statements is printed as it is", async () => {
  const short = throughlineTemplate.texts.en
    .slice(0, 2)
    .map((part) => ({ ...part, statements: part.statements.slice(1, 3) }));
  const text = await pdfText(await print(round([BLANK], { texts: { en: short, de: short } })));
  expect(text.split(ANSWERING_WORDS.en.skip)).toHaveLength(4 + 2);
});

test("a name that no font can draw is spelled out and blocks nothing", async () => {
  const text = await pdfText(await print(round([{ ...JANE, name: "東京 #import" }])));
  expect(joined(text)).toContain("[U+6771][U+4EAC]#import");
  expect(text).toContain("cannot draw");
});

test.each([
  [[JANE], "Questionnaire Keel & Sons Joinery, Jane Doe.pdf"],
  [[BLANK], "Questionnaire Keel & Sons Joinery, Head of department (blank).pdf"],
  [[JANE, BLANK], "Questionnaire Keel & Sons Joinery, everybody.pdf"],
])("the file has a name in words", (people, name) => {
  expect(sheetFileName(round(people), "en")).toBe(name);
});
