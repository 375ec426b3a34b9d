import { readFile } from "node:fs/promises";
import path from "node:path";
import { packageProgram, runCaptured } from "./processes";
import { say } from "./say";

export type Count = Readonly<{ passed: number; failed: number }>;
export type Check = Readonly<{ name: string; run(): Promise<Count> }>;

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

/** A check that counts as one: every program in turn must succeed. */
export function one(name: string, ...programs: string[][]): Check {
  return {
    name,
    run: async () => {
      for (const program of programs) if ((await runCaptured(program)) !== 0) return FAILED;
      return PASSED;
    },
  };
}

/** One of vitest's projects (with those whose names begin with its name: `db` and `db-apart`), counted by test. */
export function vitest(project: string, reports: string, only: string[] = []): Check {
  const report = path.join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const program = packageProgram(
    "vitest",
    "vitest.mjs",
    "run",
    ...only,
    `--project=${project}*`,
    ...reporters,
  );
  return { name: project, run: () => counted(program, report, countVitest) };
}

/** The browser tests, counted by test. */
export function playwright(name: string, reports: string, env: Record<string, string>): Check {
  const report = path.join(reports, `${name}.json`);
  const program = packageProgram("@playwright/test", "cli.js", "test", "--reporter=line,json");
  const environment = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return { name, run: () => counted(program, report, countPlaywright, environment) };
}

async function counted(
  program: string[],
  report: string,
  count: (report: unknown) => Count,
  env: Record<string, string> = {},
): Promise<Count> {
  const code = await runCaptured(program, env);
  const text = await readFile(report, "utf8").catch(() => null);
  const found = text ? count(JSON.parse(text)) : FAILED;
  // A run that failed outside any test (a file that does not load, a server that does not start) failed all the same.
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** One check after the other, each to its end, whatever the ones before it found. */
export async function runChecks(checks: ReadonlyArray<Check>): Promise<Count> {
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    say(`… ${check.name}`);
    const began = Date.now();
    const count = await check.run();
    passed += count.passed;
    failed += count.failed;
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    say(
      count.failed
        ? `✗ ${check.name}: ${count.failed} FAILED`
        : `✓ ${check.name}: ${count.passed} (${seconds} s)`,
    );
  }
  return { passed, failed };
}
