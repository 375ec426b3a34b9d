import { type IsoDay, mondayOf } from "@/lib/units/days";

/** Time of one day, or the sum of several entries of that day. Deleted entries never get this far. */
export interface Worked {
  readonly workDay: IsoDay;
  readonly minutes: number;
}

export function totalMinutes(worked: readonly { readonly minutes: number }[]): number {
  return worked.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** By ISO week, named by its Monday: the last days of December may belong to week 1 of the new year. */
export function minutesByWeek(worked: readonly Worked[]): Map<IsoDay, number> {
  return minutesBy(worked, ({ workDay }) => mondayOf(workDay));
}

export function minutesBy<Row extends { readonly minutes: number }, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) {
    const key = keyOf(row);
    sums.set(key, (sums.get(key) ?? 0) + row.minutes);
  }
  return sums;
}
