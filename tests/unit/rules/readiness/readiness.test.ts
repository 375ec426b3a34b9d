import { describe, expect, test } from "vitest";
import type { ReadinessFacts } from "@/lib/rules/readiness/facts";
import { missingGates, readinessOf } from "@/lib/rules/readiness/readiness";

const READY: ReadinessFacts = {
  progress: {
    sop: { planned: 10, inUse: 8 },
    cadence: { planned: 5, inUse: 4 },
    accountability: { planned: 2, inUse: 2 },
  },
  infrastructure: 60,
  founder: 40,
  integrationIndex: 40,
  budgetShare: 100,
  confidence: "medium",
  assessmentAgeDays: 180,
};

const gateOf = (facts: Partial<ReadinessFacts>, id: string) =>
  readinessOf({ ...READY, ...facts }).gates.find((gate) => gate.id === id)!;

const progressWith = (changed: Partial<NonNullable<ReadinessFacts["progress"]>>) => ({
  progress: { ...READY.progress!, ...changed },
});

test("standing exactly on every line is ready", () => {
  const readiness = readinessOf(READY);
  expect(readiness).toMatchObject({ ready: true, metCount: 9 });
  expect(readiness.sentence).toBe("All 9 gates for a full-time hire are met.");
  expect(missingGates(readiness)).toEqual([]);
});

describe("each gate alone keeps the hire waiting just under its line", () => {
  test.each<[string, Partial<ReadinessFacts>, string]>([
    ["core-sops-in-use", progressWith({ sop: { planned: 10, inUse: 7 } }), "7 of 10 in use (70 %)"],
    ["cadences-in-use", progressWith({ cadence: { planned: 5, inUse: 3 } }), "3 of 5 in use (60 %)"],
    [
      "accountability-in-use",
      progressWith({ accountability: { planned: 3, inUse: 2 } }),
      "2 of 3 in use (67 %)",
    ],
    ["infrastructure-score", { infrastructure: 59.99 }, "Rated 59 of 100"],
    ["founder-score", { founder: 39.99 }, "Rated 39 of 100"],
    ["integration-score", { integrationIndex: 39.99 }, "Stands at 39 of 100"],
    ["budget", { budgetShare: 99.9 }, "The stated budget covers 99 % of what such a seat typically costs"],
    ["confidence", { confidence: "low" }, "Confidence is low"],
    ["fresh-assessment", { assessmentAgeDays: 181 }, "181 days old"],
  ])("%s", (id, facts, standing) => {
    const readiness = readinessOf({ ...READY, ...facts });
    expect(readiness.ready).toBe(false);
    expect(missingGates(readiness)).toMatchObject([{ id, state: "not_met", standing }]);
    expect(readiness.sentence).toBe("8 of 9 gates are met; before a full-time hire, 1 is still missing.");
  });
});

describe("what nobody knows is unknown: neither met nor zero", () => {
  test.each<[string, Partial<ReadinessFacts>]>([
    ["core-sops-in-use", { progress: null }],
    ["core-sops-in-use", progressWith({ sop: { planned: 0, inUse: 0 } })],
    ["cadences-in-use", progressWith({ cadence: { planned: 0, inUse: 0 } })],
    ["accountability-in-use", progressWith({ accountability: { planned: 0, inUse: 0 } })],
    ["infrastructure-score", { infrastructure: null }],
    ["founder-score", { founder: null }],
    ["integration-score", { integrationIndex: null }],
    ["budget", { budgetShare: null }],
  ])("%s", (id, facts) => {
    const gate = gateOf(facts, id);
    expect(gate).toMatchObject({ state: "unknown", value: null });
    expect(gate.standing).toMatch(/^Not known: /);
    expect(readinessOf({ ...READY, ...facts }).ready).toBe(false);
  });
});

test("a known zero is not met, and stands apart from the unknown", () => {
  expect(gateOf(progressWith({ sop: { planned: 4, inUse: 0 } }), "core-sops-in-use")).toMatchObject({
    state: "not_met",
    value: 0,
  });
  const readiness = readinessOf({ ...READY, budgetShare: null, founder: 20 });
  expect(missingGates(readiness).map(({ id }) => id)).toEqual(["founder-score", "budget"]);
  expect(readiness.sentence).toBe(
    "7 of 9 gates are met; before a full-time hire, 1 is still missing and 1 cannot be told yet.",
  );
});

test("every gate says what would move it, and no placeholder is left over", () => {
  for (const facts of [READY, { ...READY, progress: null, infrastructure: null }]) {
    for (const { moves, standing, target } of readinessOf(facts).gates) {
      expect(moves.length).toBeGreaterThan(20);
      expect(`${moves}${standing}${target}`).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  }
});

test("the same facts give the same words, under a set of gates with a hash", () => {
  expect(readinessOf(READY)).toEqual(readinessOf(structuredClone(READY)));
  expect(readinessOf(READY).ruleSet).toMatchObject({ id: "throughline-readiness", version: 1 });
  expect(readinessOf(READY).ruleSet.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
});
