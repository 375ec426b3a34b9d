import type { Explanation } from "../diagnose";
import type { ContentId, Warning } from "../diagnosis";
import type { Snapshot } from "../snapshot";
import type { Role, Scope, Stage } from "../words";
import { type FactChange, factChanges } from "./fact-changes";
import { type Pair, pair } from "./pair";
import { type Reason, reasonChanges, warningChanges } from "./reason-changes";
import { type People, respondentChanges, type Witness } from "./respondent-changes";
import { type DimensionMove, dimensionMoves, type ItemMove, itemMoves, move, type Move } from "./score-moves";

/** One round as it was scored. */
export type ScoredRound = { diagnosis: Explanation; snapshot: Snapshot; people: People };

/** Null where too little was answered for a verdict. */
type Judgement = { stage: Stage; scope: Scope; role: Role } | null;

export type Difference = {
  days: Pair<string>;
  currencies: Pair<string>;
  verdict: Pair<Judgement>;
  dimensions: DimensionMove[];
  integrationIndex: Move;
  /** Only what moved, most first. */
  items: ItemMove[];
  facts: FactChange[];
  reasons: { began: Reason[]; ceased: Reason[] };
  warnings: { came: Warning[]; went: Warning[] };
  respondents: { came: Witness[]; went: Witness[] };
  /** Null where both were scored, or asked, by the same: what differs is then the company, not the measure. */
  ruleSets: Pair<ContentId> | null;
  templates: Pair<ContentId> | null;
};

/** What is otherwise in one round than in another. A round and itself do not differ; turned round, it is the opposite. */
export function differenceOf(then: ScoredRound, now: ScoredRound): Difference {
  const diagnoses = pair(then, now, ({ diagnosis }) => diagnosis);
  const snapshots = pair(then, now, ({ snapshot }) => snapshot);
  return {
    days: pair(then, now, ({ snapshot }) => snapshot.asOf),
    currencies: pair(then, now, ({ snapshot }) => snapshot.facts.currency),
    verdict: pair(then, now, ({ diagnosis }) => judgementOf(diagnosis)),
    dimensions: dimensionMoves(diagnoses),
    integrationIndex: move(diagnoses.then.integrationIndex, diagnoses.now.integrationIndex),
    items: itemMoves(snapshots),
    facts: factChanges(snapshots),
    reasons: reasonChanges(diagnoses),
    warnings: warningChanges(diagnoses),
    respondents: respondentChanges(
      snapshots,
      pair(then, now, ({ people }) => people),
    ),
    ruleSets: otherwise(pair(then, now, ({ diagnosis }) => diagnosis.ruleSet)),
    templates: otherwise(pair(then, now, ({ diagnosis }) => diagnosis.template)),
  };
}

function judgementOf({ conclusive, stage, scope, role }: Explanation): Judgement {
  return conclusive ? { stage, scope, role } : null;
}

function otherwise(contents: Pair<ContentId>): Pair<ContentId> | null {
  return contents.then.hash === contents.now.hash ? null : contents;
}
