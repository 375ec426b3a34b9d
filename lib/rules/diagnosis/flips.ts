import { laddersOf, sizeOf } from "./candidates";
import type { Change } from "./changes";
import { evidenceOf } from "./evidence";
import { probeOf } from "./probe";
import { answersTo, questionsOf } from "./questions";
import type { RuleSet } from "./rule-set";
import type { Scores } from "./scores";
import type { Snapshot } from "./snapshot";
import { decide } from "./verdict";
import type { Role, Scope, Stage } from "./words";

/** What a set of changes makes of stage, scope and role. */
export type Flip = { changes: Change[]; stage: Stage; scope: Scope; role: Role };

type Outcome = Omit<Flip, "changes">;

/**
 * Every smallest flip of stage or role among all sets of one change and of two, at every level: the space is searched whole.
 * A set is smallest when no part of it flips anything, nor do the same subjects moved less far; of the flips that move
 * the same two subjects in the same directions, the one that moves them least is given.
 */
export function smallestFlips(snapshot: Snapshot, scores: Scores, ruleSet: RuleSet): Flip[] {
  const base = evidenceOf(snapshot, scores, [], ruleSet);
  const probe = probeOf(snapshot, scores, base, ruleSet);
  const questions = questionsOf(ruleSet);
  const outcomes = new Map<string, Outcome>();

  /** Decided once for all companies that answer the rules' questions alike. */
  function outcomeOf(changes: ReadonlyArray<Change>): { answers: string; outcome: Outcome } {
    const evidence = probe(changes);
    const answers = answersTo(questions, evidence);
    const known = outcomes.get(answers);
    if (known) return { answers, outcome: known };
    const { stage, scope, role } = decide(evidence, ruleSet);
    const outcome = { stage: stage.stage, scope: scope.scope, role: role.role };
    outcomes.set(answers, outcome);
    return { answers, outcome };
  }

  const actual = outcomeOf([]);
  const isFlip = ({ stage, role }: Outcome) => stage !== actual.outcome.stage || role !== actual.outcome.role;

  const flips: Flip[] = [];
  const rest = laddersOf(snapshot, scores, ruleSet).map((ladder): Tried => {
    const tried = ladder.steps.map((step) => ({ step, size: sizeOf(step, scores), ...outcomeOf([step]) }));
    const at = tried.findIndex(({ outcome }) => isFlip(outcome));
    const found = tried[at];
    if (found) flips.push({ changes: [found.step], ...found.outcome });
    const rungs = found ? tried.slice(0, at) : tried;
    const silent = rungs.every(({ answers }) => answers === actual.answers);
    return { subject: ladder.subject, part: ladder.part, rungs, silent };
  });

  /** Ladders of two parts turn different questions, so that what both do follows from what each does alone. */
  const across = new Map<string, Map<string, Outcome>>();
  function outcomeAcross(one: Rung, other: Rung): Outcome {
    const beside = across.get(one.answers) ?? new Map<string, Outcome>();
    across.set(one.answers, beside);
    const known = beside.get(other.answers) ?? outcomeOf([one.step, other.step]).outcome;
    beside.set(other.answers, known);
    return known;
  }

  function leastFlip(first: Tried, second: Tried): Flip | null {
    const apart = first.part !== second.part;
    let least: Flip | null = null;
    let leastSize = Infinity;
    for (const one of first.rungs) {
      for (const other of second.rungs) {
        // The second's steps only get longer from here.
        if (one.size + other.size >= leastSize) break;
        const outcome = apart ? outcomeAcross(one, other) : outcomeOf([one.step, other.step]).outcome;
        if (!isFlip(outcome)) continue;
        least = { changes: [one.step, other.step], ...outcome };
        leastSize = one.size + other.size;
      }
    }
    return least;
  }

  for (const [first, second] of pairsOf(rest)) {
    const found = leastFlip(first, second);
    if (found) flips.push(found);
  }
  return flips;
}

type Rung = { step: Change; size: number; answers: string };

/** A ladder up to where it flips alone. Silent: it turns no answer, so it can only matter beside one of its own part. */
type Tried = { subject: string; part: string; rungs: Rung[]; silent: boolean };

function* pairsOf(ladders: ReadonlyArray<Tried>): Generator<[Tried, Tried]> {
  for (const [at, first] of ladders.entries()) {
    for (const second of ladders.slice(at + 1)) {
      if (first.subject === second.subject) continue;
      if (first.part !== second.part && (first.silent || second.silent)) continue;
      yield [first, second];
    }
  }
}
