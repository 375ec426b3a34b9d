import { inFixedOrder } from "./assess";
import { ratingOf } from "./candidates";
import type { Move } from "./moves";
import { scoreSnapshot, type Scores } from "./scores";
import type { Snapshot } from "./snapshot";

export type MoveValue = Move["to"];

/** A move beside what stands now; no `before` where the reader is not told it. */
export type StatedMove = { move: Move; before?: MoveValue };

export function stateMoves(snapshot: Snapshot, moves: ReadonlyArray<Move>): StatedMove[] {
  const scores = scoreSnapshot(inFixedOrder(snapshot));
  return moves.map((move) => ({ move, before: valueBefore(snapshot, scores, move) }));
}

/** What a move's subject is now: for a statement the mean rating, 1 to 5. `null` is not known, or none. */
export function valueBefore({ facts }: Snapshot, scores: Scores, move: Move): MoveValue {
  switch (move.kind) {
    case "item":
      return ratingOf(scores, move.item);
    case "groupItem": {
      const score = scores.items[move.item]?.byGroup[move.group] ?? null;
      return score === null ? null : 1 + score / 25;
    }
    case "fixedTerm":
      return facts.fixedTerm;
    case "fullTimeBudget":
      return facts.fullTimeBudget;
    case "seat":
      return facts.roles[move.seat];
    case "growthPct":
      return facts.revenueGrowthPct;
    case "growthStalled":
      return facts.growthStalled;
    case "headcount":
      return facts.headcount;
    case "reportsTo":
      return facts.opsLeaderReportsTo;
    case "recentHire":
      return facts.recentOpsHire;
    default: {
      const department = facts.departments.find(({ name }) => name === move.department);
      if (!department) return null;
      if (move.kind === "ownTargets") return department.ownTargets;
      return move.kind === "departmentHead" ? department.hasHead : department.headcount;
    }
  }
}
