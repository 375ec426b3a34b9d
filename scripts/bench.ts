import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchPages } from "../tests/bench/pages";
import { printFigures } from "../tests/bench/print";
import { timeScoring } from "../tests/bench/scoring";
import { build, generate } from "./steps/build";
import { onStop, runUntilStopped, stopAll } from "./steps/stopping";

// A build of its own, with the empty page in it that the others are measured against.
process.env.THROUGHLINE_BUILD = ".next-bench";
process.env.THROUGHLINE_BENCH = "true";

await runUntilStopped(async () => {
  const { json } = parseArgs({ options: { json: { type: "boolean", default: false } } }).values;
  await generate();
  await build();
  const scoring = timeScoring();
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-bench-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const { pages, whatIf } = await benchPages(folder, await freePort());
  if (json) console.log(JSON.stringify({ pages, scoring, whatIf }, null, 2));
  else printFigures(pages, scoring, whatIf);
  await stopAll(0);
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
