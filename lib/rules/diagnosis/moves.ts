import { canonicalJson } from "../canonical-json";
import type { StatementId } from "../questionnaire/dimensions";
import { applyChanges, type Change } from "./changes";
import { isRated } from "./scores";
import type { Department, Facts, Rating, Snapshot } from "./snapshot";
import type { Group } from "./words";

/**
 * One thing that a what-if moves: everything the search for counterfactuals moves, and finer: one group's answers, and
 * the facts that nobody would be advised to change but may want to try.
 */
export type Move =
  | Change
  | { kind: "groupItem"; item: StatementId; group: Group; to: Rating }
  | { kind: "growthPct"; to: number }
  | { kind: "growthStalled"; to: boolean }
  | { kind: "headcount"; to: number }
  | { kind: "reportsTo"; to: Facts["opsLeaderReportsTo"] }
  | { kind: "recentHire"; to: Facts["recentOpsHire"] }
  | { kind: "departmentPeople"; department: string; to: number }
  | { kind: "departmentHead"; department: string; to: boolean };

/** What a move is about. A scenario moves each subject once. */
export function subjectOf(move: Move): string {
  switch (move.kind) {
    case "item":
      return `item ${move.item}`;
    case "groupItem":
      return `item ${move.item} ${move.group}`;
    case "seat":
      return `seat ${move.seat}`;
    case "ownTargets":
    case "departmentPeople":
    case "departmentHead":
      return `${move.kind} ${move.department}`;
    default:
      return move.kind;
  }
}

/** The moves with one more. What everybody says stands over what was tried for one group before. */
export function withMove(moves: ReadonlyArray<Move>, move: Move): Move[] {
  const subject = subjectOf(move);
  const others = moves.filter((each) => {
    const covered = move.kind === "item" && each.kind === "groupItem" && each.item === move.item;
    return subjectOf(each) !== subject && !covered;
  });
  return [...others, move];
}

export function withoutMove(moves: ReadonlyArray<Move>, subject: string): Move[] {
  return moves.filter((each) => subjectOf(each) !== subject);
}

/** The snapshot as it would be. As with counterfactuals, an unanswered statement stays unanswered. */
export function applyMoves(snapshot: Snapshot, moves: ReadonlyArray<Move>): Snapshot {
  return inOrder(moves).reduce(applyMove, snapshot);
}

/**
 * The moves that make a difference, in a fixed order, each subject once (the last one counts). A department that is not
 * there, a statement nobody rated and a value that stands already are left out.
 */
export function effectiveMoves(snapshot: Snapshot, moves: ReadonlyArray<Move>): Move[] {
  const latest = new Map(moves.map((move) => [subjectOf(move), move]));
  const kept: Move[] = [];
  let moved = snapshot;
  for (const move of inOrder([...latest.values()])) {
    const next = applyMove(moved, move);
    if (canonicalJson(next) === canonicalJson(moved)) continue;
    kept.push(move);
    moved = next;
  }
  return kept;
}

/** Everybody before one group, whose answer then stands over it; within that by subject. */
function inOrder(moves: ReadonlyArray<Move>): Move[] {
  const place = (move: Move) => (move.kind === "groupItem" ? 1 : 0);
  return moves.toSorted((a, b) => place(a) - place(b) || (subjectOf(a) < subjectOf(b) ? -1 : 1));
}

function applyMove(snapshot: Snapshot, move: Move): Snapshot {
  switch (move.kind) {
    case "groupItem":
      return {
        ...snapshot,
        respondents: snapshot.respondents.map((each) =>
          each.group !== move.group || !isRated(each.answers, move.item)
            ? each
            : { ...each, answers: { ...each.answers, [move.item]: move.to } },
        ),
      };
    case "growthPct":
      return withFacts(snapshot, { revenueGrowthPct: move.to });
    case "growthStalled":
      return withFacts(snapshot, { growthStalled: move.to });
    case "headcount":
      return withFacts(snapshot, { headcount: move.to });
    case "reportsTo":
      return withFacts(snapshot, { opsLeaderReportsTo: move.to });
    case "recentHire":
      return withFacts(snapshot, { recentOpsHire: move.to });
    case "departmentPeople":
      return withDepartment(snapshot, move.department, { headcount: move.to });
    case "departmentHead":
      return withDepartment(snapshot, move.department, { hasHead: move.to });
    default:
      return applyChanges(snapshot, [move]);
  }
}

function withFacts(snapshot: Snapshot, facts: Partial<Facts>): Snapshot {
  return { ...snapshot, facts: { ...snapshot.facts, ...facts } };
}

function withDepartment(snapshot: Snapshot, name: string, changed: Partial<Department>): Snapshot {
  const { departments } = snapshot.facts;
  return withFacts(snapshot, {
    departments: departments.map((each) => (each.name === name ? { ...each, ...changed } : each)),
  });
}
