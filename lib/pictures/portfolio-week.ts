/** Hours of one client this week, in minutes. */
export interface LoadBar {
  readonly id: string;
  readonly name: string;
  readonly promisedMinutes: number;
  readonly usedMinutes: number;
}

export interface DrawnBar extends LoadBar {
  /** In per cent of the width. */
  readonly promised: number;
  readonly used: number;
  /** What was used beyond the promise: from `promised` on. */
  readonly over: number;
}

/** More bars than this are no picture any more; the table has them all. */
const MOST_BARS = 16;

/**
 * One bar a client, on one scale: what is promised as its track, what is used within it, and what is over behind it. The
 * first bar is all of them together against what there is to give, on a scale of its own: a sum dwarfs its parts.
 */
export function portfolioWeek(clients: readonly LoadBar[], capacityMinutes: number | null) {
  const busy = clients
    .filter(({ promisedMinutes, usedMinutes }) => promisedMinutes > 0 || usedMinutes > 0)
    .sort(
      (one, other) => other.promisedMinutes - one.promisedMinutes || one.name.localeCompare(other.name, "en"),
    );
  const shown =
    busy.length > MOST_BARS ? [...busy.slice(0, MOST_BARS - 1), othersOf(busy.slice(MOST_BARS - 1))] : busy;
  const all = sumOf("all", "All", busy);
  const widest = Math.max(
    1,
    ...shown.map(({ promisedMinutes, usedMinutes }) => Math.max(promisedMinutes, usedMinutes)),
  );
  const whole = Math.max(1, all.promisedMinutes, all.usedMinutes, capacityMinutes ?? 0);
  return {
    all: drawn(all, whole),
    /** Where the capacity stands on the first bar, in per cent. */
    capacity: capacityMinutes === null ? null : (capacityMinutes / whole) * 100,
    bars: shown.map((bar) => drawn(bar, widest)),
  };
}

function drawn(bar: LoadBar, widest: number): DrawnBar {
  const share = (minutes: number) => (Math.max(0, minutes) / widest) * 100;
  return {
    ...bar,
    promised: share(bar.promisedMinutes),
    used: share(Math.min(bar.usedMinutes, bar.promisedMinutes)),
    over: share(bar.usedMinutes - bar.promisedMinutes),
  };
}

function othersOf(rest: readonly LoadBar[]): LoadBar {
  return sumOf("others", `${rest.length} others`, rest);
}

function sumOf(id: string, name: string, bars: readonly LoadBar[]): LoadBar {
  return {
    id,
    name,
    promisedMinutes: bars.reduce((sum, bar) => sum + bar.promisedMinutes, 0),
    usedMinutes: bars.reduce((sum, bar) => sum + bar.usedMinutes, 0),
  };
}
