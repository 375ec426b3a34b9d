import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { GroupScores } from "@/lib/rules/diagnosis/scores";
import type { Dimension } from "@/lib/rules/questionnaire/dimensions";

/** What the pages draw: a whole diagnosis to consultants, and to the CEO one less what the round withholds. */
export type ReportedDiagnosis = Pick<
  Diagnosis,
  | "asOf"
  | "ruleSet"
  | "stage"
  | "scope"
  | "role"
  | "conclusive"
  | "integrationIndex"
  | "symptoms"
  | "gaps"
  | "warnings"
  | "confidence"
  | "reportingLine"
  | "trace"
  | "nearMisses"
  | "counterfactuals"
> & { dimensions: Record<Dimension, { score: number | null; byGroup: GroupScores }> };

/** "nothing" and "joint": the round keeps the heads' scores from this reader, and what would give them away. */
export type Shows = "groups" | "joint" | "nothing";

/** Whose answers stand behind a figure, by respondent's id; empty for a reader who is not told. */
export type RespondentNames = ReadonlyMap<string, string>;

/** Why a reader is not shown more. */
export type Withheld = {
  /** For what the figures that they have seen before, less these, would tell. */
  withheldBeside: boolean;
  /** No department by itself. */
  departmentsWithheld: boolean;
};
