import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generate } from "./steps/build";
import { runChecks, vitest } from "./steps/checks";
import { onStop, runUntilStopped } from "./steps/stopping";

await runUntilStopped(async () => {
  // The build of `npm test`, beside a running `npm start`.
  process.env.THROUGHLINE_BUILD = ".next-test";
  // More generated rounds in the tests of what a reader may learn.
  process.env.THROUGHLINE_HARD = "1";
  const reports = await mkdtemp(path.join(tmpdir(), "throughline-reports-"));
  onStop(() => rm(reports, { recursive: true }));
  await generate();
  const { passed, failed } = await runChecks([
    vitest("hard", reports),
    vitest("unit", reports, ["tests/unit/diagnoses"]),
    vitest("db", reports, ["tests/db/rounds/replay.test.ts"]),
  ]);
  await rm(reports, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}, 130);
