import { addDays, type IsoDay } from "@/lib/units/days";

/** Something with a day, and who is to see to it. */
export type Ahead = {
  readonly what: string;
  readonly title: string;
  readonly owner: string | null;
  readonly day: IsoDay;
};

export type FirstNinety = { readonly until: 0 | 30 | 60 | 90; readonly items: Ahead[] }[];

const ENDS = [0, 30, 60, 90] as const;

/** What falls due in the first 30, 60 and 90 days from a day on; under 0 what was due before it. Later things are left out. */
export function firstNinety(ahead: readonly Ahead[], from: IsoDay): FirstNinety {
  return ENDS.map((until, at) => {
    const before = ENDS[at - 1];
    const isIn = ({ day }: Ahead) =>
      before === undefined ? day < from : day < addDays(from, until) && day >= addDays(from, before);
    return { until, items: ahead.filter(isIn).sort(byDay) };
  });
}

function byDay(one: Ahead, other: Ahead): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : one.title < other.title ? -1 : 1;
}
