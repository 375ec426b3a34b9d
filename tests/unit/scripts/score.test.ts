import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { OWN_CASES } from "@/tests/support/cases";

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

const root = path.resolve(import.meta.dirname, "../../..");
const [first] = OWN_CASES;

function score(args: string[], input = "") {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/score.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
}

test("a snapshot from a file or from standard input gives the same diagnosis, as JSON", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "score-")), "snapshot.json");
  writeFileSync(file, JSON.stringify(first?.snapshot));
  const fromFile = score([file]);
  expect(fromFile).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(fromFile.stdout)).toHaveProperty("ruleSet.id", "throughline");
  expect(score(["-"], JSON.stringify(first?.snapshot)).stdout).toBe(fromFile.stdout);
});

test.each([
  ["no file named", [], "", /^Say which snapshot/],
  ["a file that is not there", ["nowhere.json"], "", /^There is no file at nowhere\.json/],
  ["a folder", ["tests"], "", /is not a file/],
  ["no JSON", ["-"], "{", /^Standard input is not JSON/],
  [
    "a malformed snapshot",
    ["-"],
    '{"asOf":"2026-01-01","respondents":[]}',
    /facts: is missing\nrespondents: at least one/,
  ],
])("%s: exit 2, the reason on standard error, nothing scored", (_what, args, input, reason) => {
  const run = score(args, input);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toMatch(reason);
});
