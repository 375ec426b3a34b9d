import type { Confidence } from "@/lib/rules/diagnosis/confidence";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { record } from "@/lib/rules/diagnosis/scores";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { DIMENSIONS, type Dimension } from "@/lib/rules/questionnaire/dimensions";
import type { Beside, ConfidentialityMode } from "./disclosure";
import { headsDisclosureOf } from "./heads-disclosure";

/**
 * A diagnosis as the heads may see it: what it says of the company, and where the round lets it, scores over everybody. No
 * reason (they name budgets and hires), no warning (they are about people in their seats), no department and no group.
 */
export type HeadsDiagnosis = Pick<
  Diagnosis,
  "asOf" | "stage" | "scope" | "role" | "conclusive" | "bindingDepartment"
> & {
  /** How sure it is, in a word: the verdict's own sentence says so. */
  confidence: Pick<Confidence, "level">;
  integrationIndex: number | null;
  dimensions: Record<Dimension, { score: number | null }>;
  shows: "joint" | "nothing";
  /** Which of them keeps the figures back; null where they are shown. */
  withheldBecause: "consultants_only" | "too_few" | "beside" | null;
};

/** @param beside whether its figures may stand beside those that the CEO, and those that the heads have seen before */
export function forHead(
  { asOf, stage, scope, role, conclusive, confidence, integrationIndex, dimensions }: Diagnosis,
  snapshot: Snapshot,
  mode: ConfidentialityMode,
  beside: Beside,
): HeadsDiagnosis {
  const own = headsDisclosureOf(mode, snapshot, dimensions).totals;
  const totals = own && beside === "open";
  const shown = (score: number | null) => (totals && score !== null ? Math.round(score) : null);
  return {
    ...{ asOf, stage, scope, role, conclusive },
    // The one whose answers are behind it would be known to every colleague.
    bindingDepartment: null,
    confidence: { level: confidence.level },
    integrationIndex: shown(integrationIndex),
    dimensions: record(DIMENSIONS, (dimension) => ({ score: shown(dimensions[dimension].score) })),
    shows: totals ? "joint" : "nothing",
    withheldBecause: totals
      ? null
      : mode === "consultant_only"
        ? "consultants_only"
        : own
          ? "beside"
          : "too_few",
  };
}
