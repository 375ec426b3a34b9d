import { expect, test, vi } from "vitest";
import { applyChanges } from "@/lib/rules/diagnosis/changes";
import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { OWN_CASES, ownCase } from "@/tests/support/cases";

// Every case is searched whole; on a busy machine that takes longer than one test usually may.
vi.setConfig({ testTimeout: 60_000 });

const changesIn = (id: string) => diagnose(ownCase(id)).counterfactuals;

test("one team more is what would make two exposed departments structural", () => {
  expect(changesIn("two-exposed-of-three")).toContainEqual(
    expect.objectContaining({
      changes: [{ kind: "ownTargets", department: "Office", to: true }],
      scope: "structural",
      feasible: false,
    }),
  );
});

test("the budget alone stands between a fractional and a full-time COO", () => {
  expect(changesIn("structural-budget-short")).toContainEqual(
    expect.objectContaining({
      changes: [{ kind: "fullTimeBudget", to: 200_000 }],
      role: "coo",
      feasible: true,
    }),
  );
});

test("the gentlest level is named: one level less turns nothing", () => {
  const snapshot = ownCase("both-low-unexposed-equal");
  const { counterfactuals, role, stage } = diagnose(snapshot);
  const moves = counterfactuals.filter(({ changes: [only, more] }) => !more && only?.kind === "item");
  expect(moves.length).toBeGreaterThan(0);
  for (const { changes } of moves) {
    const gentler = changes.map((change) =>
      change.kind === "item" ? { ...change, to: towards(change.to) } : change,
    );
    expect(explain(applyChanges(snapshot, gentler))).toMatchObject({ role, stage });
  }
});

/** One level back towards where the statement stands, which is 2 in that case. */
function towards(to: number): 1 | 2 | 3 | 4 | 5 {
  return (to > 2 ? to - 1 : to + 1) as 1 | 2 | 3 | 4 | 5;
}

test("revenue, growth and headcount are never offered: nobody can decide on them", () => {
  const kinds = changesIn("vp-needs-size").flatMap(({ changes }) => changes.map(({ kind }) => kind));
  expect(new Set(kinds)).not.toContain("headcount");
  expect(kinds.length).toBeGreaterThan(0);
});

test("nothing is put into the mouth of somebody who did not answer", () => {
  const snapshot = ownCase("no-answers");
  expect(applyChanges(snapshot, [{ kind: "item", item: "C1", to: 5 }])).toEqual(snapshot);
});

test("advice stands first, and neither a hire nor a smaller budget is any", () => {
  for (const { id } of OWN_CASES) {
    const found = diagnose(ownCase(id)).counterfactuals;
    expect(found.map(({ feasible }) => feasible)).toEqual(
      found.map(({ feasible }) => feasible).toSorted((a, b) => Number(b) - Number(a)),
    );
    for (const { changes, feasible } of found) {
      const { fullTimeBudget } = ownCase(id).facts;
      const noAdvice = changes.some(
        (change) =>
          change.kind === "seat" ||
          change.kind === "ownTargets" ||
          (change.kind === "fullTimeBudget" && (change.to ?? 0) <= (fullTimeBudget ?? 0)),
      );
      if (noAdvice) expect(feasible).toBe(false);
    }
  }
});
