/** A day has no more; the same bound stands in the database for a single entry. */
export const MINUTES_IN_A_DAY = 1440;

/** Whether a day that already holds `logged` minutes has room for `more`. */
export function fitsInDay(logged: number, more: number): boolean {
  return logged + more <= MINUTES_IN_A_DAY;
}
