import { describe, expect, test } from "vitest";
import type { ReadinessFacts } from "@/lib/rules/readiness/facts";
import { missingGates, readinessOf } from "@/lib/rules/readiness/readiness";
import { findReadinessRules } from "@/lib/rules/readiness/rule-sets";
import { READY } from "@/tests/support/readiness-facts";

const gateOf = (facts: Partial<ReadinessFacts>, id: string) =>
  readinessOf({ ...READY, ...facts }).gates.find((gate) => gate.id === id)!;

const progressWith = (changed: Partial<NonNullable<ReadinessFacts["progress"]>>) => ({
  progress: { ...READY.progress!, ...changed },
});

test("standing exactly on every line is ready", () => {
  const readiness = readinessOf(READY);
  expect(readiness).toMatchObject({ ready: true, metCount: 11 });
  expect(readiness.sentence).toBe("All 11 gates for a full-time hire are met.");
  expect(missingGates(readiness)).toEqual([]);
});

describe("each gate alone keeps the hire waiting just under its line", () => {
  test.each<[string, Partial<ReadinessFacts>, string]>([
    ["core-sops-in-use", progressWith({ sop: { planned: 10, inUse: 7 } }), "7 of 10 in use (70 %)"],
    ["cadences-in-use", progressWith({ cadence: { planned: 5, inUse: 3 } }), "3 of 5 in use (60 %)"],
    ["cadence-adherence", { meetings: [{ held: 3, due: 4 }] }, "3 of 4 held (75 %)"],
    [
      "seats-with-one-owner",
      { seats: { seats: 6, seatsWithOneOwner: 5 } },
      "5 of 6 seats with one owner (83 %)",
    ],
    ["few-escalations", { escalations: [2, 3, 2, 2] }, "2.3 a week (9 in the last 4 weeks)"],
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
    expect(readiness.sentence).toBe("10 of 11 gates are met; before a full-time hire, 1 is still missing.");
  });
});

describe("what nobody knows is unknown: neither met nor zero", () => {
  test.each<[string, Partial<ReadinessFacts>]>([
    ["core-sops-in-use", { progress: null }],
    ["core-sops-in-use", progressWith({ sop: { planned: 0, inUse: 0 } })],
    ["cadences-in-use", progressWith({ cadence: { planned: 0, inUse: 0 } })],
    ["cadence-adherence", { meetings: null }],
    ["cadence-adherence", { meetings: [{ held: 3, due: 3 }] }],
    ["seats-with-one-owner", { seats: null, ...progressWith({ accountability: { planned: 0, inUse: 0 } }) }],
    ["seats-with-one-owner", { seats: { seats: 0, seatsWithOneOwner: 0 }, progress: null }],
    ["few-escalations", { escalations: null }],
    ["few-escalations", { escalations: [0, 0, 0] }],
    ["confidence", { confidence: null }],
    ["fresh-assessment", { assessmentAgeDays: null }],
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
    "9 of 11 gates are met; before a full-time hire, 1 is still missing and 1 cannot be told yet.",
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

test("without a chart the seats are read from the accountability structures that were planned", () => {
  const gate = (inUse: number) =>
    gateOf(
      { seats: null, ...progressWith({ accountability: { planned: 2, inUse } }) },
      "seats-with-one-owner",
    );
  expect(gate(1)).toMatchObject({ state: "not_met", standing: "1 of 2 in use (50 %)", movedBy: "weeks" });
  expect(gate(2)).toMatchObject({ state: "met", target: "Every planned accountability structure in use" });
  expect(gateOf({}, "seats-with-one-owner")).toMatchObject({ movedBy: "decision" });
});

test("the same facts give the same words, under a set of gates with a hash", () => {
  expect(readinessOf(READY)).toEqual(readinessOf(structuredClone(READY)));
  expect(readinessOf(READY).ruleSet).toMatchObject({ id: "throughline-readiness", version: 3 });
  expect(readinessOf(READY).ruleSet.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("the first version is still there under the hash that issued reports carry", () => {
  const rules = findReadinessRules(1)!;
  const readiness = readinessOf(READY, rules);
  expect(readiness.ruleSet).toEqual({
    id: "throughline-readiness",
    version: 1,
    hash: "sha256:9a0ec565bbdb9ed2ff67975d1e34739a29418b1abddb95d86abad70862900f26",
  });
  expect(readiness).toMatchObject({ ready: true, metCount: 9 });
  expect(readiness.gates[0]).not.toHaveProperty("movedBy");
  expect(findReadinessRules(4)).toBeNull();
});

test("the second version is there as well, and said escalations without their unit", () => {
  const readiness = readinessOf(READY, findReadinessRules(2)!);
  expect(readiness.ruleSet).toMatchObject({
    version: 2,
    hash: "sha256:9204597ee2cd59194b49f63c93abbdb776b51baab3e61760daa2826f5108532b",
  });
  expect(readiness.gates.find(({ id }) => id === "few-escalations")?.standing).toBe("8 in the last 4 weeks");
});

test.each([
  [[2, 3, 2, 2], "2.3 a week (9 in the last 4 weeks)", "not_met"],
  [[2, 2, 2, 2, 2, 2, 2, 3], "2.1 a week (17 in the last 8 weeks)", "not_met"],
  [[2, 2, 2, 2], "2 a week (8 in the last 4 weeks)", "met"],
])("escalations of %j stand in the unit of their target", (escalations, standing, state) => {
  const gate = gateOf({ escalations }, "few-escalations");
  expect(gate).toMatchObject({ standing, state, target: expect.stringContaining("2 decisions a week") });
});

test("a seat that the firm's own person holds counts as owned, and is named as the one to hand over", () => {
  const seats = { seats: 6, seatsWithOneOwner: 6, heldByFirm: ["Operations"] };
  expect(gateOf({ seats }, "seats-with-one-owner")).toMatchObject({
    state: "met",
    standing:
      "6 of 6 seats with one owner (100 %); “Operations” is held by the firm’s own person and is the seat to hand over",
  });
  expect(readinessOf({ ...READY, seats }).ready).toBe(true);
  const two = { ...seats, heldByFirm: ["Operations", "Pricing"] };
  expect(gateOf({ seats: two }, "seats-with-one-owner").standing).toContain(
    "“Operations” and “Pricing” are held by the firm’s own people",
  );
});
