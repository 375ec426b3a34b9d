import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { timeEngines } from "../tests/bench/engines";
import { benchPages } from "../tests/bench/pages";
import { printPages, printRules } from "../tests/bench/print";
import { timeScoring } from "../tests/bench/scoring";
import { build, generate } from "./steps/build";
import { OperatorError } from "@/lib/operator-error";
import { onStop, runUntilStopped, stopAll } from "./steps/stopping";

// A build of its own, with the empty page in it that the others are measured against.
process.env.THROUGHLINE_BUILD = ".next-bench";
process.env.THROUGHLINE_BENCH = "true";

await runUntilStopped(async () => {
  const { json, only } = parseArgs({
    options: { json: { type: "boolean", default: false }, only: { type: "string" } },
  }).values;
  if (only !== undefined && only !== "rules")
    throw new OperatorError("Only the rules can be timed alone: --only rules.");
  // Before the database and the pages are there to take the processor from it.
  const rules = { engines: await timeEngines(), scoring: timeScoring() };
  if (!json) printRules(rules.engines, rules.scoring);
  const drawn = only === "rules" ? undefined : await timePages();
  if (json) console.log(JSON.stringify({ ...drawn, ...rules }, null, 2));
  else if (drawn) printPages(drawn.pages, drawn.saves, drawn.whatIf);
  await stopAll(0);
});

async function timePages() {
  await generate();
  await build();
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-bench-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  return benchPages(folder, await freePort());
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
