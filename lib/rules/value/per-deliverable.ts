import type { DeliverableKind } from "../engagement/words";
import type { WorkKind } from "../hours/work-kinds";
import { totalMinutes } from "../hours/worked";

export interface BookedWork {
  readonly kind: WorkKind;
  readonly deliverableId: string | null;
  readonly minutes: number;
}
export interface BuiltDeliverable {
  readonly id: string;
  readonly kind: DeliverableKind;
  readonly isInUse: boolean;
}

export interface KindValue {
  readonly kind: DeliverableKind;
  readonly inUse: number;
  readonly minutes: number;
  /** `null` while none is in use: what is not there yet has no price. */
  readonly minutesPerDeliverable: number | null;
  /** Whether the entries say what they were for, or only the kind of work does. */
  readonly basis: "entries" | "kind_of_work";
}

const BUILT: readonly DeliverableKind[] = ["sop", "cadence", "accountability"];

/**
 * What one deliverable in use has cost, by kind. Where every entry of that kind of work names its deliverable, the time of
 * those in use is counted; where some do not, all the time of the kind is, since it cannot be told apart.
 */
export function valueByKind(
  work: readonly BookedWork[],
  deliverables: readonly BuiltDeliverable[],
): KindValue[] {
  return BUILT.map((kind): KindValue => {
    const inUse = deliverables.filter((each) => each.kind === kind && each.isInUse).map(({ id }) => id);
    const unnamed = work.some(
      (each) => each.kind === kind && each.deliverableId === null && each.minutes !== 0,
    );
    const counted = unnamed
      ? work.filter((each) => each.kind === kind)
      : work.filter(({ deliverableId }) => deliverableId !== null && inUse.includes(deliverableId));
    const minutes = totalMinutes(counted);
    return {
      kind,
      inUse: inUse.length,
      minutes,
      minutesPerDeliverable: inUse.length === 0 ? null : Math.round(minutes / inUse.length),
      basis: unnamed ? "kind_of_work" : "entries",
    };
  }).filter(({ inUse, minutes }) => inUse > 0 || minutes !== 0);
}
