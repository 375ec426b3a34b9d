import type { WorkKind } from "@/lib/rules/hours/work-kinds";
import type { RoundingStep, StatementSums } from "@/lib/rules/hours/statement";
import type { IsoDay } from "@/lib/units/days";

/** What a statement says, and all that its page, its PDF and its CSV are made from. Money in minor units of `currency`. */
export type StatementContent = {
  number: number;
  firmName: string;
  clientName: string;
  engagementTitle: string;
  issuedOn: IsoDay;
  issuedByName: string;
  currency: string;
  rateMinorPerHour: number;
  overageRateMinorPerHour: number | null;
  roundingMinutes: RoundingStep;
  plannedMinutes: number;
  carriedMinutes: number;
  takenOnMinutes: number;
  lapsedMinutes: number;
  weeks: ReadonlyArray<{ monday: IsoDay; minutes: number; agreedByName: string | null }>;
  lines: ReadonlyArray<{ kind: WorkKind; deliverable: string | null; minutes: number }>;
  corrections: ReadonlyArray<{ workDay: IsoDay; minutes: number; note: string | null }>;
  sums: StatementSums;
};

/** As it was kept: written by `issueStatement` alone, and never changed. */
export function contentOf(kept: unknown): StatementContent {
  return kept as StatementContent;
}
