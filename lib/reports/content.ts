import type { StageOnDay } from "@/lib/pictures/stage-ladder";
import type { Look } from "@/lib/rules/brand/look";
import type { ContentId } from "@/lib/rules/diagnosis/diagnosis";
import type { Confidence } from "@/lib/rules/diagnosis/confidence";
import type { ReportingLine } from "@/lib/rules/diagnosis/reporting-line";
import type { Source } from "@/lib/rules/diagnosis/rule-set";
import type { GroupScores } from "@/lib/rules/diagnosis/scores";
import type { Role, Scope, Severity, Stage } from "@/lib/rules/diagnosis/words";
import type { Dimension } from "@/lib/rules/questionnaire/dimensions";
import type { InfrastructureKind, ReadinessFacts } from "@/lib/rules/readiness/facts";
import type { Forecast } from "@/lib/rules/readiness/forecast";
import type { Readiness } from "@/lib/rules/readiness/readiness";
import type { Paper, PartId } from "@/lib/rules/report/parts";
import type { KindValue } from "@/lib/rules/value/per-deliverable";
import type { IsoDay } from "@/lib/units/days";

/** One thing the report was made from: what it was, which row, and the hash of what was read of it. */
export type ReportInput = { what: string; id: string; hash: string };

/** Everything that a readiness report says, in its own words and figures; frozen with its hash when it is issued. */
export type ReadinessContent = {
  kind: "readiness";
  /** Raised when the shape changes, so that an old report is still read rightly. */
  format: 1 | 2 | 3;
  /** From format 3 on: the parts that are in, in their order, each with the words before it. */
  parts?: { id: PartId; words: string }[];
  paper?: Paper;
  /** The firm's on the day of issue. */
  look?: Look;
  cover: {
    clientName: string;
    firmName: string;
    /** Null in a preview: only an issued report has a number. */
    number: number | null;
    issuedOn: IsoDay;
    preparedBy: string;
    assessedOn: IsoDay;
    /** Where anybody can check the file; not in a preview, nor in reports before it was said. */
    checkAt?: string;
  };
  verdict: {
    sentence: string;
    stage: Stage;
    scope: Scope;
    role: Role;
    conclusive: boolean;
    reasons: string[];
    symptoms: { title: string; sentence: string }[];
    reportingLine: ReportingLine | null;
    confidence: Confidence;
    /** Where earlier rounds found the client, oldest first. */
    earlier: StageOnDay[];
  };
  scores: {
    /** What the round's confidentiality lets this report show, in a sentence. */
    confidentiality: string;
    dimensions: { id: Dimension; title: string; score: number | null; byGroup: GroupScores }[];
    integrationIndex: number | null;
  };
  warnings: { title: string; severity: Severity; reason: string }[];
  infrastructure: {
    score: number | null;
    kinds: InfrastructureOfKind[];
  };
  hours: HoursContent | null;
  readiness: Readiness;
  /** From format 2 on: when it would be ready. */
  forecast?: Forecast;
  /** What both were read from, to reckon them again; not where the scores stay confidential. */
  readinessFacts?: ReadinessFacts;
  /** Only where the consultant put them in. */
  candidate?: CandidateContent;
  cost?: CostContent;
  plan?: PlanContent;
  appendix: {
    rules: { id: string; title: string; sentence: string; source: Source }[];
    ruleSet: ContentId;
    template: ContentId;
    snapshotHash: string;
    inputs: ReportInput[];
  };
};

/** Phases of one engagement as its CEO reads them, and what each is to leave behind. */
export type PlanContent = {
  engagement: string;
  phases: {
    name: string;
    goal: string | null;
    fromMonday: IsoDay;
    untilMonday: IsoDay;
    deliverables: DeliverableContent[];
  }[];
};

/** An inside candidate for the seat, as a board reads it. */
export type CandidateContent = {
  name: string;
  presentSeat: string;
  inSeatSince: IsoDay | null;
  readiness: string;
  sentence: string;
  standings: {
    title: string;
    of: "person" | "role";
    state: string;
    words: string;
    example: string | null;
    day: IsoDay | null;
    reason: string;
    source: Source;
  }[];
  next: { title: string; what: string }[];
  ruleSet: ContentId;
};

/** Full-time against fractional, from the client's own numbers: amounts as they are read. */
export type CostContent = {
  headline: string;
  sentences: string[];
  /** How the stated budget stands to these figures; not in reports before it was said. */
  budget?: string;
  besideGate?: string;
  rows: { title: string; firstYear: string; laterYear: string; isSum: boolean }[];
};

export type InfrastructureOfKind = {
  kind: InfrastructureKind;
  planned: number;
  inUse: number;
  deliverables: DeliverableContent[];
};

export type DeliverableContent = {
  title: string;
  state: string;
  owner: string | null;
  dueDay: IsoDay | null;
  inUseSince: IsoDay | null;
};

/** Hours of one engagement from its first day to the day of issue. Minutes; no rates and no names of who worked. */
export type HoursContent = {
  engagement: string;
  kind: string;
  startsOn: IsoDay;
  endsOn: IsoDay | null;
  plannedMinutesPerWeek: number;
  weeks: number;
  plannedMinutes: number;
  usedMinutes: number;
  byKind: { kind: string; title: string; minutes: number; share: number }[];
  /** From format 3 on: what one deliverable in use has cost, by kind. */
  value?: Pick<KindValue, keyof KindValue>[];
};

/** Written by `issueInTx` from this very type; the app's role cannot change it. */
export function contentOf(content: unknown): ReadinessContent {
  return content as ReadinessContent;
}
