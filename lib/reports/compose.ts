import { WITHHELD } from "@/lib/diagnoses/for-ceo";
import { budgetShare } from "@/lib/rules/diagnosis/evidence";
import { labelOf } from "@/lib/rules/diagnosis/labels";
import { CURRENT_RULE_SET, findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { SEVERITIES } from "@/lib/rules/diagnosis/words";
import type { Warning } from "@/lib/rules/diagnosis/diagnosis";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { INFRASTRUCTURE_KINDS, type InfrastructureKind, type Progress } from "@/lib/rules/readiness/facts";
import { type Readiness, readinessOf } from "@/lib/rules/readiness/readiness";
import { daysBetween, type IsoDay } from "@/lib/units/days";
import { toMajor } from "@/lib/units/money";
import type { InfrastructureOfKind, ReadinessContent } from "./content";
import type { ReadinessSources } from "./sources";
import { confidentialitySentence } from "./words";

export type Issue = Pick<ReadinessContent["cover"], "firmName" | "number" | "issuedOn" | "preparedBy">;

/** What the report says, from what was read: no clock, no database, the same sources give the same content. */
export function composeReadiness(sources: ReadinessSources, issue: Issue): ReadinessContent {
  const { client, diagnosis, shared, confidentiality, hours, inputs } = sources;
  const kinds = INFRASTRUCTURE_KINDS.map((kind) => infrastructureOf(kind, sources));
  const { stage, scope, role, conclusive } = shared;
  const fired = shared.trace.filter(({ holds }) => holds);
  return {
    kind: "readiness",
    format: 1,
    cover: { clientName: client.name, ...issue, assessedOn: diagnosis.asOf },
    verdict: {
      sentence: verdictSentence(shared, client.name),
      stage,
      scope,
      role,
      conclusive,
      reasons: fired.filter(({ kind }) => VERDICT_RULES.has(kind)).map(({ sentence }) => sentence),
      symptoms: shared.symptoms.map(({ title, sentence }) => ({ title, sentence })),
      reportingLine: shared.reportingLine,
      confidence: shared.confidence,
      earlier: sources.earlier,
    },
    scores: {
      confidentiality: confidentialitySentence(confidentiality, shared.shows),
      dimensions: DIMENSIONS.map((id) => ({ id, title: labelOf(id), ...shared.dimensions[id] })),
      integrationIndex: shared.integrationIndex,
    },
    warnings: shared.warnings
      .toSorted(bySeverity)
      .map(({ title, severity, reason }) => ({ title, severity, reason })),
    infrastructure: { score: shared.dimensions.infrastructure.score, kinds },
    hours,
    readiness: readinessOn(sources, kinds, issue.issuedOn),
    ...(sources.candidate && { candidate: sources.candidate }),
    ...(sources.cost && { cost: sources.cost }),
    appendix: {
      rules: fired.map(({ ruleId, title, sentence, source }) => ({ id: ruleId, title, sentence, source })),
      ruleSet: diagnosis.ruleSet,
      template: diagnosis.template,
      snapshotHash: diagnosis.snapshotHash,
      inputs,
    },
  };
}

function bySeverity(a: Warning, b: Warning): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
}

const VERDICT_RULES: ReadonlySet<string> = new Set(["scope", "stage", "role"]);

/** Withdrawn deliverables are told but not counted: nobody plans them any more. */
function infrastructureOf(
  kind: InfrastructureKind,
  { deliverables }: ReadinessSources,
): InfrastructureOfKind {
  const own = (deliverables ?? []).filter((deliverable) => deliverable.kind === kind);
  return {
    kind,
    planned: own.filter(({ counts }) => counts).length,
    inUse: own.filter(({ inUse }) => inUse).length,
    deliverables: own.map(({ title, state, owner, dueDay, inUseSince }) => ({
      title,
      state,
      owner,
      dueDay,
      inUseSince,
    })),
  };
}

function readinessOn(
  { client, diagnosis, shared, deliverables }: ReadinessSources,
  kinds: InfrastructureOfKind[],
  day: IsoDay,
): Readiness {
  const readiness = readinessOf({
    progress: deliverables && progressOf(kinds),
    infrastructure: diagnosis.dimensions.infrastructure.score,
    founder: diagnosis.dimensions.founder.score,
    integrationIndex: diagnosis.integrationIndex,
    budgetShare: shareOfSeat(client, diagnosis),
    confidence: diagnosis.confidence.level,
    assessmentAgeDays: Math.max(0, daysBetween(diagnosis.asOf, day)),
  });
  return shared.shows === "nothing" ? withoutScores(readiness) : readiness;
}

/** Which side of its line a score is on is part of the verdict; the figure would tell what single people answered. */
function withoutScores({ gates, ...readiness }: Readiness): Readiness {
  return {
    ...readiness,
    gates: gates.map((gate) =>
      SCORE_GATES.has(gate.id) && gate.state !== "unknown"
        ? { ...gate, value: null, standing: WITHHELD }
        : gate,
    ),
  };
}

const SCORE_GATES: ReadonlySet<string> = new Set([
  "infrastructure-score",
  "founder-score",
  "integration-score",
]);

function progressOf(kinds: InfrastructureOfKind[]): Record<InfrastructureKind, Progress> {
  const progress = (wanted: InfrastructureKind): Progress => {
    const { planned, inUse } = kinds.find(({ kind }) => kind === wanted) ?? { planned: 0, inUse: 0 };
    return { planned, inUse };
  };
  return { sop: progress("sop"), cadence: progress("cadence"), accountability: progress("accountability") };
}

/** Today's budget, by the money table that the diagnosis was made with. Not on record is unknown here, never zero. */
function shareOfSeat(
  { fullTimeBudgetMinor, currency }: ReadinessSources["client"],
  { ruleSet }: ReadinessSources["diagnosis"],
): number | null {
  if (fullTimeBudgetMinor === null) return null;
  const rules = findRuleSet(ruleSet.id, ruleSet.version) ?? CURRENT_RULE_SET;
  return budgetShare({ fullTimeBudget: toMajor(fullTimeBudgetMinor, currency), currency }, rules);
}
