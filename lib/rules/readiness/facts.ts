import type { ConfidenceLevel } from "../diagnosis/words";

export const INFRASTRUCTURE_KINDS = ["sop", "cadence", "accountability"] as const;
export type InfrastructureKind = (typeof INFRASTRUCTURE_KINDS)[number];

/** Deliverables of one kind: those that count (withdrawn ones do not), and those of them in use. */
export type Progress = { planned: number; inUse: number };

/** What readiness is read from. `null` is "not known", and is never taken for zero. */
export type ReadinessFacts = {
  /** Null without an engagement: nothing says then what was to be built. */
  progress: Record<InfrastructureKind, Progress> | null;
  /** Scores of the diagnosis, 0..100. */
  infrastructure: number | null;
  founder: number | null;
  integrationIndex: number | null;
  /** The stated yearly budget as a percentage of what a full-time COO costs. */
  budgetShare: number | null;
  confidence: ConfidenceLevel;
  /** Whole days between the assessment and the day on which readiness is read. */
  assessmentAgeDays: number;
};
