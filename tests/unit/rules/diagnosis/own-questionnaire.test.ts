import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { applyMoves } from "@/lib/rules/diagnosis/moves";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import { scoreContributions } from "@/lib/rules/diagnosis/score-contributions";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { smallestFlips } from "@/lib/rules/diagnosis/flips";
import { DIMENSIONS, ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import { disclosureOf } from "@/lib/diagnoses/disclosure";
import { forCeo } from "@/lib/diagnoses/for-ceo";
import { anySnapshot } from "../../../support/snapshots";

const NONE = { leftOut: [], added: [] };

/** A snapshot of a questionnaire that leaves out some statements and asks E6 and F6 besides. */
const anyOwn = fc
  .tuple(
    anySnapshot,
    fc.uniqueArray(fc.constantFrom(...ITEM_IDS), { maxLength: 12 }),
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), { minLength: 14, maxLength: 14 }),
  )
  .map(([snapshot, leftOut, ratings]) => ownOf(snapshot, leftOut, ratings));

function ownOf(snapshot: Snapshot, leftOut: ItemId[], ratings: ReadonlyArray<number | null>): Snapshot {
  const skipped = Object.fromEntries(leftOut.map((id) => [id, null]));
  return {
    ...snapshot,
    questionnaire: { leftOut, added: ["E6", "F6"] },
    respondents: snapshot.respondents.map((each, at) => ({
      ...each,
      answers: { ...each.answers, ...skipped, E6: ratings[2 * at] ?? null, F6: ratings[2 * at + 1] ?? null },
    })),
  };
}

function parsed(input: unknown): Snapshot {
  const result = parseSnapshot(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.snapshot;
}

test("a questionnaire that differs in nothing changes nothing but the snapshot's own hash", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { snapshotHash: one, ...plain } = diagnose(snapshot);
      const { snapshotHash: other, ...own } = diagnose({ ...snapshot, questionnaire: NONE });
      expect(canonicalJson(own)).toBe(canonicalJson(plain));
      expect(other).not.toBe(one);
    }),
    { numRuns: 12 },
  );
});

test("a left-out statement is not asked: it lowers no coverage, and no score", () => {
  fc.assert(
    fc.property(
      anySnapshot,
      fc.uniqueArray(fc.constantFrom(...ITEM_IDS), { maxLength: 34 }),
      (snapshot, leftOut) => {
        const skipped = Object.fromEntries(leftOut.map((id) => [id, null]));
        const silent: Snapshot = {
          ...snapshot,
          respondents: snapshot.respondents.map((each) => ({
            ...each,
            answers: { ...each.answers, ...skipped },
          })),
        };
        const asked = scoreSnapshot(silent);
        const own = scoreSnapshot({ ...silent, questionnaire: { leftOut, added: [] } });
        for (const dimension of DIMENSIONS)
          expect(own.dimensions[dimension].score).toBe(asked.dimensions[dimension].score);
        expect(own.items).toEqual(asked.items);
        expect(own.coverage).toBeGreaterThanOrEqual(asked.coverage);
        const rated = silent.respondents
          .flatMap(({ answers }) => Object.values(answers))
          .filter((each) => each !== null);
        const places = silent.respondents.length * (35 - leftOut.length);
        expect(own.coverage).toBeCloseTo(rated.length / places, 3);
      },
    ),
    { numRuns: 100 },
  );
});

describe("one company", () => {
  const ceo = { ...Object.fromEntries(ITEM_IDS.map((id) => [id, 3])), E4: null, E6: 5 };
  const company = (added: number | null) =>
    parsed({
      asOf: "2026-03-31",
      facts: {
        ...{
          currency: "EUR",
          annualRevenue: null,
          revenueGrowthPct: null,
          growthStalled: null,
          headcount: null,
        },
        ...{
          departments: [],
          opsLeaderReportsTo: null,
          fullTimeBudget: null,
          fixedTerm: null,
          recentOpsHire: null,
        },
        roles: {
          operationsManager: "none",
          directorOfOperations: "none",
          vpOfOperations: "none",
          coo: "none",
        },
      },
      questionnaire: { leftOut: ["E4"], added: ["E6"] },
      respondents: [
        { id: "ceo", group: "ceo", answers: ceo },
        { id: "me", group: "consultant", answers: { ...ceo, E6: added } },
      ],
    });

  test("an added statement counts in its dimension's mean, in coverage and in the gaps; unknown is never zero", () => {
    const { dimensions, coverage, gaps } = diagnose(company(1));
    // The CEO: (50 × 4 + 100) / 5 = 60; the consultant: (50 × 4 + 0) / 5 = 40.
    expect(dimensions.execution.byGroup).toMatchObject({ ceo: 60, consultant: 40 });
    expect(coverage).toBe(1);
    expect(gaps[0]).toMatchObject({ kind: "item", id: "E6", flag: "gap", range: 4 });
    const unknown = diagnose(company(null));
    expect(unknown.dimensions.execution.byGroup).toMatchObject({ ceo: 60, consultant: 50 });
    expect(unknown.coverage).toBe(Math.round((69 / 70) * 10_000) / 10_000);
    expect(unknown.gaps.some(({ id }) => id === "E6")).toBe(false);
  });

  test("where it comes from adds up, and moving it moves the score", () => {
    const parts = scoreContributions(company(1), "execution");
    expect(parts.filter(({ item }) => item === "E6")).toHaveLength(2);
    expect(parts.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(5000);
    const moved = explain(applyMoves(company(1), [{ kind: "item", item: "E6", to: 5 }]));
    expect(moved.dimensions.execution.score).toBe(60);
    const untouched = applyMoves(company(null), [{ kind: "item", item: "E6", to: 2 }]);
    expect(untouched.respondents[1]?.answers.E6).toBeNull();
  });

  test("the diagnosis names the questionnaire that was asked", () => {
    const template = { id: "own", version: 3, hash: "sha256:1" };
    const snapshot = company(1);
    const own = {
      ...snapshot,
      questionnaire: { template, leftOut: ["E4" as const], added: ["E6" as const] },
    };
    expect(diagnose(own).template).toEqual(template);
  });

  test.each([
    ["questionnaire.leftOut[1]", "is left out twice", { leftOut: ["E4", "E4"], added: ["E6"] }],
    ["questionnaire.added[1]", "is added twice", { leftOut: ["E4"], added: ["E6", "E6"] }],
    [
      "questionnaire.leftOut[0]",
      "must be a built-in statement such as E4",
      { leftOut: ["E6"], added: ["E6"] },
    ],
    ["questionnaire.added[0]", /a number from 6 to 20/, { leftOut: ["E4"], added: ["E21"] }],
    ["respondents[0].answers.E6", "is not known here", { leftOut: ["E4"], added: [] }],
    ["respondents[0].answers.C1", "is left out of this questionnaire", { leftOut: ["C1"], added: ["E6"] }],
    ["questionnaire.added", "is missing", { leftOut: [] }],
    ["questionnaire.extra", "is not known here", { leftOut: ["E4"], added: ["E6"], extra: 1 }],
    ["questionnaire.leftOut", "leaves no statement to ask", { leftOut: [...ITEM_IDS], added: [] }],
  ])("%s %s", (path, message, questionnaire) => {
    const result = parseSnapshot({ ...company(1), questionnaire });
    expect(result.ok ? [] : result.problems).toContainEqual({
      path,
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
  });

  test("without the questionnaire an added statement is as unknown as it ever was", () => {
    const plain = { ...company(1), questionnaire: undefined };
    const result = parseSnapshot(plain);
    expect(result.ok ? [] : result.problems).toContainEqual({
      path: "respondents[0].answers.E6",
      message: "is not known here",
    });
  });

  test("in what order it says what it left out never matters", () => {
    const of = (leftOut: ItemId[]) => ({ ...company(1), questionnaire: { leftOut, added: ["E6" as const] } });
    const silent = (snapshot: Snapshot) => ({
      ...snapshot,
      respondents: snapshot.respondents.map((each) => ({ ...each, answers: { ...each.answers, C1: null } })),
    });
    expect(diagnose(silent(of(["C1", "E4"])))).toEqual(diagnose(silent(of(["E4", "C1"]))));
  });
});

test("a search over tables gives what scoring the changed snapshot gives, with added statements too", () => {
  fc.assert(
    fc.property(anyOwn, (given) => {
      const snapshot = inFixedOrder(given);
      for (const { changes, stage, scope, role } of smallestFlips(
        snapshot,
        scoreSnapshot(snapshot),
        CURRENT_RULE_SET,
      ).slice(0, 12)) {
        const again = explain(applyMoves(snapshot, changes), CURRENT_RULE_SET);
        expect({ stage: again.stage, scope: again.scope, role: again.role }).toEqual({ stage, scope, role });
      }
    }),
    { numRuns: 25 },
  );
});

test("added statements are kept from the CEO like every other", () => {
  fc.assert(
    fc.property(anyOwn, fc.constantFrom("group" as const, "consultant_only" as const), (snapshot, mode) => {
      const diagnosis = diagnose(snapshot);
      const heads = (id: "E6" | "F6") =>
        snapshot.respondents.filter(
          ({ group, answers }) => group === "head" && (answers[id] ?? null) !== null,
        ).length;
      const disclosure = disclosureOf(mode, snapshot, diagnosis.dimensions);
      const { gaps, counterfactuals } = forCeo(diagnosis, snapshot, mode, "open");
      for (const id of ["E6", "F6"] as const) {
        if (disclosure.individuals || heads(id) === 0 || (mode === "group" && heads(id) >= 3)) continue;
        expect(disclosure.item(id)).toBe(false);
        expect(gaps.some((gap) => gap.id === id)).toBe(false);
        expect(
          counterfactuals
            .flatMap(({ changes }) => changes)
            .some((each) => "item" in each && each.item === id),
        ).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
