import { type Beside, type ConfidentialityMode, disclosureOf } from "@/lib/diagnoses/disclosure";
import { compare, type Comparison, type JudgedPart, type Pair } from "@/lib/rules/diagnosis/comparison";
import { type Explanation, explain } from "@/lib/rules/diagnosis/diagnose";
import { type StatedMove, stateMoves } from "@/lib/rules/diagnosis/move-values";
import { applyMoves, type Move } from "@/lib/rules/diagnosis/moves";
import type { RuleSet } from "@/lib/rules/diagnosis/rule-set";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";

/** A scenario as the CEO may see it. What is withheld is not in it at all. */
export type SharedScenario = {
  verdict: Pair<JudgedPart>;
  turned: boolean;
  moves: StatedMove[];
  /** Moves of answers that the round keeps from the CEO. */
  withheldMoves: number;
  /** `null`: the round keeps the heads' answers from the CEO, so there is no figure and no reason. */
  comparison: Comparison | null;
};

type Scenario = {
  snapshot: Snapshot;
  real: Explanation;
  moves: ReadonlyArray<Move>;
  ruleSet: RuleSet;
  mode: ConfidentialityMode;
  /** Whether figures of this diagnosis may stand beside those that the CEO has seen before. */
  beside: Beside;
};

/**
 * A moved answer is known, so any figure beside it tells the answer that it replaced: the mean that moves from 40 to 50
 * when everybody says 5 gives away what was said before, and a few scenarios together what each head said. Where heads'
 * answers are kept, nothing is therefore shown that was worked out from answers, only what the rules conclude; a move of
 * an answer is shown where the round lets its statement be spoken of, and never beside what stands now.
 */
export function scenarioForCeo({ snapshot, real, moves, ruleSet, mode, beside }: Scenario): SharedScenario {
  const { individuals, mention } = disclosureOf(mode, snapshot, real.dimensions, beside);
  const comparison = compare(real, explain(applyMoves(snapshot, moves), ruleSet));
  const { verdict, turned } = comparison;
  const stated = stateMoves(snapshot, moves);
  if (individuals) return { verdict, turned, moves: stated, withheldMoves: 0, comparison };

  const told = stated.filter(({ move }) => !("item" in move) || mention(move.item));
  const [now, then] = [withoutDepartment(verdict.real), withoutDepartment(verdict.other)];
  return {
    verdict: { real: now, other: then },
    turned: now.stage !== then.stage || now.scope !== then.scope || now.role !== then.role,
    moves: told.map((each) => ("item" in each.move ? { move: each.move } : each)),
    withheldMoves: stated.length - told.length,
    comparison: null,
  };
}

/** Which department it is about is what its one head has said. */
function withoutDepartment(judged: JudgedPart): JudgedPart {
  return { ...judged, bindingDepartment: null };
}
