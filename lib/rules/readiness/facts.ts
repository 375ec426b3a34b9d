import type { ConfidenceLevel } from "../diagnosis/words";

export const INFRASTRUCTURE_KINDS = ["sop", "cadence", "accountability"] as const;
export type InfrastructureKind = (typeof INFRASTRUCTURE_KINDS)[number];

/** Deliverables of one kind: those that count (withdrawn ones do not), and those of them in use. */
export type Progress = { planned: number; inUse: number };

/** Meetings of one week that were due, and those of them that were held. */
export type MeetingWeek = { held: number; due: number };

/**
 * Seats of the accountability chart that holds today, those of them with exactly one owner, and what those are called
 * that somebody of the firm holds; left out where there are none.
 */
export type SeatCount = { seats: number; seatsWithOneOwner: number; heldByFirm?: readonly string[] };

/** What readiness and its forecast are read from. `null` is "not known", and is never taken for zero. */
export type ReadinessFacts = {
  /** Null without an engagement: nothing says then what was to be built. */
  progress: Record<InfrastructureKind, Progress> | null;
  /** How many of each kind came into use in each whole week of the work so far, oldest first. */
  cameIntoUse: Record<InfrastructureKind, readonly number[]> | null;
  /** Of the last eight weeks with this one, oldest first; null where no cadence has a schedule. */
  meetings: readonly MeetingWeek[] | null;
  /** Null where there is no accountability chart. */
  seats: SeatCount | null;
  /**
   * Decisions that reached the CEO and should not have, in each of the last whole weeks, at most eight, oldest first;
   * fewer where the ledger is younger, null where there is none.
   */
  escalations: readonly number[] | null;
  /** Scores of the diagnosis, 0..100. */
  infrastructure: number | null;
  founder: number | null;
  integrationIndex: number | null;
  /** The stated yearly budget as a percentage of what a full-time COO costs. */
  budgetShare: number | null;
  /** Null where nothing was assessed yet. */
  confidence: ConfidenceLevel | null;
  /** Whole days between the assessment and the day on which readiness is read. */
  assessmentAgeDays: number | null;
};
