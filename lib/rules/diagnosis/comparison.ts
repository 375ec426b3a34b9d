import { DIMENSIONS, type Dimension } from "../questionnaire/dimensions";
import type { Explanation } from "./diagnose";
import { record } from "./scores";
import type { TraceEntry } from "./trace";
import type { Severity } from "./words";

export type Pair<Value> = { real: Value; other: Value };
export type ComparedReason = Pick<TraceEntry, "ruleId" | "title" | "sentence">;
export type ComparedWarning = { id: string; severity: Severity; title: string; reason: string };

export type JudgedPart = Pick<Explanation, "stage" | "scope" | "role" | "conclusive" | "bindingDepartment">;

/** What one diagnosis says otherwise than another of the same company: no answers, no respondents. */
export type Comparison = {
  verdict: Pair<JudgedPart>;
  /** Whether the stage, the scope, the role or the department in question is another one. */
  turned: boolean;
  dimensions: Record<Dimension, Pair<number | null>>;
  integrationIndex: Pair<number | null>;
  confidence: Pair<Explanation["confidence"]["level"]>;
  /** In the sentences of the other one, where they hold, and of the real one, where they no longer do. */
  nowHolds: ComparedReason[];
  noLongerHolds: ComparedReason[];
  newWarnings: ComparedWarning[];
  goneWarnings: ComparedWarning[];
};

export function compare(real: Explanation, other: Explanation): Comparison {
  const verdict = { real: judgedPart(real), other: judgedPart(other) };
  return {
    verdict,
    turned: PARTS.some((part) => verdict.real[part] !== verdict.other[part]),
    dimensions: record(DIMENSIONS, (dimension) => ({
      real: real.dimensions[dimension].score,
      other: other.dimensions[dimension].score,
    })),
    integrationIndex: { real: real.integrationIndex, other: other.integrationIndex },
    confidence: { real: real.confidence.level, other: other.confidence.level },
    nowHolds: reasonsOnlyIn(other, real),
    noLongerHolds: reasonsOnlyIn(real, other),
    newWarnings: warningsOnlyIn(other, real),
    goneWarnings: warningsOnlyIn(real, other),
  };
}

const PARTS = ["stage", "scope", "role", "conclusive", "bindingDepartment"] as const;

export function judgedPart({ stage, scope, role, conclusive, bindingDepartment }: JudgedPart): JudgedPart {
  return { stage, scope, role, conclusive, bindingDepartment };
}

/** What decided stands in the verdict, and warnings apart: these are the reasons below both. */
const REASONS: ReadonlyArray<TraceEntry["kind"]> = ["criterion", "gate", "signal"];

function reasonsOnlyIn(one: Explanation, another: Explanation): ComparedReason[] {
  const held = new Set(another.trace.filter(({ holds }) => holds).map(({ ruleId }) => ruleId));
  return one.trace
    .filter(({ kind, holds, ruleId }) => REASONS.includes(kind) && holds && !held.has(ruleId))
    .map(({ ruleId, title, sentence }) => ({ ruleId, title, sentence }));
}

function warningsOnlyIn(one: Explanation, another: Explanation): ComparedWarning[] {
  const there = new Set(another.warnings.map(({ id }) => id));
  return one.warnings
    .filter(({ id }) => !there.has(id))
    .map(({ id, severity, title, reason }) => ({ id, severity, title, reason }));
}
