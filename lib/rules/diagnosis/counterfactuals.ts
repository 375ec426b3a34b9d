import {
  factCandidates,
  gentlerVersions,
  isFeasible,
  itemCandidates,
  longestMoves,
  sizeOf,
} from "./candidates";
import { applyChanges, type Change } from "./changes";
import type { Assessment } from "./assess";
import { evidenceOf } from "./evidence";
import type { RuleSet } from "./rule-set";
import { rescore } from "./scores";
import type { Snapshot } from "./snapshot";
import { decide } from "./verdict";
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

type Outcome = Pick<Counterfactual, "stage" | "scope" | "role">;

/** Each pair is one evaluation; with very many respondents fewer pairs are tried, so that the search stays short. */
const PAIR_EVALUATIONS = 2_000;
const RESPONDENTS_AT_FULL_SEARCH = 12;
const PER_OUTCOME = 3;
const AT_MOST = 12;

/**
 * Sets of one change, then of two in which neither alone is enough, each in its gentlest version. Every set was found by
 * evaluating the same rules on the changed snapshot, so applying it gives the verdict it names.
 */
export function counterfactualsOf(
  snapshot: Snapshot,
  { scores, verdict }: Assessment,
  ruleSet: RuleSet,
): Counterfactual[] {
  const actual = outcomeOf(verdict);

  function evaluate(changes: ReadonlyArray<Change>): Outcome {
    const changed = applyChanges(snapshot, changes);
    const items = changes.flatMap((change) => (change.kind === "item" ? [change.item] : []));
    return outcomeOf(decide(evidenceOf(changed, rescore(scores, changed, items), [], ruleSet), ruleSet));
  }

  function flips(changes: ReadonlyArray<Change>): Outcome | null {
    const outcome = evaluate(changes);
    return outcome.stage === actual.stage && outcome.role === actual.role ? null : outcome;
  }

  function describe(changes: Change[], outcome: Outcome): Counterfactual {
    const size = changes.reduce((sum, change) => sum + sizeOf(change, scores), 0);
    return {
      changes,
      ...outcome,
      size: Math.round(size * 100) / 100,
      feasible: changes.every((change) => isFeasible(change, scores)),
    };
  }

  function gentlest(changes: Change[]): Counterfactual[] {
    const versions = combinations(changes.map((change) => gentlerVersions(change, scores)));
    const found = versions.flatMap((version) => {
      const outcome = flips(version);
      return outcome ? [describe(version, outcome)] : [];
    });
    return found.sort(bySize).slice(0, 1);
  }

  const candidates = [...factCandidates(snapshot, ruleSet), ...itemCandidates(scores)];
  const enough = candidates.filter((change) => flips([change]) !== null);
  const notEnough = longestMoves(
    candidates.filter((change) => !enough.includes(change)),
    scores,
    ruleSet,
  );
  const most = Math.floor(
    (PAIR_EVALUATIONS * RESPONDENTS_AT_FULL_SEARCH) /
      Math.max(snapshot.respondents.length, RESPONDENTS_AT_FULL_SEARCH),
  );
  const pairs = pairsOf(notEnough)
    .slice(0, most)
    .flatMap((pair) => {
      const outcome = flips(pair);
      return outcome ? [describe(pair, outcome)] : [];
    });

  const singles = enough.flatMap((change) => gentlest([change]));
  const gentlePairs = perOutcome(pairs).flatMap(({ changes }) => gentlest(changes));
  return perOutcome([...singles, ...gentlePairs]).slice(0, AT_MOST);
}

function outcomeOf({ stage, scope, role }: Assessment["verdict"]): Outcome {
  return { stage: stage.stage, scope: scope.scope, role: role.role };
}

function perOutcome(found: Counterfactual[]): Counterfactual[] {
  const taken = new Map<string, number>();
  return found.toSorted(bySize).filter(({ stage, role }) => {
    const key = `${stage} ${role}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count <= PER_OUTCOME;
  });
}

/** Fewest changes first, then what can be done, then the smallest, then in the order of the search. */
function bySize(a: Counterfactual, b: Counterfactual): number {
  return a.changes.length - b.changes.length || Number(b.feasible) - Number(a.feasible) || a.size - b.size;
}

function pairsOf(changes: Change[]): [Change, Change][] {
  return changes.flatMap((first, at) =>
    changes
      .slice(at + 1)
      .flatMap((second): [Change, Change][] => (sameSubject(first, second) ? [] : [[first, second]])),
  );
}

function sameSubject(a: Change, b: Change): boolean {
  if (a.kind === "item" && b.kind === "item") return a.item === b.item;
  return a.kind === b.kind && a.kind === "fullTimeBudget";
}

function combinations(versions: Change[][]): Change[][] {
  return versions.reduce<Change[][]>(
    (sets, next) => sets.flatMap((set) => next.map((one) => [...set, one])),
    [[]],
  );
}
