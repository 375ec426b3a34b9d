import { minutesBy, totalMinutes } from "./worked";

/** What time is spent on; the first three are also the kinds of deliverable. */
export const WORK_KINDS = [
  "sop",
  "cadence",
  "accountability",
  "integration",
  "decision_support",
  "founder_extraction",
  "firefighting",
  "admin",
] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

export interface KindShare {
  readonly kind: WorkKind;
  readonly minutes: number;
  /** 0..1 of all the time. */
  readonly share: number;
}

/** Time by kind of work, most first; kinds without time are left out. */
export function sharesByKind(
  worked: readonly { readonly kind: WorkKind; readonly minutes: number }[],
): KindShare[] {
  const total = totalMinutes(worked);
  return [...minutesBy(worked, ({ kind }) => kind)]
    .map(([kind, minutes]) => ({ kind, minutes, share: minutes / total }))
    .sort((a, b) => b.minutes - a.minutes || WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind));
}

/** Scope drift is the share of firefighting, 0..1; `null` without any time: nothing is known then. */
export function scopeDrift(shares: readonly KindShare[]): number | null {
  if (shares.length === 0) return null;
  return shares.find(({ kind }) => kind === "firefighting")?.share ?? 0;
}
