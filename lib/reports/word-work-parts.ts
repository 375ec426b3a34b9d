import { type DocxBlock, heading, paragraph, table } from "@/lib/documents/docx-blocks";
import type { ReadinessDocument } from "./readiness-document";

/** Hours, costs and the candidate as Word's blocks, and what the parts share. */
export function hours({ hours: found }: ReadinessDocument): DocxBlock[] {
  if (!found)
    return [
      paragraph("No engagement is part of this report, so there are no hours to set beside the progress."),
    ];
  const { engagement, kind, dates, used, planned, perWeek, weeks, picture, byKind, value } = found;
  return [
    paragraph([
      { text: engagement, bold: true },
      { text: `, ${lowered(kind)}, ${dates}. ` },
      { text: used, bold: true },
      { text: " hours used of " },
      { text: planned, bold: true },
      { text: ` planned so far: ${perWeek} a week over ${weeks} ${weeks === "1" ? "week" : "weeks"}.` },
    ]),
    table(
      ["Of the plan", "Share"],
      picture.bars.map(({ title, text }) => [title, text]),
      { widths: [4, 1], figures: [1] },
    ),
    ...(byKind.length > 0
      ? [
          heading(2, "What the hours went into"),
          table(
            ["Kind of work", "Hours", "Share"],
            byKind.map((row) => [row.title, row.hours, row.percent]),
            { widths: [4, 1, 1], figures: [1, 2] },
          ),
        ]
      : []),
    ...(value.length > 0
      ? [
          heading(2, "What came into use for it"),
          table(
            ["Kind", "In use", "Hours", "Hours for each"],
            value.map((row) => [row.title, row.inUse, row.hours, row.each]),
            { widths: [3, 1, 1, 1], figures: [1, 2, 3] },
          ),
        ]
      : []),
  ];
}

export function cost({ cost: found }: ReadinessDocument): DocxBlock[] {
  if (!found) return [];
  const bold = (text: string, isSum: boolean) => [paragraph([{ text, bold: isSum }])];
  return [
    paragraph(found.headline, "Answer"),
    ...[found.budget, ...found.sentences].filter(Boolean).map((sentence) => paragraph(sentence)),
    table(
      ["Line", "First year", "Every later year"],
      found.rows.map(({ title, firstYear, laterYear, isSum }) =>
        [title, firstYear, laterYear].map((text) => bold(text, isSum)),
      ),
      { widths: [3, 2, 2], figures: [1, 2] },
    ),
    paragraph(
      "From the client’s own numbers, before tax. Each line is rounded once to the smallest unit of the currency.",
      "Small",
    ),
  ];
}

export function candidate({ candidate: found }: ReadinessDocument): DocxBlock[] {
  if (!found) return [];
  const { sentence, today, readiness, next, standings } = found;
  return [
    paragraph(sentence, "Answer"),
    paragraph(`${today}. Where the profile stands: ${readiness}.`, "Quiet"),
    ...(next.length > 0
      ? [
          heading(2, "What to do next"),
          { kind: "steps" as const, start: 1, items: next.map(({ title, what }) => [named(title, what)]) },
        ]
      : []),
    ...(["person", "role"] as const).flatMap((of) => [
      heading(2, of === "person" ? "The person" : "The role"),
      table(
        ["Asked for", "State", "What was seen, and why it matters"],
        standings
          .filter((one) => one.of === of)
          .map(({ title, state, words, example, reason, source }) => [
            title,
            state,
            [
              paragraph(words),
              ...(example === null
                ? []
                : [paragraph([{ text: "Example: ", soft: true }, { text: example }])]),
              paragraph([{ text: reason, soft: true }]),
              paragraph(source, "Small"),
            ],
          ]),
        { widths: [2, 1, 4] },
      ),
    ]),
  ];
}

type Deliverables = ReadinessDocument["infrastructure"]["kinds"][number]["deliverables"];

export function deliverableTable(rows: Deliverables): DocxBlock {
  return table(
    ["Deliverable", "State", "Owner", "When"],
    rows.map(({ title, state, owner, when }) => [title, state, owner, when]),
    { widths: [4, 2, 3, 3] },
  );
}

/** A list of things with what is said of each. */
export function pointed(all: readonly (readonly [title: string, said: string])[]): DocxBlock {
  return { kind: "points", items: all.map(([title, said]) => [named(title, said)]) };
}

function named(title: string, said: string): DocxBlock {
  return paragraph([{ text: `${title}. `, bold: true }, { text: said }]);
}

export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
