import { addDays, daysBetween, type IsoDay, mondayOf } from "@/lib/units/days";
import type { DeliverableKind, WorkKind } from "../generated/client";
import type { DemoDeliverable, DemoEngagement } from "./company";

export interface DemoTimeEntry {
  readonly workDay: IsoDay;
  readonly minutes: number;
  readonly kind: WorkKind;
  /** Its place in the engagement's deliverables. */
  readonly deliverable: number | null;
}

/** Days of the week that a fractional executive is with this client: Tuesday to Thursday, and some Fridays. */
const WORK_DAYS = [1, 2, 3, 4];
const QUARTER = 15;

/** The hours of an engagement until today: from its pace, with weeks that are fuller and thinner, always the same. */
export function hoursOf(engagement: DemoEngagement, startsOn: IsoDay, today: IsoDay): DemoTimeEntry[] {
  const weeksSoFar = Math.floor(daysBetween(mondayOf(startsOn), today) / 7) + 1;
  const { first, last } = engagement.pace;
  return Array.from({ length: weeksSoFar }, (_, week) => {
    const pace = first + ((last - first) * week) / Math.max(1, weeksSoFar - 1);
    const wobble = 1 + 0.16 * Math.sin(week * 2.4) + 0.06 * Math.cos(week * 5.1);
    const minutes = engagement.plannedHoursPerWeek * 60 * pace * wobble;
    return weekOf(engagement, addDays(mondayOf(startsOn), 7 * week), week, minutes, today);
  })
    .flat()
    .filter((entry) => entry.workDay >= startsOn && entry.workDay <= today);
}

function weekOf(
  engagement: DemoEngagement,
  monday: IsoDay,
  week: number,
  minutes: number,
  today: IsoDay,
): DemoTimeEntry[] {
  return Object.entries(engagement.work).flatMap(([name, share], index) => {
    const kind = name as WorkKind;
    const spent = Math.round((minutes * share) / QUARTER) * QUARTER;
    const day = WORK_DAYS[(week + index) % WORK_DAYS.length] ?? 1;
    if (spent === 0) return [];
    const deliverable = deliverableInHand(engagement.deliverables, kind, monday, today);
    return [{ workDay: addDays(monday, day), minutes: spent, kind, deliverable }];
  });
}

/** The deliverable of that kind that was next to come into use in that week. */
function deliverableInHand(
  deliverables: ReadonlyArray<DemoDeliverable>,
  kind: WorkKind,
  monday: IsoDay,
  today: IsoDay,
): number | null {
  const kinds: ReadonlyArray<DeliverableKind> = ["sop", "cadence", "accountability"];
  if (!kinds.some((known) => known === kind)) return null;
  const finished = (deliverable: DemoDeliverable) => addDays(today, -(deliverable.inUseDaysAgo ?? -1_000));
  const open = deliverables
    .map((deliverable, index) => ({ index, deliverable }))
    .filter(({ deliverable }) => deliverable.kind === kind && deliverable.state !== "planned")
    .filter(({ deliverable }) => finished(deliverable) >= monday)
    .sort((a, b) => finished(a.deliverable).localeCompare(finished(b.deliverable)));
  return open[0]?.index ?? null;
}
