import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { laddersOf } from "@/lib/rules/diagnosis/candidates";
import { applyChanges } from "@/lib/rules/diagnosis/changes";
import { evidenceOf } from "@/lib/rules/diagnosis/evidence";
import { probeOf } from "@/lib/rules/diagnosis/probe";
import { answersTo, questionsOf } from "@/lib/rules/diagnosis/questions";
import { CURRENT_RULE_SET, RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { record, scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { decide } from "@/lib/rules/diagnosis/verdict";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { anySnapshot } from "@/tests/support/snapshots";

vi.setConfig({ testTimeout: 60_000 });

const seen = (snapshot: Snapshot) => evidenceOf(snapshot, scoreSnapshot(snapshot), [], CURRENT_RULE_SET);

/** A company, and any few of the changes that a search tries on it. */
const changedCompany = anySnapshot.map(inFixedOrder).chain((snapshot) => {
  const ladders = laddersOf(snapshot, scoreSnapshot(snapshot), CURRENT_RULE_SET);
  const step = fc
    .constantFrom(...ladders)
    .chain(({ subject, steps }) =>
      fc.record({ subject: fc.constant(subject), step: fc.constantFrom(...steps) }),
    );
  const set = fc
    .uniqueArray(step, { selector: ({ subject }) => subject, maxLength: 3 })
    .map((moves) => moves.map((move) => move.step));
  return fc.tuple(fc.constant(snapshot), fc.array(set, { maxLength: 4 }));
});

test("the tables tell what scoring the changed company tells, whatever was asked before", () => {
  fc.assert(
    fc.property(changedCompany, ([snapshot, sets]) => {
      const probe = probeOf(snapshot, scoreSnapshot(snapshot), seen(snapshot), CURRENT_RULE_SET);
      for (const changes of sets) {
        const told = probe(changes);
        const scored = seen(applyChanges(snapshot, changes));
        expect(told.quantities).toEqual(scored.quantities);
        expect(told.facts).toEqual(scored.facts);
        const ratings = ({ items }: typeof told) => record(ITEM_IDS, (item) => items[item].score);
        expect(ratings(told)).toEqual(ratings(scored));
      }
    }),
  );
});

test.each(RULE_SETS)(
  "companies that answer version $version's questions alike have one verdict",
  (ruleSet) => {
    const questions = questionsOf(ruleSet);
    const verdicts = new Map<string, string>();
    fc.assert(
      fc.property(changedCompany, ([snapshot, sets]) => {
        for (const changes of [[], ...sets]) {
          const evidence = seen(applyChanges(snapshot, changes));
          const { scope, stage, role } = decide(evidence, ruleSet);
          const verdict = [scope.id, stage.id, role.id].join(" ");
          const answers = answersTo(questions, evidence);
          expect(verdicts.get(answers) ?? verdict).toBe(verdict);
          verdicts.set(answers, verdict);
        }
      }),
    );
  },
);
