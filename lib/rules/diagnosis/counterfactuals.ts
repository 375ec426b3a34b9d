import type { Assessment } from "./assess";
import { isFeasible, sizeOf } from "./candidates";
import type { Change } from "./changes";
import { smallestFlips } from "./flips";
import type { RuleSet } from "./rule-set";
import type { Snapshot } from "./snapshot";
import type { Role, Scope, Stage } from "./words";

/** A smallest set of changes that would give another stage or another role. */
export type Counterfactual = {
  changes: Change[];
  stage: Stage;
  scope: Scope;
  role: Role;
  /** Levels moved, added up; a fact counts as two. */
  size: number;
  /** Something the company can work towards. */
  feasible: boolean;
};

const PER_OUTCOME = 3;
const AT_MOST = 12;

/** The smallest flips (see `smallestFlips` for what is searched), a few of each kind: what can be done first, then the smallest. */
export function counterfactualsOf(
  snapshot: Snapshot,
  { scores }: Pick<Assessment, "scores">,
  ruleSet: RuleSet,
): Counterfactual[] {
  const ranked = smallestFlips(snapshot, scores, ruleSet)
    .map((flip): Counterfactual => {
      const size = flip.changes.reduce((sum, change) => sum + sizeOf(change, scores), 0);
      return {
        ...flip,
        size: Math.round(size * 100) / 100,
        feasible: flip.changes.every((change) => isFeasible(change, scores, snapshot.facts)),
      };
    })
    .sort(byUse);
  return fewOfEach(ranked).slice(0, AT_MOST);
}

/** Advice before what only explains; then fewest changes, then the shortest, then in the order of the search. */
function byUse(a: Counterfactual, b: Counterfactual): number {
  return Number(b.feasible) - Number(a.feasible) || a.changes.length - b.changes.length || a.size - b.size;
}

function fewOfEach(ranked: Counterfactual[]): Counterfactual[] {
  const taken = new Map<string, number>();
  return ranked.filter(({ stage, role }) => {
    const outcome = `${stage} ${role}`;
    const count = (taken.get(outcome) ?? 0) + 1;
    taken.set(outcome, count);
    return count <= PER_OUTCOME;
  });
}
