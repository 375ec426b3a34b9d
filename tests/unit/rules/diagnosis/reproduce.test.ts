import { expect, test } from "vitest";
import { contentHash } from "@/lib/rules/content-hash";
import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { holds, type Kept, reproduce } from "@/lib/rules/diagnosis/reproduce";
import { ruleDifferences } from "@/lib/rules/diagnosis/rule-differences";
import { CURRENT_RULE_SET, RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { OWN_CASES, snapshotOf } from "@/tests/support/cases";

/** Two are enough: each is scored often here, search and all. */
const snapshots = OWN_CASES.slice(0, 2).map(({ snapshot }) => inFixedOrder(snapshotOf(snapshot)));
const [first] = snapshots;
if (!first) throw new Error("There are cases of our own");

function kept(snapshot = first!, ruleSet = CURRENT_RULE_SET): Kept {
  const diagnosis = diagnose(snapshot, ruleSet);
  return {
    snapshot,
    snapshotHash: contentHash(snapshot),
    diagnosis,
    ruleSetHash: ruleSet.hash,
    resultHash: contentHash(diagnosis),
  };
}

/** As PostgreSQL gives it back: through JSON, and with the keys in another order. */
function stored({ snapshot, diagnosis, ...hashes }: Kept): Kept {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : value !== null && typeof value === "object"
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, held]) => [key, reversed(held)]),
          )
        : value;
  return { ...hashes, ...(reversed(JSON.parse(JSON.stringify({ snapshot, diagnosis }))) as Kept) };
}

test.each(RULE_SETS.map((ruleSet) => [ruleSet.version, ruleSet] as const))(
  "what was kept under version %i comes out the same again",
  (_version, ruleSet) => {
    for (const snapshot of snapshots) {
      const steps = reproduce(stored(kept(snapshot, ruleSet)));
      expect(steps && holds(steps)).toBe(true);
    }
  },
);

test("one answer changed after the fact is found, and so is a changed result or another rule set's text", () => {
  const differing = (changed: Kept) =>
    reproduce(changed)?.flatMap(({ part, then, now }) => (then === now ? [] : [part]));
  const real = kept();
  const [respondent, ...others] = real.snapshot.respondents;
  const forged = {
    ...real.snapshot,
    respondents: [
      { ...respondent!, answers: { ...respondent!.answers, E1: respondent!.answers.E1 === 5 ? 1 : 5 } },
      ...others,
    ],
  } as Kept["snapshot"];
  expect(differing({ ...real, snapshot: forged })).toEqual(["snapshot", "again"]);
  expect(differing({ ...real, diagnosis: { ...real.diagnosis, coverage: -1 } })).toEqual(["result"]);
  expect(differing({ ...real, ruleSetHash: "sha256:0" })).toEqual(["rule-set"]);
});

test("rules that are gone can prove nothing", () => {
  const real = kept();
  const ruleSet = { ...real.diagnosis.ruleSet, version: 999 };
  expect(reproduce({ ...real, diagnosis: { ...real.diagnosis, ruleSet } })).toBeNull();
});

test("a rule set differs from itself in no rule, and every difference names a rule that had a say", () => {
  for (const snapshot of snapshots) {
    const scored = RULE_SETS.map((ruleSet) => ({ ruleSet, explanation: explain(snapshot, ruleSet) }));
    for (const one of scored) {
      expect(ruleDifferences(one, one)).toEqual([]);
      for (const other of scored)
        for (const { here, there } of ruleDifferences(one, other))
          expect([here?.holds ?? null, there?.holds ?? null]).not.toEqual([null, null]);
    }
  }
});
