import { addDays, type IsoDay } from "@/lib/units/days";

/** How long the portal is read after the end where nobody said otherwise; the database reckons with the same. */
export const READS_FOR_DAYS = 90;

export interface EngagementSpan {
  readonly kind: string;
  readonly endsOn: IsoDay | null;
}

export type PortalEnd =
  | { readonly state: "open"; readonly endsOn: IsoDay | null }
  | { readonly state: "reading" | "over"; readonly endsOn: IsoDay; readonly until: IsoDay };

/**
 * What the portal is on a day. It is open as long as an engagement runs, is still to begin, or has no end; a diagnostic
 * alone is the beginning of a relation, and ends one only where somebody said until when the portal is read.
 */
export function portalEnd(
  engagements: readonly EngagementSpan[],
  readsUntil: IsoDay | null,
  today: IsoDay,
): PortalEnd {
  const ends = engagements.flatMap(({ endsOn }) => (endsOn ? [endsOn] : []));
  const last = ends.length > 0 ? ends.reduce((a, b) => (a > b ? a : b)) : null;
  const endsOn = ends.length === engagements.length ? last : null;
  const endsRelation = readsUntil !== null || engagements.some(({ kind }) => kind !== "diagnostic");
  if (endsOn === null || endsOn >= today || !endsRelation) return { state: "open", endsOn };
  const until = readsUntil ?? defaultReadsUntil(endsOn);
  return { state: today > until ? "over" : "reading", endsOn, until };
}

export function defaultReadsUntil(endsOn: IsoDay): IsoDay {
  return addDays(endsOn, READS_FOR_DAYS);
}
