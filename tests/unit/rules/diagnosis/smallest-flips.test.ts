import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { laddersOf, sizeOf, type Ladder } from "@/lib/rules/diagnosis/candidates";
import { applyChanges, type Change } from "@/lib/rules/diagnosis/changes";
import { evidenceOf } from "@/lib/rules/diagnosis/evidence";
import { smallestFlips } from "@/lib/rules/diagnosis/flips";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { decide } from "@/lib/rules/diagnosis/verdict";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { anySnapshot } from "@/tests/support/snapshots";

vi.setConfig({ testTimeout: 60_000 });

/** The whole way, without tables: apply, score, decide. */
function verdictOf(snapshot: Snapshot): string {
  const evidence = evidenceOf(snapshot, scoreSnapshot(snapshot), [], CURRENT_RULE_SET);
  const { stage, role } = decide(evidence, CURRENT_RULE_SET);
  return `${stage.stage} ${role.role}`;
}

/** Companies of which a few statements are answered, so that every set can be tried. */
const smallCompany = fc
  .tuple(anySnapshot, fc.uniqueArray(fc.constantFrom(...ITEM_IDS), { minLength: 3, maxLength: 7 }))
  .map(([snapshot, free]) =>
    inFixedOrder({
      ...snapshot,
      facts: { ...snapshot.facts, departments: snapshot.facts.departments.slice(0, 3) },
      respondents: snapshot.respondents.slice(0, 3).map((each) => ({
        ...each,
        answers: Object.fromEntries(
          ITEM_IDS.map((item) => [item, free.includes(item) ? each.answers[item] : null]),
        ) as typeof each.answers,
      })),
    }),
  )
  .filter(({ facts, respondents }) =>
    respondents.every(
      (each) => each.group !== "head" || facts.departments.some(({ name }) => name === each.department),
    ),
  );

type Tried = { rungs: [Ladder, number][]; changes: Change[]; size: number };

/** Every set of one or two changes, at every level. */
function everySet(snapshot: Snapshot): Tried[] {
  const scores = scoreSnapshot(snapshot);
  const rungs = laddersOf(snapshot, scores, CURRENT_RULE_SET).flatMap((ladder) =>
    ladder.steps.map((_, at): [Ladder, number] => [ladder, at]),
  );
  const tried = (set: [Ladder, number][]): Tried => {
    const changes = set.map(([{ steps }, at]) => steps[at]!);
    return { rungs: set, changes, size: changes.reduce((sum, each) => sum + sizeOf(each, scores), 0) };
  };
  return [
    ...rungs.map((one) => tried([one])),
    ...rungs.flatMap((one, at) =>
      rungs
        .slice(at + 1)
        .filter(([{ subject }]) => subject !== one[0].subject)
        .map((other) => tried([one, other])),
    ),
  ];
}

/** A proper part of the set, or the same subjects moved less far the same way. */
function isSmaller(a: Tried, b: Tried): boolean {
  return (
    a !== b && a.rungs.every(([ladder, at]) => b.rungs.some(([other, top]) => other === ladder && at <= top))
  );
}

test("brute force over every set of a small company finds the same smallest flips, and no smaller one", () => {
  let found = 0;
  fc.assert(
    fc.property(smallCompany, (snapshot) => {
      const actual = verdictOf(snapshot);
      const flipping = everySet(snapshot).filter(
        ({ changes }) => verdictOf(applyChanges(snapshot, changes)) !== actual,
      );
      const smallest = flipping.filter((each) => !flipping.some((other) => isSmaller(other, each)));
      const listed = smallestFlips(snapshot, scoreSnapshot(snapshot), CURRENT_RULE_SET);
      found += listed.length;

      const key = (changes: Change[]) => JSON.stringify(changes);
      for (const { changes, stage, role } of listed) {
        expect(`${stage} ${role}`).toBe(verdictOf(applyChanges(snapshot, changes)));
        expect(smallest.map((each) => key(each.changes))).toContain(key(changes));
      }
      // Of several that move the same subjects the same ways, the least is listed: none is missing, none is smaller.
      const ways = (each: Tried) => key(each.rungs.map(([{ steps }]) => steps[0]!));
      for (const each of smallest) {
        const alike = smallest.filter((other) => ways(other) === ways(each));
        expect(listed.some(({ changes }) => alike.some((other) => key(other.changes) === key(changes)))).toBe(
          true,
        );
        const least = Math.min(...alike.map(({ size }) => size));
        const given = alike.find((other) =>
          listed.some(({ changes }) => key(changes) === key(other.changes)),
        );
        expect(given?.size).toBeCloseTo(least, 6);
      }
    }),
    { numRuns: 40 },
  );
  // Some 120 are usual; a run that lists next to none would compare nothing.
  expect(found).toBeGreaterThan(40);
});
