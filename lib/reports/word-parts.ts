import { type DocxBlock, heading, paragraph, table } from "@/lib/documents/docx-blocks";
import type { PartId } from "@/lib/rules/report/parts";
import { GROUP_TITLES } from "@/lib/rules/diagnosis/words";
import type { GateState } from "@/lib/rules/readiness/gate";
import type { ReadinessDocument } from "./readiness-document";
import { candidate, cost, deliverableTable, hours, lowered, pointed } from "./word-work-parts";

type Part = (report: ReadinessDocument) => DocxBlock[];

/** The parts of a readiness report as Word's blocks. What the PDF draws stands here as a table of the same figures. */
export const WORD_PARTS: Readonly<Record<PartId, Part>> = {
  verdict: ({ verdict, readiness, ladder }) => [
    paragraph(verdict.sentence, "Answer"),
    table(
      ["Stage", "Role the diagnosis calls for", "Confidence", "Gates met"],
      [[verdict.stage, verdict.role, verdict.confidence.level, `${readiness.met} of ${readiness.total}`]],
    ),
    table(
      ["The stages in order", "Where the company stands"],
      ladder.stations.map(({ title, here, earlier }) => [
        title,
        [here && "stands here", earlier && `earlier: ${earlier}`].filter(Boolean).join("; ") || "–",
      ]),
    ),
  ],

  why: ({ verdict: { reasons, reportingLine, symptoms, confidence } }) => [
    ...reasons.map((reason) => paragraph(reason)),
    ...(reportingLine ? [paragraph(`${reportingLine.sentence} ${reportingLine.holdsUntil}`)] : []),
    ...(symptoms.length > 0
      ? [heading(2, "What shows it"), pointed(symptoms.map(({ title, sentence }) => [title, sentence]))]
      : []),
    heading(2, "How sure this is"),
    paragraph(`Confidence is ${confidence.level.toLowerCase()}. ${confidence.reasons.join(" ")}`),
  ],

  scores: ({ scores: { rows, integrationIndex, confidentiality } }) => {
    const groups = (["ceo", "head", "consultant"] as const).filter((group) =>
      rows.some(({ marks }) => marks.some((mark) => mark.group === group)),
    );
    const hasApart = rows.some(({ apart }) => apart !== "");
    return [
      paragraph([
        {
          text: "Each subject is rated from 0 (weakest) to 100. The integration index, the mean of the four subjects about the whole company, is ",
        },
        { text: integrationIndex, bold: true },
        { text: "." },
      ]),
      table(
        ["Subject", "Score", ...groups.map((group) => GROUP_TITLES[group]), ...(hasApart ? ["Views"] : [])],
        rows.map(({ title, score, marks, apart }) => [
          title,
          score,
          ...groups.map((group) => {
            const mark = marks.find((one) => one.group === group);
            return mark ? String(Math.round(mark.x)) : "–";
          }),
          ...(hasApart ? [apart] : []),
        ]),
        { widths: [4, 2, ...groups.map(() => 2), ...(hasApart ? [2] : [])], figures: [1, 2, 3, 4, 5] },
      ),
      paragraph(confidentiality, "Small"),
    ];
  },

  gates: ({ readiness, infrastructure }) => [
    paragraph(readiness.sentence, "Answer"),
    ...(readiness.missing.length > 0
      ? [
          {
            kind: "steps" as const,
            start: 1,
            items: readiness.missing.map(({ title, standing, moves }) => [
              paragraph([{ text: title, bold: true }]),
              paragraph(standing, "Quiet"),
              paragraph([{ text: "What moves it: ", soft: true }, { text: moves }]),
            ]),
          },
        ]
      : []),
    ...forecast(readiness.forecast),
    heading(2, "All gates"),
    table(
      ["Gate", "Target", "Where it stands", "State"],
      readiness.gates.map(({ title, target, standing, state }) => [
        title,
        target,
        standing,
        GATE_WORDS[state],
      ]),
      { widths: [3, 3, 3, 2] },
    ),
    heading(2, "The infrastructure behind it"),
    paragraph(`Infrastructure score: ${infrastructure.score} of 100, by those who answered.`),
    ...infrastructure.kinds.flatMap(({ title, standing, deliverables }) => [
      heading(3, `${title}: ${lowered(standing)}`),
      deliverables.length > 0 ? deliverableTable(deliverables) : paragraph("None is planned.", "Quiet"),
    ]),
  ],

  hours,
  cost,
  candidate,

  risks: ({ warnings, waiting }) => [
    ...(warnings.length === 0
      ? [paragraph("No warning follows from the answers and facts of this assessment.")]
      : []),
    ...warnings.flatMap(({ word, title, reason }) => [
      paragraph([
        { text: `${word}: `, soft: true },
        { text: title, bold: true },
      ]),
      paragraph(reason, "Quiet"),
    ]),
    ...(waiting.length > 0
      ? [
          heading(2, "What no week of work brings nearer"),
          pointed(waiting.map(({ title, waiting: what }) => [title, `${what}.`])),
        ]
      : []),
  ],

  plan: ({ plan }) =>
    plan
      ? [
          paragraph(plan.engagement, "Quiet"),
          ...plan.phases.flatMap(({ name, dates, goal, deliverables }, at) => [
            heading(2, `${at + 1}. ${name}`),
            paragraph(dates, "Quiet"),
            ...(goal ? [paragraph(goal)] : []),
            ...(deliverables.length > 0 ? [deliverableTable(deliverables)] : []),
          ]),
        ]
      : [],

  appendix: ({ appendix }) => [
    paragraph(
      "Every statement of the diagnosis comes from a rule that fired on the answers and facts of the assessment. Sources name the section of the article behind the rule, or the practice of the field; the strength says how directly.",
    ),
    heading(2, "Rules that fired"),
    table(
      ["Rule", "What it says here", "Source"],
      appendix.rules.map(({ title, sentence, source }) => [title, sentence, source]),
      { widths: [3, 5, 3] },
    ),
    heading(2, "What it was made from"),
    table(
      ["Input", "Id and hash"],
      appendix.madeFrom.map(({ what, id, hash }) => [
        what,
        [...(id ? [paragraph(id, "Code")] : []), paragraph(hash, "Code")],
      ]),
      { widths: [2, 4] },
    ),
  ],
};

const GATE_WORDS: Record<GateState, string> = { met: "Met", not_met: "Not met", unknown: "Not known" };

function forecast(found: ReadinessDocument["readiness"]["forecast"]): DocxBlock[] {
  if (!found) return [];
  return [
    heading(2, "When it would be ready"),
    paragraph(found.sentence),
    ...(found.note ? [paragraph(found.note, "Quiet")] : []),
    ...(found.gates.length > 0
      ? [
          table(
            ["Gate", "What it waits for", "50 % likely", "85 % likely"],
            found.gates.map(({ title, waiting, half, mostly }) => [title, waiting, half, mostly]),
            { widths: [3, 3, 2, 2], figures: [2, 3] },
          ),
        ]
      : []),
    paragraph(
      "Worked out by drawing again and again from the weeks seen so far, with draws that are the same every time. Gates that are met are taken to stay so.",
      "Small",
    ),
  ];
}
