import { addDays, formatDay, type IsoDay, mondayOf } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { HoursPlan } from "../hours/planned";
import { totalMinutes } from "../hours/worked";
import { lastDayOf, type PhasePlan, weeksOf } from "./plan-standing";
import type { DeliverableState } from "./words";

export type NamedPhase = PhasePlan & { readonly id: string; readonly name: string };

type Placed = {
  readonly phaseId: string | null;
  readonly state: DeliverableState;
  readonly plannedMinutes: number | null;
};

/** What is odd about a phase beside the others and the terms: worth a look, and allowed. */
export function phaseWarnings(
  phase: NamedPhase,
  phases: readonly NamedPhase[],
  { startsOn, endsOn, plannedMinutesPerWeek }: HoursPlan,
  deliverables: readonly Placed[] = [],
): string[] {
  const beside = phases.filter(({ id }) => id !== phase.id).flatMap((other) => sharedWith(phase, other));
  const own = minutesOf(phase);
  const hours = { planned: own * weeksOf(phase), needed: neededIn(phase, deliverables) };
  const busiest = busiestWeek(phase, phases);
  const sold = `${formatHours(plannedMinutesPerWeek)} are sold`;
  return [
    ...(endsOn !== null && lastDayOf(phase) > lastDayOfWeek(endsOn)
      ? [`It goes on after the engagement’s end on ${formatDay(endsOn)}.`]
      : []),
    ...(phase.fromMonday < mondayOf(startsOn)
      ? [`It begins before the engagement does, on ${formatDay(startsOn)}.`]
      : []),
    ...beside,
    ...(own > plannedMinutesPerWeek ? [`It plans ${formatHours(own)} hours a week; ${sold}.`] : []),
    ...(own <= plannedMinutesPerWeek && busiest.minutes > plannedMinutesPerWeek
      ? [
          `With the phases beside it ${formatHours(busiest.minutes)} hours are planned in the week of ${formatDay(busiest.monday)}; ${sold}.`,
        ]
      : []),
    ...(hours.needed > hours.planned
      ? [
          `Its deliverables take ${formatHours(hours.needed)} hours; its weeks plan ${formatHours(hours.planned)}.`,
        ]
      : []),
  ];
}

function neededIn({ id }: NamedPhase, deliverables: readonly Placed[]): number {
  const own = deliverables.filter(({ phaseId, state }) => phaseId === id && state !== "withdrawn");
  return totalMinutes(own.map(({ plannedMinutes }) => ({ minutes: plannedMinutes ?? 0 })));
}

function minutesOf({ work }: PhasePlan): number {
  return totalMinutes(work.map(({ minutesPerWeek }) => ({ minutes: minutesPerWeek })));
}

function sharedWith(phase: PhasePlan, other: NamedPhase): string[] {
  const from = phase.fromMonday > other.fromMonday ? phase.fromMonday : other.fromMonday;
  const until = phase.untilMonday < other.untilMonday ? phase.untilMonday : other.untilMonday;
  if (from > until) return [];
  return [`It overlaps with “${other.name}” from ${formatDay(from)} to ${formatDay(addDays(until, 6))}.`];
}

/** Of a phase's weeks the one in which most is planned: sums change where a phase begins. */
function busiestWeek(phase: PhasePlan, phases: readonly PhasePlan[]) {
  const isIn = (monday: IsoDay, each: PhasePlan) => each.fromMonday <= monday && monday <= each.untilMonday;
  return [phase, ...phases]
    .map(({ fromMonday }) => fromMonday)
    .filter((monday) => isIn(monday, phase))
    .map((monday) => ({
      monday,
      minutes: totalMinutes(
        phases.filter((each) => isIn(monday, each)).map((each) => ({ minutes: minutesOf(each) })),
      ),
    }))
    .reduce((most, one) => (one.minutes > most.minutes ? one : most));
}

function lastDayOfWeek(day: IsoDay): IsoDay {
  return addDays(mondayOf(day), 6);
}
