import { type IsoDay, formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

export type Standing = {
  week: number;
  usedMinutes: number;
  plannedMinutes: number;
  deliverablesInUse: number;
  deliverablesPlanned: number;
};

type Engagement = {
  startsOn: IsoDay;
  endsOn: IsoDay | null;
  plannedMinutesPerWeek: number;
  today: IsoDay;
  standing: Standing;
};

/** "84:30 of 96:00 planned hours used by week 8; 5 of 9 deliverables in use." */
export function standingSentence({ startsOn, endsOn, plannedMinutesPerWeek, today, standing }: Engagement) {
  if (standing.week === 0)
    return `Starts on ${formatDay(startsOn)}, with ${formatHours(plannedMinutesPerWeek)} planned a week.`;
  const hours = `${formatHours(standing.usedMinutes)} of ${formatHours(standing.plannedMinutes)} planned hours used`;
  const when =
    endsOn !== null && endsOn < today
      ? `when it ended on ${formatDay(endsOn)}, after ${weeks(standing.week)}`
      : `by week ${standing.week}`;
  return `${hours} ${when}; ${inUse(standing)}.`;
}

export function inUse({
  deliverablesInUse,
  deliverablesPlanned,
}: Pick<Standing, "deliverablesInUse" | "deliverablesPlanned">): string {
  if (deliverablesPlanned === 0) return "no deliverables planned yet";
  return `${deliverablesInUse} of ${deliverablesPlanned} ${deliverablesPlanned === 1 ? "deliverable" : "deliverables"} in use`;
}

function weeks(count: number): string {
  return count === 1 ? "1 week" : `${count} weeks`;
}
