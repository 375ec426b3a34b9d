import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { applyChanges } from "@/lib/rules/diagnosis/changes";
import { diagnose, explain } from "@/lib/rules/diagnosis/diagnose";
import { parseSnapshot } from "@/lib/rules/diagnosis/parse-snapshot";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { GROUPS, SCOPES } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS, ITEM_IDS, dimensionOf } from "@/lib/rules/questionnaire/dimensions";
import { anySnapshot } from "@/tests/support/snapshots";

// Hundreds of companies are scored per property; on a busy machine that takes longer than one test usually may.
vi.setConfig({ testTimeout: 60_000 });

const verdictOf = ({ stage, scope, role }: ReturnType<typeof explain>) => ({ stage, scope, role });

function shuffled(snapshot: Snapshot): Snapshot {
  const departments = snapshot.facts.departments.toReversed();
  return {
    ...snapshot,
    facts: { ...snapshot.facts, departments },
    respondents: snapshot.respondents.toReversed(),
  };
}

test("what is generated is what the parser lets through", () => {
  fc.assert(fc.property(anySnapshot, (snapshot) => parseSnapshot(snapshot).ok));
});

test("the order of respondents and departments changes not one byte", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(canonicalJson(explain(shuffled(snapshot)))).toBe(canonicalJson(explain(snapshot)));
    }),
  );
});

test("the same snapshot gives the same bytes, counterfactuals too", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(canonicalJson(diagnose(structuredClone(snapshot)))).toBe(canonicalJson(diagnose(snapshot)));
    }),
    { numRuns: 10 },
  );
});

test("a skipped statement scores nothing: asking nobody about a subject leaves it without a score", () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom(...DIMENSIONS), (snapshot, dimension) => {
      const silent = {
        ...snapshot,
        respondents: snapshot.respondents.map((each) => ({
          ...each,
          answers: Object.fromEntries(
            ITEM_IDS.map((item) => [item, dimensionOf(item) === dimension ? null : each.answers[item]]),
          ) as typeof each.answers,
        })),
      };
      expect(explain(silent).dimensions[dimension]).toMatchObject({ score: null, coverage: 0 });
    }),
  );
});

test("one more silent respondent changes no score", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const silence = Object.fromEntries(
        ITEM_IDS.map((item) => [item, null]),
      ) as Snapshot["respondents"][0]["answers"];
      const more = {
        ...snapshot,
        respondents: [...snapshot.respondents, { id: "silent", group: "ceo" as const, answers: silence }],
      };
      const scores = (each: Snapshot) =>
        DIMENSIONS.map((dimension) => explain(each).dimensions[dimension].score);
      expect(scores(more)).toEqual(scores(snapshot));
    }),
  );
});

test("raising an answer never worsens its dimension", () => {
  fc.assert(
    fc.property(anySnapshot, fc.nat(), fc.constantFrom(...ITEM_IDS), (snapshot, at, item) => {
      const who = snapshot.respondents[at % snapshot.respondents.length];
      const rating = who?.answers[item] ?? null;
      fc.pre(who !== undefined && rating !== null && rating < 5);
      const raised = {
        ...snapshot,
        respondents: snapshot.respondents.map((each) =>
          each === who ? { ...each, answers: { ...each.answers, [item]: (rating ?? 0) + 1 } } : each,
        ),
      };
      const dimension = dimensionOf(item);
      const before = explain(snapshot).dimensions[dimension].score ?? 0;
      expect(explain(raised).dimensions[dimension].score).toBeGreaterThanOrEqual(before);
    }),
  );
});

test("revenue alone never changes stage, scope or role", () => {
  fc.assert(
    fc.property(
      anySnapshot,
      fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null }),
      (snapshot, annualRevenue) => {
        const other = { ...snapshot, facts: { ...snapshot.facts, annualRevenue } };
        expect(verdictOf(explain(other))).toEqual(verdictOf(explain(snapshot)));
      },
    ),
  );
});

test("every score lies in 0..100, or is null", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { dimensions, integrationIndex, departments, evidence } = explain(snapshot);
      const scores = [
        integrationIndex,
        ...DIMENSIONS.flatMap((dimension) => [
          dimensions[dimension].score,
          ...GROUPS.map((group) => dimensions[dimension].byGroup[group]),
        ]),
        ...departments.flatMap(({ execution, ownership }) => [execution, ownership]),
        ...SCOPES.map((scope) => evidence[scope]),
      ];
      for (const score of scores.filter((each) => each !== null)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test("every verdict has a fired rule that names it, and contributions add up to the evidence", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const diagnosis = explain(snapshot);
      for (const kind of ["scope", "stage", "role"] as const) {
        const [entry, ...others] = diagnosis.trace.filter((each) => each.kind === kind);
        expect(others).toEqual([]);
        expect(entry).toMatchObject({ holds: true, names: diagnosis[kind] });
      }
      for (const scope of SCOPES) {
        const sum = diagnosis.trace
          .filter(({ supports }) => supports === scope)
          .reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        expect(sum).toBe(diagnosis.evidence[scope] ?? 0);
      }
    }),
  );
});

test("structural needs exposure, and strain and breakdown are structural", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { scope, stage } = explain(snapshot);
      const exposed = snapshot.facts.departments.filter(
        ({ headcount, ownTargets }) => (headcount ?? 0) >= 2 && ownTargets,
      );
      if (scope === "structural") expect(exposed.length).toBeGreaterThanOrEqual(3);
      expect(stage === "strain" || stage === "breakdown").toBe(scope === "structural");
    }),
  );
});

test("no sentence shows a hole, a rule's id or a placeholder", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { trace, warnings, symptoms, confidence } = explain(snapshot);
      const sentences = [...trace, ...symptoms].map(({ sentence }) => sentence);
      for (const sentence of [...sentences, ...warnings.map(({ reason }) => reason), ...confidence.reasons]) {
        expect(sentence).not.toMatch(/[{}[\]_]|undefined|null|NaN|not known|: \.|;;/);
      }
    }),
  );
});

test("a counterfactual, applied, gives the verdict it names, and no part of it is enough", () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const diagnosis = diagnose(snapshot);
      for (const { changes, stage, scope, role } of diagnosis.counterfactuals) {
        const verdict = { stage, scope, role };
        expect(verdictOf(explain(applyChanges(snapshot, changes)))).toEqual(verdict);
        expect(verdict).not.toEqual(verdictOf(diagnosis));
        if (changes.length === 1) continue;
        for (const change of changes) {
          const alone = verdictOf(explain(applyChanges(snapshot, [change])));
          expect([alone.stage, alone.role]).toEqual([diagnosis.stage, diagnosis.role]);
        }
      }
    }),
    { numRuns: 25 },
  );
});
