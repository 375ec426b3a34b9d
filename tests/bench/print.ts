import type { ImportFigures } from "./imports";
import type { EngineFigures } from "./engines";
import type { PageFigures } from "./pages";
import type { ReportFigures } from "./reports";
import type { ScaleFigures } from "./scale";
import type { SaveFigures } from "./saves";
import { RECORDS, type SearchFigures } from "./search";
import type { ScoringTimes } from "./scoring";
import type { TableFigures } from "./table";
import type { WhatIfFigures } from "./what-if";

/** What is to be beaten: requests per second as a share of the empty page's. */
const GOALS: Readonly<Record<string, number>> = { "client list, 50 of 2,000": 0.25, diagnosis: 0.2 };

export function printPages(
  pages: ReadonlyArray<PageFigures>,
  saves: SaveFigures,
  whatIf: WhatIfFigures,
): void {
  console.table(
    pages.map((figures) => ({
      page: figures.page,
      "requests/s": Math.round(figures.requestsPerSecond),
      "ratio to empty": figures.ratio.toFixed(2),
      goal: GOALS[figures.page] ?? "",
      "p95 ms": Math.round(figures.p95),
      statements: figures.statements,
      transactions: figures.transactions,
      "HTML kB": figures.kilobytes,
      failures: figures.failures,
    })),
  );
  console.log(
    `Answers by link: ${saves.people} people at once, ${saves.saves} saves at ${saves.perSecond.toFixed(0)} a second, ` +
      `${saves.median.toFixed(0)} ms (median), ${saves.p95.toFixed(0)} ms (p95, goal: 500), ${saves.failures} lost.`,
  );
  console.log(
    `What-if, from a choice to the page drawn anew: ${whatIf.median.toFixed(1)} ms (median), ` +
      `${whatIf.p95.toFixed(1)} ms (p95), ${whatIf.ratio.toFixed(2)} of a frame (goal: 1); ` +
      `${whatIf.longTasks} long tasks; ${Math.round(whatIf.scriptKilobytes)} kB of script above the empty page (goal: 80).`,
  );
}

export function printReports({ ways, pageAlone, pageBeside, lastOfTwenty }: ReportFigures): void {
  const [ours] = ways;
  console.log("The readiness report of the demo firm's largest client, from asking to the last byte:");
  console.table(
    ways.map(({ way, median, p95, megabytes, kilobytes }) => ({
      way,
      "median ms": Math.round(median),
      "times ours": (median / (ours?.median ?? Number.NaN)).toFixed(1),
      "p95 ms": Math.round(p95),
      "MB above idle": Math.round(megabytes),
      "PDF kB": Math.round(kilobytes),
    })),
  );
  console.log(
    `Twenty at once: the last has its report after ${Math.round(lastOfTwenty)} ms; the client's page meanwhile ` +
      `${Math.round(pageBeside)} ms (p95) instead of ${Math.round(pageAlone)} ms, ${(pageBeside / pageAlone).toFixed(2)} times.`,
  );
}

/** A page may cost this much more with a hundred times the hours behind it. */
const SCALE_GOAL = 1.5;

export function printScale({
  pages,
  loadedInSeconds,
}: {
  pages: ReadonlyArray<ScaleFigures>;
  loadedInSeconds: number;
}): void {
  console.log(
    `200 clients, 500 engagements, 1,000,000 time entries (loaded in ${loadedInSeconds.toFixed(0)} s), against the latest 10,000 of them:`,
  );
  console.table(
    pages.map((figures) => ({
      page: figures.page,
      "requests/s": Math.round(figures.requestsPerSecond),
      "time per request, to 1 %": figures.ratio.toFixed(2),
      goal: SCALE_GOAL,
      "p95 ms": Math.round(figures.p95),
      "p95 ms at 1 %": Math.round(figures.smallP95),
      statements: figures.statements,
      transactions: figures.transactions,
      "HTML kB": figures.kilobytes,
      failures: figures.failures,
    })),
  );
}

export function printSearch(searches: ReadonlyArray<SearchFigures>): void {
  console.log(
    `The palette over ${RECORDS.toLocaleString("en")} records of 200 clients, as the owner sees them all:`,
  );
  console.table(
    searches.map(({ typed, median, p95, ratio, hits }) => ({
      typed,
      "median ms": Math.round(median),
      "p95 ms": Math.round(p95),
      "p95, to the empty page": ratio.toFixed(1),
      hits,
    })),
  );
}

export function printTable(figures: TableFigures): void {
  const { rows, table, empty, ratio, shownAfterMs, searchMs, scriptKilobytes } = figures;
  console.log(
    `${rows.toLocaleString("en")} time entries as one list, scrolled: ${table.framesPerSecond.toFixed(0)} frames a second ` +
      `(p95 ${table.p95.toFixed(1)} ms), ${ratio.toFixed(2)} of as high an empty page’s ${empty.framesPerSecond.toFixed(0)} (goal: 0.9); ` +
      `its rows are there after ${Math.round(shownAfterMs)} ms, those of a search after ${Math.round(searchMs)} ms; ` +
      `${Math.round(scriptKilobytes)} kB of script above the empty page (goal: 80).`,
  );
}

export function printRules(engines: ReadonlyArray<EngineFigures>, scoring: ScoringTimes): void {
  console.log("The same 30 conditions over 100,000 fact sets; all give the same answers:");
  console.table(
    engines.map(({ engine, factSetsPerSecond, slowerBy }) => ({
      engine,
      "fact sets/s":
        factSetsPerSecond === null ? "no binary for this platform" : Math.round(factSetsPerSecond),
      "times slower": slowerBy === null ? "" : slowerBy.toFixed(1),
    })),
  );
  const { withTrace, withCounterfactuals, search } = scoring;
  console.log(
    `Full diagnoses of six respondents with trace: ${Math.round(1e6 / withTrace)} a second (${withTrace} µs); ` +
      `with what would change it ${withCounterfactuals} µs. ` +
      `That search alone, over ${search.cases} companies: ${search.median.toFixed(1)} ms (median, goal: 50), ` +
      `${search.p95.toFixed(1)} ms (p95).`,
  );
}

/** Writing looks at each row and keeps the way back, and is still to take no longer than the bare inserts. */
const IMPORT_GOAL = 1;

export function printImports({ rows, read, look, write, undo, bare, ratio }: ImportFigures): void {
  const per = (figure: number) => Math.round(figure).toLocaleString("en-GB");
  console.log(
    `${per(rows)} time entries out of a CSV, rows a second: read ${per(read)}, looked at ${per(look)}, written ${per(write)}, ` +
      `taken back ${per(undo)}. A bare createMany of them: ${per(bare)}; writing takes ${ratio.toFixed(2)} times as long (goal: ${IMPORT_GOAL}).`,
  );
}
