import type { PhasePlan } from "@/lib/rules/engagement/plan-standing";
import type { DeliverableKind, DeliverableState } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";

/** What everybody who sees a plan sees of a phase. */
export type PhaseFacts = {
  id: string;
  name: string;
  goal: string | null;
  fromMonday: IsoDay;
  untilMonday: IsoDay;
};

/** With what the consultants plan its weeks for. */
export type PlannedPhase = PhaseFacts &
  Pick<PhasePlan, "work"> & {
    version: number;
    /** What is odd about it beside the others and the terms. */
    warnings: readonly string[];
  };

export type PlacedFacts = {
  id: string;
  kind: DeliverableKind;
  title: string;
  state: DeliverableState;
  ownerName: string | null;
  phaseId: string | null;
  dueDay: IsoDay | null;
  inUseSince: IsoDay | null;
};

export type PlannedDeliverable = PlacedFacts & {
  version: number;
  plannedMinutes: number | null;
  minutes: number;
  reason: { sentence: string; diagnosisId: string; day: IsoDay } | null;
};
