import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, generate } from "./steps/build";
import { one, playwright, runChecks, vitest, type Check } from "./steps/checks";
import { findChromium, installChromium } from "./steps/chromium";
import { packageProgram } from "./steps/processes";
import { sayFailure } from "./steps/say";
import { onStop, runUntilStopped } from "./steps/stopping";

/** Beside a running `npm start`, which keeps its own build. */
const BUILD = ".next-test";

/** Only now into a folder of its own: the types are checked against those that `next typegen` put into the usual one. */
function buildApart(): Promise<void> {
  process.env.THROUGHLINE_BUILD = BUILD;
  return build();
}

/** A step of ours that counts as one. */
function step(name: string, run: () => Promise<void> | void): Check {
  return {
    name,
    run: async () => {
      try {
        await run();
        return { passed: 1, failed: 0 };
      } catch (error) {
        sayFailure(error);
        return { passed: 0, failed: 1 };
      }
    },
  };
}

await runUntilStopped(async () => {
  const reports = await mkdtemp(path.join(tmpdir(), "throughline-reports-"));
  onStop(() => rm(reports, { recursive: true }));
  const next = (command: string) => packageProgram("next", "dist/bin/next", command);

  await generate();
  const types = one("types", next("typegen"), packageProgram("typescript", "bin/tsc", "--noEmit"));
  const lint = one(
    "lint",
    packageProgram("eslint", "bin/eslint.js", ".", "--max-warnings=0"),
    packageProgram("prettier", "bin/prettier.cjs", "--check", "."),
  );
  // Two lanes for two cores, of steps that share nothing; what runs against the build then has the machine to itself.
  // The build comes after the types, because it points Next's own types at its folder.
  const lanes = await Promise.all([
    runChecks([types, step("build", buildApart), lint]),
    runChecks([vitest("unit", reports), vitest("db", reports)]),
  ]);
  const browser = await runChecks([
    vitest("matrix", reports),
    step("chromium", () => (findChromium() ? undefined : installChromium())),
    playwright("e2e", reports, { THROUGHLINE_BUILD: BUILD }),
  ]);

  await rm(reports, { recursive: true });
  const counts = [...lanes, browser];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}, 130);
