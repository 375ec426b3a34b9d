import { chartPaper } from "@/lib/accountability/paper";
import { paperLook } from "@/lib/documents/paper-look";
import { adherenceWords, sopsInWords } from "./words";
import { clockText, zoneWords } from "@/lib/rules/cadence/rhythm-words";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { type Block, paperBlocks } from "@/lib/sops/paper";
import { formatDay } from "@/lib/units/days";
import { readinessDocument } from "../readiness-document";
import { checkWords, hashWords } from "../words";
import type { ReportInput } from "../content";
import type { HandoverContent, SopContent } from "./content";
import { actionBlocks, scorecardBlocks } from "./document-running";
import { heading, ledger, type PackBlock, paragraph } from "./blocks";

type Section = {
  title: string;
  blocks: PackBlock[];
  chart: ReturnType<typeof chartPaper>;
};

/** The content as the template sets it: sections of blocks, every text ready to read. `files` are the pictures that are there. */
export function handoverDocument(
  content: HandoverContent,
  { contentHash, inputs }: { contentHash: string; inputs: readonly ReportInput[] },
  files: ReadonlySet<string>,
) {
  const { cover, chart, readiness } = content;
  const section = (title: string, ...blocks: PackBlock[]): Section => ({
    ...{ title, blocks, chart: null },
  });
  const seats = chart && chartPaper(chart.seats);
  return {
    title: `Handover pack: ${cover.clientName}`,
    look: paperLook(content.look),
    cover: {
      ...cover,
      number: `No. ${cover.number}`,
      issuedOn: formatDay(cover.issuedOn),
      check: checkWords(cover.checkAt),
    },
    // Its pictures and gates are drawn as in a report of its own.
    readiness: readinessDocument(readiness, contentHash),
    sections: [
      section("Where the company stands", { kind: "part", id: "verdict" }, ...historyBlocks(content)),
      section("The first ninety days", ...ninetyBlocks(content)),
      {
        ...section("Who owns what", ...seatBlocks(content)),
        chart: seats,
      },
      section("Meetings", ...meetingBlocks(content)),
      section("Scorecard", ...scorecardBlocks(content.scorecard)),
      section("Decisions and actions", ...actionBlocks(content)),
      section("Decisions that reached the CEO", ...escalationBlocks(content)),
      section("Before a full-time hire", { kind: "part", id: "gates" }),
      section("Scores and gaps", { kind: "part", id: "scores" }, ...gapBlocks(content)),
      section("Open risks", { kind: "part", id: "risks" }),
      section("SOPs", ...indexBlocks(content)),
      ...content.sops
        .filter(({ inUse }) => inUse !== null)
        .map((sop) => section(`SOP: ${sop.title}`, ...sopBlocks(sop, files))),
      section(
        "How this was made",
        paragraph(
          `Each part as it was read on the day of issue, with the hash of what was read. ${hashWords(cover.checkAt)}`.trim(),
        ),
        ledger(
          { What: 1, "SHA-256": 2.2 },
          [
            ...inputs.map(({ what, hash }) => [what, digits(hash)]),
            ["Content of this pack", digits(contentHash)],
          ],
          "hashes",
        ),
      ),
    ],
  };
}

export type HandoverDocument = ReturnType<typeof handoverDocument>;

function digits(hash: string): string {
  return hash.replace("sha256:", "");
}

function historyBlocks({ history }: HandoverContent): PackBlock[] {
  return [
    heading("What each assessment found"),
    ledger(
      { Day: 1, Stage: 1, Scores: 4 },
      history.map(({ day, stage, scores }) => [
        formatDay(day),
        stage ? STAGE_TITLES[stage] : "Not placed",
        scores
          ? scores.map(({ title, score }) => `${title} ${Math.round(score)}`).join(" · ")
          : "Not shown: the CEO has not read them, or they stay confidential.",
      ]),
    ),
  ];
}

const HORIZONS = {
  0: "Due already",
  30: "In the first 30 days",
  60: "By day 60",
  90: "By day 90",
} as const;

function ninetyBlocks({ firstNinety, cover }: HandoverContent): PackBlock[] {
  const blocks = firstNinety
    .filter(({ until, items }) => until > 0 || items.length > 0)
    .flatMap(({ until, items }) => [
      heading(HORIZONS[until]),
      items.length === 0
        ? paragraph("Nothing has a day yet.")
        : ledger(
            { Day: 1, What: 1.2, Title: 3.4, Owner: 1.6 },
            items.map(({ day, what, title, owner }) => [formatDay(day), what, title, owner ?? "Nobody yet"]),
          ),
    ]);
  return [
    paragraph(
      `Counted from ${formatDay(cover.issuedOn)}: deliverables, actions and reviews that have a day.`,
    ),
    ...blocks,
  ];
}

function seatBlocks({ chart }: HandoverContent): PackBlock[] {
  if (!chart) return [paragraph("No accountability chart is in force.")];
  const since = chart.day ? ` on ${formatDay(chart.day)}` : "";
  return [
    paragraph(
      `Chart ${chart.number ?? ""}, made live by ${chart.byName}${since}: ${chart.seats.length} seats.`,
    ),
  ];
}

function meetingBlocks({ cadences, calendar }: HandoverContent): PackBlock[] {
  if (cadences.length === 0) return [paragraph("No meeting has a rhythm yet.")];
  return [
    ...cadences.flatMap(({ title, rhythm, purpose, attendees, agenda, held, due }) => [
      heading(title),
      paragraph(`${rhythm ?? "No rhythm is set"}. ${adherenceWords(held, due)}`),
      ...(purpose ? [paragraph(purpose)] : []),
      ...(attendees.length > 0 ? [paragraph(`With ${attendees.join(", ")}.`)] : []),
      ...(agenda.length > 0
        ? [
            ledger(
              { Agenda: 6, Minutes: 1 },
              agenda.map((item) => [item.title, String(item.minutes)]),
            ),
          ]
        : []),
    ]),
    heading("The next of each"),
    calendar.length === 0
      ? paragraph("None is ahead.")
      : ledger(
          { Day: 1, Time: 1.4, Meeting: 3 },
          calendar.map(({ day, startMinute, timeZone, title }) => [
            formatDay(day),
            `${clockText(startMinute)}, ${zoneWords(timeZone)}`,
            title,
          ]),
        ),
  ];
}

function escalationBlocks({ escalations }: HandoverContent): PackBlock[] {
  const waiting = escalations.filter(({ decidedDay }) => decidedDay === null);
  const decided = escalations.filter(({ decidedDay }) => decidedDay !== null);
  return [
    paragraph("What waits, and what the last year brought."),
    heading("Waiting"),
    waiting.length === 0
      ? paragraph("Nothing waits for the CEO.")
      : ledger(
          { Raised: 1, What: 3.5, Department: 1.2 },
          waiting.map(({ raisedDay, text, department }) => [formatDay(raisedDay), text, department ?? "–"]),
        ),
    ...(decided.length === 0
      ? []
      : [
          heading("Decided"),
          ledger(
            { Raised: 1.3, Decided: 1.3, What: 3, "Turned into": 2.2 },
            decided.map(({ raisedDay, decidedDay, text, into }) => [
              formatDay(raisedDay),
              decidedDay ? formatDay(decidedDay) : "",
              text,
              into ?? "–",
            ]),
          ),
        ]),
  ];
}

function gapBlocks({ gaps }: HandoverContent): PackBlock[] {
  if (gaps.length === 0) return [];
  return [
    heading("Where the views lie apart"),
    ledger(
      { Subject: 1.6, "Levels apart": 1, "Who sees what, from 1 to 5": 3 },
      gaps.map(({ title, range, views }) => [
        title,
        String(range),
        views.map(({ group, level }) => `${group} ${Math.round(level * 10) / 10}`).join(" · "),
      ]),
    ),
  ];
}

function indexBlocks(content: HandoverContent): PackBlock[] {
  const { sops } = content;
  if (sops.length === 0) return [paragraph("No SOP was written.")];
  return [
    paragraph(`${sopsInWords(content)}. What is kept here and in use follows.`),
    ledger(
      { SOP: 2.4, Owner: 1.8, State: 1.4, "Signed off": 1.1, Reviewed: 1.5, "Next review": 1.5 },
      sops.map(({ title, owner, state, inUse, reviewDay }) => [
        title,
        owner ?? "Nobody yet",
        inUse ? `In use, version ${inUse.number}` : state,
        inUse ? `${inUse.adoption.signed} of ${inUse.adoption.required}` : "–",
        inUse?.reviewedOn ? formatDay(inUse.reviewedOn) : "–",
        reviewDay ? formatDay(reviewDay) : "–",
      ]),
    ),
  ];
}

function sopBlocks(sop: SopContent, files: ReadonlySet<string>): PackBlock[] {
  const { inUse } = sop;
  if (!inUse) return [];
  const facts: Record<string, string | null> = {
    Version: inUse.since ? `${inUse.number}, in use since ${formatDay(inUse.since)}` : String(inUse.number),
    Process: sop.process,
    Department: sop.departmentName,
    Owner: sop.owner,
    Purpose: sop.purpose,
    Scope: sop.scope,
    "Approved by": inUse.approvedBy,
    "To be reviewed": sop.reviewDay && formatDay(sop.reviewDay),
  };
  const text: Block[] = paperBlocks(inUse.document, files);
  return [
    {
      kind: "facts",
      facts: Object.entries(facts).flatMap(([name, value]) => (value ? { name, value } : [])),
    },
    ...text,
  ];
}
