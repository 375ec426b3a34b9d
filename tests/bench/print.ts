import type { PageFigures } from "./pages";
import type { ScoringTimes } from "./scoring";
import type { WhatIfFigures } from "./what-if";

/** What is to be beaten: requests per second as a share of the empty page's. */
const GOALS: Readonly<Record<string, number>> = { "client list, 50 of 2,000": 0.25, diagnosis: 0.2 };

export function printFigures(
  pages: ReadonlyArray<PageFigures>,
  scoring: ScoringTimes,
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
    `Scoring one snapshot of six respondents: ${scoring.withTrace} µs with trace, ` +
      `${scoring.withCounterfactuals} µs with what would change it.`,
  );
  console.log(
    `What-if, from a choice to the page drawn anew: ${whatIf.median.toFixed(1)} ms (median), ` +
      `${whatIf.p95.toFixed(1)} ms (p95), ${whatIf.ratio.toFixed(2)} of a frame (goal: 1); ` +
      `${whatIf.longTasks} long tasks; ${Math.round(whatIf.scriptKilobytes)} kB of script above the empty page (goal: 80).`,
  );
}
