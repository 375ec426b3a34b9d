import { type DocxBlock, facts, paragraph } from "@/lib/documents/docx-blocks";
import type { DocxFile } from "@/lib/documents/render-docx";
import type { Look } from "@/lib/rules/brand/look";
import type { PartId } from "@/lib/rules/report/parts";
import type { ReadinessDocument } from "./readiness-document";
import { WORD_PARTS } from "./word-parts";

/** What the file itself is not: the one that counts. `null` for a draft, of which nothing counts yet. */
export type IssuedAs = { readonly pdfHash: string; readonly verifyAddress: string } | null;

/** These open a page, as in the PDF; the others go on where the part before them ends. */
const OPENS_A_PAGE: readonly PartId[] = ["gates", "candidate", "appendix"];

/** A readiness report as a Word file: the same parts, words and figures as its page and its PDF; pictures as tables. */
export function readinessWordFile(
  report: ReadinessDocument,
  issued: IssuedAs,
  look: Look | undefined,
): DocxFile {
  const { cover, title, paper, parts } = report;
  return {
    title,
    firmName: cover.firmName,
    mark: cover.number,
    paper,
    look,
    blocks: [
      ...coverOf(report, issued),
      ...parts.flatMap(({ id, title: said, words }, at): DocxBlock[] => {
        const opensPage = at === 0 || OPENS_A_PAGE.includes(id);
        return [
          { kind: "heading", level: 1, runs: [{ text: said }], opensPage },
          ...words.flatMap(ownWords),
          ...WORD_PARTS[id](report),
        ];
      }),
    ],
  };
}

function coverOf({ cover, headline, readiness }: ReadinessDocument, issued: IssuedAs): DocxBlock[] {
  const { clientName, firmName, preparedBy, number, issuedOn, assessedOn } = cover;
  return [
    paragraph("Readiness for a full-time hire", "Over"),
    paragraph(clientName, "Title"),
    paragraph(headline, "Answer"),
    paragraph(readiness.sentence, "Quiet"),
    facts({
      "Prepared by": `${preparedBy}, ${firmName}`,
      [issued ? "Issued" : "As of"]: issuedOn,
      Assessed: assessedOn,
      Number: issued && number,
    }),
    paragraph(
      issued
        ? [
            { text: "The PDF is the report that counts. ", bold: true },
            { text: `It is ${number}, issued on ${issuedOn}, and its SHA-256 is ` },
            { text: issued.pdfHash.replace("sha256:", "") },
            { text: ". Whether a file is that one is told at " },
            { text: issued.verifyAddress, href: issued.verifyAddress },
            { text: ". This Word file says the same for working with it; anybody can change it." },
          ]
        : [
            { text: "A draft. ", bold: true },
            { text: "Nothing of it was issued: only the PDF of an issued report has a number and counts." },
          ],
      "Counts",
    ),
    paragraph(
      `Confidential. Made for the leadership of ${clientName}. The figures are those of ${issued ? "the day of issue and do not change" : issuedOn}.`,
      "Small",
    ),
  ];
}

type OwnWords = ReadinessDocument["parts"][number]["words"][number];

function ownWords(block: OwnWords): DocxBlock[] {
  if (block.kind === "paragraph") {
    const lines = block.lines.flatMap((text, at) => [
      ...(at > 0 ? [{ text: "", break: true }] : []),
      { text },
    ]);
    return [paragraph(lines, "OwnWords")];
  }
  return [
    ...(block.heading === null ? [] : [paragraph([{ text: block.heading, bold: true }], "OwnWords")]),
    { kind: "points", items: block.items.map((item) => [paragraph(item)]) },
  ];
}
