import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

// Every table that a page shows comes as CSV and XLSX: by `downloads` at the table, or by `<TableDownloads>` in its file.
// A new one that has neither fails here, until it has, or stands below with where its file is or why there is none.

const CLIENT = "app/(staff)/clients/[clientId]";

/** The links stand elsewhere on the same page. */
const BESIDE: Readonly<Record<string, string>> = {
  "components/accountability/raci-grid.tsx": `${CLIENT}/accountability/raci/[processId]/page.tsx`,
  "components/bottlenecks/month-table.tsx": `${CLIENT}/bottlenecks/page.tsx`,
  "components/cadences/cadence-strip.tsx": "components/cadences/cadence-history.tsx",
  "components/cadences/meeting-table.tsx": "components/cadences/cadence-history.tsx",
  "components/diagnosis/gap-plot.tsx": `${CLIENT}/diagnoses/[diagnosisId]/gaps/page.tsx`,
  "components/engagements/usage-table.tsx": `${CLIENT}/engagements/[engagementId]/page.tsx`,
  "components/escalations/extraction-picture.tsx": `${CLIENT}/escalations/page.tsx`,
  "components/handoffs/handoff-table.tsx": `${CLIENT}/diagnoses/[diagnosisId]/departments/page.tsx`,
  "components/history/change-lists.tsx": `${CLIENT}/history/difference/page.tsx`,
  "components/history/statement-moves.tsx": `${CLIENT}/history/difference/page.tsx`,
  "components/history/subject-moves.tsx": `${CLIENT}/history/difference/page.tsx`,
  "components/history/trend-table.tsx": `${CLIENT}/history/page.tsx`,
  "components/plans/plan-axis.tsx": `${CLIENT}/engagements/[engagementId]/plan/page.tsx`,
  "components/readiness/forecast-picture.tsx": `${CLIENT}/readiness/page.tsx`,
  "components/timesheets/colleagues-time.tsx": `${CLIENT}/engagements/[engagementId]/weeks/[monday]/page.tsx`,
  "components/timesheets/week-for-client.tsx": "app/portal/weeks/page.tsx",
  "components/timesheets/week-table.tsx": "components/timesheets/own-sheet.tsx",
};

/** What is no table of records, or has another file. */
const NONE: Readonly<Record<string, string>> = {
  "components/assessments/import-errors.tsx": "mistakes of a file that its sender has",
  "components/assessments/import-people.tsx": "the rows of a file that its sender has",
  "components/bin/binned-things.tsx": "what was deleted counts nowhere, and in no file",
  "components/diagnosis/item-gaps.tsx": "the widest of the gaps, whose file the page of gaps has",
  "components/diagnosis/looked-at.tsx": "the reasons of one rule, part of the diagnosis",
  "components/diagnosis/proof-steps.tsx": "fingerprints beside each other",
  "components/diagnosis/score-bars.tsx": "a picture; the scores are in the file of the history",
  "components/diagnosis/side-by-side.tsx": "one diagnosis under two versions of the rules",
  "components/diagnosis/what-if/moves-table.tsx": "what a scenario supposes",
  "components/diagnosis/what-if/score-moves.tsx": "what a scenario supposes",
  "components/diagnosis/what-if/verdict-pair.tsx": "what a scenario supposes",
  "components/exit/certificate.tsx": "a certificate, whose file is its PDF",
  "components/exit/waiting-deletions.tsx": "what waits for an owner's word; no record of it is to spread",
  "components/imports/bad-rows.tsx":
    "mistakes of a file; all of them, with the whole rows, are the CSV beside it",
  "components/imports/import-list.tsx": "one's own files of the last month, to be taken back",
  "components/merges/merge-preview.tsx": "two people beside each other, before they are one",
  "components/pipeline/outcome-tables.tsx":
    "sums of the opportunities, each of which stands in the pipeline's file with its stage and why it was lost",
  "components/reports/parts/deliverable-table.tsx": "a part of a report, whose file is its PDF",
  "components/reports/parts/gates-part.tsx": "a part of a report, whose file is its PDF",
  "components/reports/parts/hours-part.tsx": "a part of a report, whose file is its PDF",
  "components/scorecards/scorecard-week.tsx": "one week to write in; the scorecard's file has thirteen",
  "components/settings/api-routes.tsx": "the API's own words, whose file is its OpenAPI",
  "components/settings/delivery-table.tsx": "the last tries to reach one address",
  "components/settings/token-table.tsx": "keys: where they are is not to spread",
  "components/sops/document-view.tsx": "a table that somebody wrote into an SOP, whose file is its PDF",
  "components/timesheets/weeks-to-hand-in.tsx": "weeks to hand in, one button each",
};

/** The elements that all the others are drawn with. */
const DRAWN_WITH = ["components/ui/data-table/data-table.tsx", "components/ui/table.tsx"];

const TABLES: ReadonlySet<string> = new Set(["DataTable", "Table", "table"]);

function drawnIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")));
}

/** Whether a file draws a table that says nothing of its files, and whether it links to files itself. */
function tablesIn(file: string) {
  const text = readFileSync(file, "utf8");
  const found = { bare: false, links: text.includes("<TableDownloads") };
  if (!/<(DataTable|Table|table)\b/.test(text)) return found;
  const visit = (node: ts.Node) => {
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && isBare(node)) found.bare = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

function isBare({ tagName, attributes }: ts.JsxOpeningLikeElement): boolean {
  return (
    TABLES.has(tagName.getText()) &&
    !attributes.properties.some((each) => ts.isJsxAttribute(each) && each.name.getText() === "downloads")
  );
}

test("every table has its files beside it, or a reason why not", () => {
  const files = ["app", "components"].flatMap(drawnIn);
  expect(files.length).toBeGreaterThan(300);
  const without = files.filter((file) => {
    const { bare, links } = tablesIn(file);
    return bare && !links && !DRAWN_WITH.includes(file);
  });
  expect(without.sort()).toEqual(Object.keys({ ...BESIDE, ...NONE }).sort());
});

test("where the files of a table are said to stand, there are links to files", () => {
  for (const [table, page] of Object.entries(BESIDE))
    expect(existsSync(page) && tablesIn(page).links, `${table}: ${page}`).toBe(true);
});
