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
  ["an empty file", ["-"], "", /^Standard input is empty/],
  ["only white space", ["-"], " \n", /^Standard input is empty/],
  ["a text", ["-"], '"snapshot"', /^the snapshot: must be an object/],
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

test("a byte order mark, as editors on Windows put before a text, is no part of the snapshot", () => {
  const run = score(["-"], `\uFEFF${JSON.stringify(first?.snapshot)}`);
  expect(run).toMatchObject({ status: 0, stderr: "" });
});

test("every problem of one bad file is told at its path, and nothing is scored", () => {
  const company = structuredClone(first?.snapshot) as {
    facts: Record<string, unknown> & { roles: Record<string, unknown> };
    respondents: { id: string; answers: Record<string, unknown> }[];
  };
  const answers = JSON.parse(
    '{"C1": 0, "C2": 6, "C3": 2.5, "C4": "4", "Z9": 3, "constructor": 5, "__proto__": 1}',
  );
  const [one] = company.respondents;
  company.respondents = [
    { ...one!, answers },
    { ...one!, answers: {} },
  ];
  company.facts.headcount = "many";
  delete company.facts.fixedTerm;
  company.facts.roles.coo = "part_time";
  const run = score(["-"], JSON.stringify(company));
  expect(run).toMatchObject({ status: 2, stdout: "" });
  const places = run.stderr
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(0, line.indexOf(": ")));
  expect(places.toSorted()).toEqual(
    [
      "facts.fixedTerm",
      "facts.headcount",
      "facts.roles.coo",
      ...["C1", "C2", "C3", "C4", "Z9", "__proto__", "constructor"].map(
        (key) => `respondents[0].answers.${key}`,
      ),
      "respondents[1].id",
    ].toSorted(),
  );
});

test("a file or an input larger than any snapshot is refused before it is read as JSON", () => {
  const huge = `[${" ".repeat(4 * 1024 * 1024)}]`;
  const file = path.join(mkdtempSync(path.join(tmpdir(), "score-")), "huge.json");
  writeFileSync(file, huge);
  for (const run of [score([file]), score(["-"], huge)]) {
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(/holds more than 4 MB/);
  }
});
