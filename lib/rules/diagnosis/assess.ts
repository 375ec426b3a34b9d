import { STATEMENT_IDS } from "../questionnaire/dimensions";
import { evidenceOf } from "./evidence";
import { perceptionGaps, type Gap } from "./gaps";
import type { RuleSet } from "./rule-set";
import { scoreSnapshot, type Scores } from "./scores";
import type { Snapshot } from "./snapshot";
import { decide, type Verdict } from "./verdict";

/** The bare judgement: scores, how far views lie apart, and the rules that gave the verdict. */
export type Assessment = { scores: Scores; gaps: Gap[]; verdict: Verdict };

export function assess(snapshot: Snapshot, ruleSet: RuleSet): Assessment {
  const scores = scoreSnapshot(snapshot);
  const gaps = perceptionGaps(snapshot, scores);
  return { scores, gaps, verdict: decide(evidenceOf(snapshot, scores, gaps, ruleSet), ruleSet) };
}

/** Respondents by id, departments by name: who is listed first must never matter, not even in the last bit of a sum. */
export function inFixedOrder(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    ...(snapshot.questionnaire && { questionnaire: inOrderOfAsking(snapshot.questionnaire) }),
    respondents: snapshot.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    facts: {
      ...snapshot.facts,
      departments: snapshot.facts.departments.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    },
  };
}

function inOrderOfAsking(questionnaire: NonNullable<Snapshot["questionnaire"]>): typeof questionnaire {
  const place = (id: (typeof STATEMENT_IDS)[number]) => STATEMENT_IDS.indexOf(id);
  return {
    ...questionnaire,
    leftOut: questionnaire.leftOut.toSorted((a, b) => place(a) - place(b)),
    added: questionnaire.added.toSorted((a, b) => place(a) - place(b)),
  };
}
