import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { StageOnDay } from "@/lib/pictures/stage-ladder";
import type { HoursContent, InfrastructureOfKind, ReportInput } from "./content";
import type { ReaderView } from "./reader-view";

/** Everything that was read for a report, in one transaction. */
export type ReadinessSources = {
  client: { name: string; currency: string; fullTimeBudgetMinor: bigint | null };
  diagnosis: Diagnosis;
  /** The part of the diagnosis that the round's confidentiality lets a CEO see. */
  view: ReaderView;
  /** Where earlier rounds found the client, oldest first. */
  earlier: StageOnDay[];
  /** Null where the client has no engagement: nothing says then what was to be built. */
  deliverables: SourceDeliverable[] | null;
  hours: HoursContent | null;
  inputs: ReportInput[];
};

export type SourceDeliverable = InfrastructureOfKind["deliverables"][number] & {
  kind: InfrastructureOfKind["kind"];
  counts: boolean;
  inUse: boolean;
};
