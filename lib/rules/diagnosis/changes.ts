import type { StatementId } from "../questionnaire/dimensions";
import { isRated } from "./scores";
import type { Facts, Rating, Respondent, Seat, Snapshot } from "./snapshot";

/** One thing that could be different: how everybody who answered rates a statement, or a fact of the company. */
export type Change =
  | { kind: "item"; item: StatementId; to: Rating }
  | { kind: "fixedTerm"; to: boolean }
  | { kind: "fullTimeBudget"; to: number | null }
  | { kind: "seat"; seat: keyof Facts["roles"]; to: Seat }
  | { kind: "ownTargets"; department: string; to: boolean };

/** The snapshot as it would be. An unanswered statement stays unanswered: nothing is put into anybody's mouth. */
export function applyChanges(snapshot: Snapshot, changes: ReadonlyArray<Change>): Snapshot {
  return changes.reduce(applyChange, snapshot);
}

function applyChange(snapshot: Snapshot, change: Change): Snapshot {
  const { facts } = snapshot;
  switch (change.kind) {
    case "item":
      return {
        ...snapshot,
        respondents: snapshot.respondents.map((each) => answerWith(each, change.item, change.to)),
      };
    case "fixedTerm":
      return { ...snapshot, facts: { ...facts, fixedTerm: change.to } };
    case "fullTimeBudget":
      return { ...snapshot, facts: { ...facts, fullTimeBudget: change.to } };
    case "seat":
      return { ...snapshot, facts: { ...facts, roles: { ...facts.roles, [change.seat]: change.to } } };
    case "ownTargets":
      return {
        ...snapshot,
        facts: {
          ...facts,
          departments: facts.departments.map((each) =>
            each.name === change.department ? { ...each, ownTargets: change.to } : each,
          ),
        },
      };
  }
}

function answerWith<Who extends Respondent>(respondent: Who, item: StatementId, to: Rating): Who {
  if (!isRated(respondent.answers, item)) return respondent;
  return { ...respondent, answers: { ...respondent.answers, [item]: to } };
}
