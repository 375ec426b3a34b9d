import { describe, expect, test } from "vitest";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import { ownCase } from "@/tests/support/cases";

/** A valid snapshot with one place changed; `undefined` takes the place away. */
function changed(path: string, value: unknown): unknown {
  const snapshot = structuredClone(ownCase("third-department-of-two")) as unknown as Record<string, unknown>;
  const parts = path.split(".");
  const last = parts.pop() ?? "";
  const holder = parts.reduce<Record<string, unknown>>(
    (at, part) => at[part] as Record<string, unknown>,
    snapshot,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return snapshot;
}

function problemsOf(input: unknown): string[] {
  const parsed = parseSnapshot(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("a place that is wrong is named", () => {
  test.each([
    ["respondents.0.answers.C1", 6, "respondents[0].answers.C1: must be at most 5"],
    ["respondents.0.answers.C1", 0, "respondents[0].answers.C1: must be at least 1"],
    ["respondents.0.answers.C1", 2.5, "respondents[0].answers.C1: must be a whole number"],
    ["respondents.0.answers.C1", "4", "respondents[0].answers.C1: must be a number"],
    ["respondents.0.answers.Z9", 3, "respondents[0].answers.Z9: is not known here"],
    ["respondents.0.answers", undefined, "respondents[0].answers: is missing"],
    ["respondents.0.group", "board", "respondents[0].group: must be one of: ceo, head, consultant"],
    ["respondents.1.id", "r1", "respondents[1].id: is the id of another respondent"],
    ["respondents.1.department", "Legal", 'respondents[1].department: no department is called "Legal"'],
    ["respondents.1.department", undefined, "respondents[1].department: is missing"],
    ["respondents", [], "respondents: at least one respondent is needed"],
    ["respondents", "nobody", "respondents: must be an array"],
    ["facts", undefined, "facts: is missing"],
    ["facts.fullTimeBudget", undefined, "facts.fullTimeBudget: is missing"],
    ["facts.currency", "dollars", "facts.currency: must be a three-letter currency code such as USD"],
    ["facts.headcount", -1, "facts.headcount: must be at least 0"],
    ["facts.roles.coo", "part_time", "facts.roles.coo: must be one of: none, full_time, fractional"],
    ["facts.opsLeaderReportsTo", "board", "facts.opsLeaderReportsTo: must be one of: ceo, coo, other"],
    ["facts.departments.1.name", "sales ", "facts.departments[1].name: names a department twice"],
    ["facts.departments.1.ownTargets", "yes", "facts.departments[1].ownTargets: must be a boolean"],
    ["facts.recentOpsHire", {}, "facts.recentOpsHire.role: must be one of"],
    ["facts.profit", 12, "facts.profit: is not known here"],
    ["asOf", "2026-02-30", "asOf: must be a calendar day such as 2026-03-31"],
  ])("%s = %j", (path, value, problem) => {
    expect(problemsOf(changed(path, value)).join("\n")).toContain(problem);
  });
});

test.each([null, undefined, 3, "text", [], {}])("%j is refused", (input) => {
  expect(parseSnapshot(input).ok).toBe(false);
});

test("all problems are told at once, also across places that hang together", () => {
  const snapshot = changed("respondents.0.answers.C1", 9) as { respondents: { id: string }[]; asOf: string };
  snapshot.asOf = "soon";
  snapshot.respondents.push({ ...snapshot.respondents[0], id: "r1" });
  expect(problemsOf(snapshot)).toHaveLength(4);
});

test("a huge list is refused at one look", () => {
  const snapshot = changed(
    "respondents",
    Array.from({ length: 200_000 }, () => ({ id: 1 })),
  );
  expect(problemsOf(snapshot)).toEqual(["respondents: has 200000 entries; at most 500 are read"]);
});

test("a missing answer is a skipped one", () => {
  const parsed = parseSnapshot(changed("respondents.0.answers.C1", undefined));
  expect(parsed.ok && parsed.snapshot.respondents[0]?.answers.C1).toBeNull();
});

test("keys of an object's prototype are no answers", () => {
  const hostile = changed("respondents.0.answers", JSON.parse('{"__proto__": {"C1": 1}}'));
  expect(parseSnapshot(hostile)).not.toMatchObject({ snapshot: { respondents: [{ answers: { C1: 1 } }] } });
});
