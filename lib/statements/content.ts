import { canonicalJson } from "@/lib/rules/canonical-json";
import type { WorkKind } from "@/lib/rules/hours/work-kinds";
import type { RoundingStep, StatementSums } from "@/lib/rules/hours/statement";
import type { IsoDay } from "@/lib/units/days";

/** What a statement says, and all that its page, its PDF and its CSV are made from. Money in minor units of `currency`. */
export type StatementContent = {
  number: number;
  /** The statement of the same cycle that this one takes the place of. */
  replacesNumber: number | null;
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

/** Whether the account of a cycle would say the same again, but for its number, its day and its rounding. */
export function isSameAccount(one: StatementContent, other: Omit<StatementContent, "number">): boolean {
  const said = ({
    plannedMinutes,
    carriedMinutes,
    weeks,
    lines,
    corrections,
  }: Omit<StatementContent, "number">) =>
    canonicalJson({
      ...{ plannedMinutes, carriedMinutes, lines, corrections },
      weeks: weeks.map(({ monday, minutes }) => ({ monday, minutes })),
    });
  return said(one) === said(other);
}

/** As it was kept: written by `issueStatement` alone, and never changed. */
export function contentOf(kept: unknown): StatementContent {
  return kept as StatementContent;
}
