import { CONFIDENCE_STEPS, type Quantity } from "./gate";
import type { MeetingWeek, Progress, ReadinessFacts } from "./facts";

/** Of fewer meetings than these a share says nothing yet. */
export const LEAST_MEETINGS = 4;
/** Neither the escalations nor a pace can be told from fewer whole weeks. */
export const LEAST_WEEKS = 4;

export function quantitiesOf(facts: ReadinessFacts): Record<Quantity, number | null> {
  return {
    sopsInUse: shareOf(facts.progress?.sop),
    cadencesInUse: shareOf(facts.progress?.cadence),
    cadenceAdherence: adherenceOf(facts.meetings ?? []),
    seatsWithOneOwner: percent(facts.seats?.seatsWithOneOwner ?? 0, facts.seats?.seats ?? 0),
    accountabilityInUse: shareOf(facts.progress?.accountability),
    escalationsPerWeek: perWeek(facts.escalations ?? []),
    infrastructure: facts.infrastructure,
    founder: facts.founder,
    integrationIndex: facts.integrationIndex,
    budgetShare: facts.budgetShare,
    confidence: facts.confidence && CONFIDENCE_STEPS[facts.confidence],
    assessmentAgeDays: facts.assessmentAgeDays,
  };
}

/** Of nothing planned there is no share: that is unknown, not zero and not done. */
function shareOf(progress: Progress | undefined): number | null {
  return percent(progress?.inUse ?? 0, progress?.planned ?? 0);
}

export function adherenceOf(weeks: readonly MeetingWeek[]): number | null {
  const { held, due } = allOf(weeks);
  return due < LEAST_MEETINGS ? null : percent(held, due);
}

export function allOf(weeks: readonly MeetingWeek[]): MeetingWeek {
  return { held: sumOf(weeks.map(({ held }) => held)), due: sumOf(weeks.map(({ due }) => due)) };
}

export function perWeek(counts: readonly number[]): number | null {
  return counts.length < LEAST_WEEKS ? null : sumOf(counts) / counts.length;
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function percent(part: number, whole: number): number | null {
  return whole > 0 ? (part * 100) / whole : null;
}
