import type { Dimension } from "../questionnaire/dimensions";
import type { Confidence } from "./confidence";
import type { Counterfactual } from "./counterfactuals";
import type { Gap } from "./gaps";
import type { NearMiss } from "./near-misses";
import type { ReportingLine, ReportsTo } from "./reporting-line";
import type { DepartmentScore, DimensionScore } from "./scores";
import type { TraceEntry } from "./trace";
import type { Role, Scope, Severity, Stage } from "./words";

export type Warning = { id: string; severity: Severity; title: string; reason: string };
export type Symptom = { id: string; title: string; sentence: string };
export type ContentId = { id: string; version: number; hash: string };

/** The result of one snapshot under one rule set: plain data, the same bytes for the same input, everywhere. */
export type Diagnosis = {
  asOf: string;
  ruleSet: ContentId;
  template: ContentId;
  snapshotHash: string;
  stage: Stage;
  scope: Scope;
  role: Role;
  /** False where too little was answered to say anything; stage, scope and role are then only placeholders. */
  conclusive: boolean;
  bindingDepartment: string | null;
  dimensions: Record<Dimension, DimensionScore>;
  departments: DepartmentScore[];
  integrationIndex: number | null;
  coverage: number;
  /** How much speaks for each scope, 0..100; the trace's contributions add up to it. */
  evidence: Record<Scope, number | null>;
  symptoms: Symptom[];
  gaps: Gap[];
  warnings: Warning[];
  confidence: Confidence;
  reportsTo: ReportsTo | null;
  reportingLine: ReportingLine | null;
  trace: TraceEntry[];
  nearMisses: NearMiss[];
  counterfactuals: Counterfactual[];
};
