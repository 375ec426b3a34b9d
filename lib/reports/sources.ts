import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { ConfidentialityMode } from "@/lib/diagnoses/disclosure";
import type { SharedDiagnosis } from "@/lib/diagnoses/for-ceo";
import type { StageOnDay } from "@/lib/pictures/stage-ladder";
import type { ReadinessWork } from "@/lib/readiness/work";
import type { CandidateContent, CostContent, HoursContent, PlanContent, ReportInput } from "./content";

/** Everything that was read for a report, in one transaction. */
export type ReadinessSources = ReadinessWork & {
  client: { name: string; currency: string; fullTimeBudgetMinor: bigint | null };
  diagnosis: Diagnosis;
  /** The same, less what the round's confidentiality withholds: a report is made for the client's CEO to read. */
  shared: SharedDiagnosis;
  confidentiality: ConfidentialityMode;
  /** Where earlier rounds found the client, oldest first. */
  earlier: StageOnDay[];
  hours: HoursContent | null;
  /** Null where no phase was written down, or it is left out. */
  plan: PlanContent | null;
  /** Null where the consultant left it out. */
  candidate: CandidateContent | null;
  cost: CostContent | null;
  inputs: ReportInput[];
};
