import type { Letter } from "@/lib/rules/accountability/raci";
import type { TemplateId } from "@/lib/rules/cadence/templates";
import type { Cause } from "@/lib/rules/escalations/words";
import type { GoalKind } from "@/lib/rules/scorecard/goal";
import type { CriterionId, Level } from "@/lib/rules/seat/candidate-criteria";
import type { SopPart } from "@/lib/rules/sops/compose";
import type { Move } from "@/lib/rules/diagnosis/moves";
import type {
  Confidentiality,
  ContactPosition,
  DeliverableKind,
  DeliverableState,
  EngagementKind,
  OpsRole,
  PipelineState,
  RecheckOutcome,
  ReportsTo,
  RolePresence,
  WorkKind,
} from "../generated/client";

/** One of the demo firm's clients. Money in whole units of its currency, everything dated back from the day of loading. */
export interface DemoCompany {
  /** Of its people; English unless it says so. */
  readonly language?: "de";
  readonly name: string;
  readonly industry: string;
  readonly pipelineState: PipelineState;
  readonly currency: string;
  readonly annualRevenue: number;
  readonly revenueGrowthPct: number;
  readonly growthStalled: boolean;
  readonly headcount: number;
  readonly fullTimeBudget: number | null;
  readonly fixedTerm: boolean;
  readonly roles: Readonly<
    Record<"operationsManager" | "directorOfOperations" | "vpOfOperations" | "coo", RolePresence>
  >;
  readonly opsLeaderReportsTo: ReportsTo | null;
  readonly opsHire: Readonly<{
    role: OpsRole;
    monthsAgo: number;
    promotedFromWithin: boolean;
    mandateChanged: boolean;
    /** What was found when it was looked at again; the others are still to do. */
    rechecked: ReadonlyArray<Readonly<{ month: number; outcome: RecheckOutcome; note: string }>>;
  }> | null;
  readonly departments: ReadonlyArray<
    Readonly<{ name: string; headcount: number; ownTargets: boolean; hasHead: boolean }>
  >;
  readonly contacts: ReadonlyArray<DemoContact>;
  readonly rounds: ReadonlyArray<DemoRound>;
  /** What the consultant saw between departments. */
  readonly handoffNotes?: ReadonlyArray<DemoHandoff & Readonly<{ note: string }>>;
  readonly engagement: DemoEngagement | null;
  /** What is written of the engagement's SOPs. */
  readonly sops?: ReadonlyArray<DemoSop>;
  /** What the consultant added to the notes of past weeks, oldest first; the last one is still a draft. */
  readonly weeklyNotes?: readonly string[];
  readonly reportIssued: boolean;
  /** What was said with its people, and what they were before. */
  readonly past?: DemoPast;
  /** What was tried on the newest diagnosis. */
  readonly scenarios?: ReadonlyArray<
    Readonly<{ name: string; note: string; moves: readonly Move[]; shared: boolean }>
  >;
  /** Whom inside the consultant looked at for the seat; days ago by criterion. */
  readonly candidates?: ReadonlyArray<
    Readonly<{
      name: string;
      presentSeat: string;
      seen: ReadonlyArray<
        Readonly<{ criterion: CriterionId; level: Level; example: string; daysAgo: number }>
      >;
    }>
  >;
  /** What the seat would cost, as it is typed. */
  readonly costs?: Readonly<Record<"salary" | "benefitsBp" | "weeksPerYear", string>> &
    Readonly<Partial<Record<"bonus" | "equity" | "searchFeeBp" | "rampMonths" | "rampEffectBp", string>>>;
  /** The numbers it looks at: goal as kind, lower and upper bound; weeks until the last full one, null where none was entered. */
  readonly scorecard?: ReadonlyArray<
    Readonly<{
      title: string;
      unit: string | null;
      owner: string;
      goal: readonly [kind: GoalKind, low: number | null, high: number | null];
      weeks: ReadonlyArray<number | null>;
    }>
  >;
  /** Who owns what, and the draft of what is to follow. */
  readonly chart?: DemoChart;
  /** What reached the CEO, by full week before this one, oldest first. */
  readonly escalations?: ReadonlyArray<DemoEscalation>;
  /** What holds throughput back; figures by month until the last full one. */
  readonly bottlenecks?: ReadonlyArray<DemoBottleneck>;
  /** What the consultant has noted to do besides. */
  readonly tasks?: ReadonlyArray<Readonly<{ title: string; due: number }>>;
}

/** The first one is the top. */
export interface DemoChart {
  readonly seats: ReadonlyArray<DemoSeat>;
  readonly deliverable: string;
  readonly liveDaysAgo: number;
  /** What the draft has otherwise, by the seats' titles. */
  readonly draft: Readonly<{
    add: ReadonlyArray<DemoSeat>;
    move: ReadonlyArray<readonly [seat: string, below: string]>;
    owners: ReadonlyArray<readonly [seat: string, owners: ReadonlyArray<string>]>;
    remove: ReadonlyArray<string>;
  }>;
  readonly process: Readonly<{
    name: string;
    sop: string;
    activities: ReadonlyArray<Readonly<{ title: string; letters: Readonly<Record<string, Letter>> }>>;
  }>;
}

export interface DemoSeat {
  readonly title: string;
  readonly below?: string;
  readonly department?: string;
  readonly owners?: ReadonlyArray<string>;
  /** Held by the consultant who works there, until the client has somebody. */
  readonly isFractional?: boolean;
  readonly responsibilities: ReadonlyArray<string>;
  /** Of the scorecard, by their titles; and one that is not on it. */
  readonly measures?: ReadonlyArray<string>;
  readonly number?: string;
  readonly kinds: ReadonlyArray<"leadership" | "operations">;
}

export interface DemoEscalation {
  /** Weeks before this one, and the working day of that week, 0 for Monday. */
  readonly weeksAgo: number;
  readonly day: number;
  readonly text: string;
  readonly department: string | null;
  readonly cause: Cause | null;
  /** Left out: it still waits. */
  readonly waited?: number;
  /** A deliverable by its title. */
  readonly into?: Readonly<{ right: string; seat: string } | { seat: string } | { deliverable: string }>;
  readonly note?: string;
  /** By whom of the client, where it was not the consultant. */
  readonly by?: string;
}

export interface DemoBottleneck {
  readonly step: string;
  readonly department: string | null;
  readonly approvalLayers: number;
  readonly unit: string;
  readonly foundDaysAgo: number;
  readonly removed?: Readonly<{ daysAgo: number; deliverable: string }>;
  readonly months: ReadonlyArray<readonly [throughput: number, headcount: number]>;
}

export interface DemoContact {
  readonly name: string;
  readonly position: ContactPosition;
  readonly title: string;
  readonly department?: string;
}

export interface DemoRound {
  readonly daysAgo: number;
  readonly confidentiality: Confidentiality;
  /** By contact's name, or "consultant": "E44332 O…" is E1 to E5 of the questionnaire; "-" is "not my area". */
  readonly answers: Readonly<Record<string, string>>;
  /** Who says what of which handoff, by contact's name or "consultant". */
  readonly handoffs?: Readonly<Record<string, ReadonlyArray<DemoHandoff>>>;
  /** Left out: still open. */
  readonly closed?: "kept" | "shared" | "signed_off";
}

export interface DemoHandoff {
  readonly from: string;
  readonly to: string;
  readonly outcome: "works" | "sometimes" | "fails";
  readonly what: string;
}

export interface DemoEngagement {
  readonly kind: EngagementKind;
  readonly title: string;
  readonly startedWeeksAgo: number;
  readonly weeks: number;
  readonly plannedHoursPerWeek: number;
  readonly ratePerHour: number;
  /** What is worked in a week, as a share of what is planned, and how it drifts until today. */
  readonly pace: Readonly<{ first: number; last: number }>;
  /** Shares of the kinds of work; they add up to 1. */
  readonly work: Readonly<Partial<Record<WorkKind, number>>>;
  readonly deliverables: ReadonlyArray<DemoDeliverable>;
  /** Left out: the plan is still to be written. */
  readonly plan?: ReadonlyArray<DemoPhase>;
  /** Days from today until notice is possible, and until it goes on. */
  readonly noticeIn?: number;
  readonly renewalIn?: number;
}

export interface DemoPhase {
  readonly name: string;
  readonly goal: string;
  /** The first and the last one, from 0. */
  readonly weeks: readonly [from: number, until: number];
  /** A week. */
  readonly hours: Readonly<Partial<Record<WorkKind, number>>>;
}

/** The text of a deliverable, found by its title. */
export interface DemoSop {
  readonly title: string;
  readonly process: string;
  readonly owner: string;
  readonly purpose: string;
  readonly scope: string;
  /** By contact's name; whoever works there follows it too. */
  readonly followedBy: ReadonlyArray<string>;
  /** Of those, and "consultant", who signed off each version in use. */
  readonly signedBy: ReadonlyArray<string>;
  readonly versions: ReadonlyArray<
    Readonly<{
      parts: readonly SopPart[];
      state: "draft" | "in_review" | "in_use";
      changeNote?: string;
      daysAgo?: number;
    }>
  >;
}

export interface DemoDeliverable {
  readonly kind: DeliverableKind;
  readonly title: string;
  readonly owner: string;
  readonly state: DeliverableState;
  /** Days from today; negative is in the past. */
  readonly due: number;
  readonly inUseDaysAgo?: number;
  /** How one of kind cadence has run. */
  readonly cadence?: DemoCadence;
  /** Its page in the portal, shared: what it is, who has signed it off, and what was said beside it. */
  readonly page?: {
    readonly about: string;
    readonly signedBy?: readonly string[];
    readonly said?: ReadonlyArray<readonly [who: string, text: string]>;
  };
}

/** Meetings are counted back from today: the latest one is 1 ago. */
export interface DemoCadence {
  readonly template: TemplateId;
  readonly startedWeeksAgo: number;
  readonly attendees: readonly string[];
  readonly missed?: readonly number[];
  readonly calledOff?: ReadonlyArray<Readonly<{ ago: number; reason: string }>>;
  readonly decisions?: ReadonlyArray<Readonly<{ ago: number; text: string }>>;
  readonly actions?: ReadonlyArray<
    Readonly<{ ago: number; text: string; owner: string; dueInDays: number; isDone?: true }>
  >;
  /** By the place of the agenda's item, from 0. */
  readonly notes?: ReadonlyArray<Readonly<{ ago: number; item: number; text: string }>>;
}

export interface DemoPast {
  readonly entries: ReadonlyArray<
    Readonly<{
      daysAgo: number;
      /** Minutes after midnight. */
      time: number;
      kind: "note" | "call" | "meeting" | "email";
      with: readonly string[];
      text: string;
      title?: string;
      sender?: string;
      next?: { title: string; inDays: number };
      /** Written by the colleague of whoever leads the work. */
      byOther?: boolean;
    }>
  >;
  readonly roles: ReadonlyArray<
    Readonly<{
      of: string;
      title: string;
      employer: string | null;
      fromDaysAgo: number;
      untilDaysAgo: number | null;
    }>
  >;
}
