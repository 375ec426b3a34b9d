import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { timeEngines } from "../tests/bench/engines";
import { benchImports } from "../tests/bench/imports";
import { benchPages } from "../tests/bench/pages";
import {
  printImports,
  printPages,
  printReports,
  printRules,
  printScale,
  printSearch,
  printTable,
} from "../tests/bench/print";
import { benchReports } from "../tests/bench/reports";
import { benchScale } from "../tests/bench/scale";
import { benchSearch } from "../tests/bench/search";
import { benchTable } from "../tests/bench/table";
import { timeScoring } from "../tests/bench/scoring";
import { build, generate } from "./steps/build";
import { OperatorError } from "@/lib/operator-error";
import { onStop, runUntilStopped, stopAll } from "./steps/stopping";

// A build of its own, with the empty page in it that the others are measured against.
process.env.THROUGHLINE_BUILD = ".next-bench";
process.env.THROUGHLINE_BENCH = "true";

const PARTS = ["rules", "pages", "reports", "scale", "search", "table", "imports"] as const;

await runUntilStopped(async () => {
  const { json, only } = parseArgs({
    options: { json: { type: "boolean", default: false }, only: { type: "string" } },
  }).values;
  if (only !== undefined && !isPart(only))
    throw new OperatorError(
      `What can be measured alone: ${PARTS.map((part) => `--only ${part}`).join(", ")}.`,
    );
  const found: Record<string, unknown> = {};
  const wants = (part: Part) => only === undefined || only === part;
  // Before the database and the pages are there to take the processor from it.
  if (wants("rules")) {
    const rules = { engines: await timeEngines(), scoring: timeScoring() };
    Object.assign(found, rules);
    if (!json) printRules(rules.engines, rules.scoring);
  }
  if (only !== "rules") await generate();
  if (wants("imports")) {
    const imports = await benchImports(await folder());
    Object.assign(found, { imports });
    if (!json) printImports(imports);
  }
  if (only !== "rules" && only !== "imports") await build();
  if (wants("pages")) {
    const drawn = await benchPages(await folder(), await freePort());
    Object.assign(found, drawn);
    if (!json) printPages(drawn.pages, drawn.saves, drawn.whatIf);
  }
  if (wants("reports")) {
    const reports = await benchReports(await folder(), await freePort());
    Object.assign(found, { reports });
    if (!json) printReports(reports);
  }
  if (wants("scale")) {
    const scale = await benchScale(await folder(), [await freePort(), await freePort()]);
    Object.assign(found, { scale });
    if (!json) printScale(scale);
  }
  if (wants("search")) {
    const search = await benchSearch(await folder(), await freePort());
    Object.assign(found, { search });
    if (!json) printSearch(search);
  }
  if (wants("table")) {
    const table = await benchTable(await folder(), await freePort());
    Object.assign(found, { table });
    if (!json) printTable(table);
  }
  if (json) console.log(JSON.stringify(found, null, 2));
  await stopAll(0);
});

type Part = (typeof PARTS)[number];

function isPart(text: string): text is Part {
  return (PARTS as readonly string[]).includes(text);
}

/** For a database of its own; gone when all is done. */
async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), "throughline-bench-"));
  onStop(() => rm(made, { recursive: true, force: true }));
  return made;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
