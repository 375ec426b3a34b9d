import { type IsoDay, daysBetween, formatDay } from "../../units/days";
import type { Dates } from "./forecast";

/** What the forecast's days are held against: the end of the work that was sold, and the plan's last day for something. */
export type Horizon = {
  /** Null without an engagement, or with one that runs until further notice. */
  readonly endsOn: IsoDay | null;
  /** Of the deliverables that are not in use yet, the last day by which one is due. */
  readonly lastDueOn: IsoDay | null;
};

type Term = {
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay | null;
  /** The days by which what is not in use yet is due. */
  readonly dueDays: readonly (IsoDay | null)[];
};

/** The end of what runs today or is to come; where nothing does, of what ran last. */
export function horizonOf(terms: readonly Term[], today: IsoDay): Horizon {
  const ahead = terms.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const ends = (ahead.length > 0 ? ahead : terms).map(({ endsOn }) => endsOn);
  return {
    endsOn: ends.includes(null) ? null : latest(ends),
    lastDueOn: latest(terms.flatMap(({ dueDays }) => dueDays)),
  };
}

/** How the two days lie to the engagement's end and to the plan. Empty where there is nothing to hold them against. */
export function horizonSentences({ half, mostly }: Dates, { endsOn, lastDueOn }: Horizon): string[] {
  if (half === null) return [];
  return [
    ...(endsOn ? [besideEnd(half, mostly, endsOn)] : []),
    ...(lastDueOn ? [besideDue(half, lastDueOn)] : []),
  ];
}

function besideEnd(half: IsoDay, mostly: IsoDay | null, endsOn: IsoDay): string {
  const end = `the engagement’s end on ${formatDay(endsOn)}`;
  if (half > endsOn) return `Both days lie after ${end}: at this pace the hours sold do not reach them.`;
  if (mostly === null || mostly > endsOn)
    return `The 50 % day lies before ${end}, the 85 % day after it: it may not be done by then.`;
  return `Both days lie before ${end}.`;
}

function besideDue(half: IsoDay, lastDueOn: IsoDay): string {
  const last = `the plan’s last due day, ${formatDay(lastDueOn)}`;
  if (half <= lastDueOn) return `The 50 % day lies within ${last}.`;
  const weeks = Math.ceil(daysBetween(lastDueOn, half) / 7);
  return `The 50 % day is ${weeks === 1 ? "a week" : `${weeks} weeks`} after ${last}.`;
}

function latest(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce((late, day) => (day !== null && (late === null || day > late) ? day : late), null);
}
