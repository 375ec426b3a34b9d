import { WITHHELD } from "@/lib/diagnoses/for-ceo";
import { progressOf, readinessFactsOf } from "@/lib/readiness/facts";
import { type Look, NO_LOOK } from "@/lib/rules/brand/look";
import { labelOf } from "@/lib/rules/diagnosis/labels";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { SEVERITIES } from "@/lib/rules/diagnosis/words";
import type { Warning } from "@/lib/rules/diagnosis/diagnosis";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { INFRASTRUCTURE_KINDS, type InfrastructureKind } from "@/lib/rules/readiness/facts";
import { forecastOf } from "@/lib/rules/readiness/forecast";
import { type Readiness, readinessOf } from "@/lib/rules/readiness/readiness";
import { type Composition, type PartId, WHOLE } from "@/lib/rules/report/parts";
import type { InfrastructureOfKind, ReadinessContent } from "./content";
import type { ReadinessSources } from "./sources";
import { confidentialitySentence } from "./words";

export type Issue = Pick<
  ReadinessContent["cover"],
  "firmName" | "number" | "issuedOn" | "preparedBy" | "checkAt"
>;

/** What is in, in which order and with which words; and how it looks. */
export type Form = { composition: Composition; look: Look };
const PLAIN: Form = { composition: WHOLE, look: NO_LOOK };

/** What the report says, from what was read: no clock, no database, the same sources give the same content. */
export function composeReadiness(
  sources: ReadinessSources,
  issue: Issue,
  { composition, look }: Form = PLAIN,
): ReadinessContent {
  const { client, diagnosis, shared, confidentiality, hours, inputs } = sources;
  const facts = readinessFactsOf(client, diagnosis, sources, issue.issuedOn);
  const readiness = readinessOf(facts);
  const kinds = INFRASTRUCTURE_KINDS.map((kind) => infrastructureOf(kind, sources));
  const { stage, scope, role, conclusive } = shared;
  const fired = shared.trace.filter(({ holds }) => holds);
  return {
    kind: "readiness",
    format: 3,
    parts: partsOf(composition, sources),
    paper: composition.paper,
    look,
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
    forecast: forecastOf(readiness, facts, issue.issuedOn),
    ...(shared.shows === "nothing"
      ? { readiness: withoutScores(readiness) }
      : { readiness, readinessFacts: facts }),
    ...(sources.candidate && { candidate: sources.candidate }),
    ...(sources.cost && { cost: sources.cost }),
    ...(sources.plan && { plan: sources.plan }),
    appendix: {
      rules: fired.map(({ ruleId, title, sentence, source }) => ({ id: ruleId, title, sentence, source })),
      ruleSet: diagnosis.ruleSet,
      template: diagnosis.template,
      snapshotHash: diagnosis.snapshotHash,
      inputs,
    },
  };
}

/** A part about something that is not there says nothing, and is left out with its words. */
function partsOf({ parts }: Composition, sources: ReadinessSources) {
  const { cost, candidate, plan } = sources;
  const absent: Partial<Record<PartId, boolean>> = { cost: !cost, candidate: !candidate, plan: !plan };
  return parts.filter(({ id, isIn }) => isIn && !absent[id]).map(({ id, words }) => ({ id, words }));
}

function bySeverity(a: Warning, b: Warning): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
}

const VERDICT_RULES: ReadonlySet<string> = new Set(["scope", "stage", "role"]);

function infrastructureOf(
  kind: InfrastructureKind,
  { deliverables }: ReadinessSources,
): InfrastructureOfKind {
  const own = (deliverables ?? []).filter((deliverable) => deliverable.kind === kind);
  return {
    kind,
    ...progressOf(kind, own),
    deliverables: own.map(({ title, state, owner, dueDay, inUseSince }) => ({
      title,
      state,
      owner,
      dueDay,
      inUseSince,
    })),
  };
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
