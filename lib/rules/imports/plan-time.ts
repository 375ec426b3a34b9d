import { type IsoDay, mondayOf } from "@/lib/units/days";
import { fitsInDay } from "../hours/day-limit";
import type { Plan, Problem, Read } from "./file-row";
import type { TimeRow } from "./read-time";

/** An entry of the person's that is there already. */
export interface TimeThere extends Omit<TimeRow, "kind"> {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly clientCompanyId: string;
  readonly deliverableId: string | null;
  /** It counts in its day and never changes: a correction, or a client’s that the person no longer sees. */
  readonly isFixed: boolean;
}

export interface TimeThen {
  /** All of the person's entries on these days, whosever the client is: a day has 24 hours. */
  readonly entries: readonly TimeThere[];
  /** Weeks that are handed in or agreed, as `weekKey`. */
  readonly closed: ReadonlySet<string>;
}

export function weekKey(engagementId: string, monday: IsoDay): string {
  return `${engagementId} ${monday}`;
}

export function weekOf({ engagementId, workDay }: Pick<TimeRow, "engagementId" | "workDay">): string {
  return weekKey(engagementId, mondayOf(workDay));
}

/**
 * What rows of hours would do to the entries that are there. A row with an id is the entry with that id; one without is
 * the entry that says the same of the same day, each entry once: the same file again changes nothing.
 */
export function planTime(
  rows: ReadonlyArray<Read<TimeRow>>,
  { entries, closed }: TimeThen,
): Plan<TimeRow, TimeThere> {
  const own = entries.filter(({ isFixed }) => !isFixed);
  const byId = new Map(
    own.flatMap((entry) => (entry.externalId ? [[entry.externalId, entry] as const] : [])),
  );
  const alike = new Map<string, TimeThere[]>();
  for (const entry of own) alike.set(printOf(entry), [...(alike.get(printOf(entry)) ?? []), entry]);
  const minutes = new Map<IsoDay, number>();
  const add = (day: IsoDay, more: number) => minutes.set(day, (minutes.get(day) ?? 0) + more);
  for (const entry of entries) add(entry.workDay, entry.minutes);

  const seen = new Map<string, number>();
  const made: Array<Read<TimeRow>> = [];
  const changed: Array<Read<TimeRow> & { there: TimeThere }> = [];
  const bad: Problem[] = [];
  let same = 0;
  for (const { line, value } of rows) {
    const wrong = (message: string) => bad.push({ line, column: "", found: value.workDay, message });
    if (value.externalId) {
      const before = seen.get(value.externalId);
      if (before !== undefined) {
        bad.push({ line, column: "", found: value.externalId, message: `Line ${before} has the same id.` });
        continue;
      }
      seen.set(value.externalId, line);
    }
    const there = value.externalId ? byId.get(value.externalId) : alike.get(printOf(value))?.shift();
    if (there && isSame(there, value)) same += 1;
    else if (closed.has(weekOf(value)) || (there && closed.has(weekOf(there))))
      wrong("Its week is handed in or agreed.");
    else {
      if (there) add(there.workDay, -there.minutes);
      const hasRoom = fitsInDay(minutes.get(value.workDay) ?? 0, value.minutes);
      if (there && !hasRoom) add(there.workDay, there.minutes);
      if (!hasRoom) {
        wrong("With it, this day would have more than 24 hours.");
        continue;
      }
      add(value.workDay, value.minutes);
      if (there) changed.push({ line, value, there });
      else made.push({ line, value });
    }
  }
  return { made, changed, same, bad };
}

type Said = Pick<TimeRow, "engagementId" | "workDay" | "minutes" | "note" | "externalId">;

/** Whoever has no id is known by this. The kind of work is not of it: without a column, it is chosen anew each time. */
function printOf({ engagementId, workDay, minutes, note }: Said): string {
  return `${engagementId} ${workDay} ${minutes} ${note ?? ""}`;
}

function isSame(there: TimeThere, row: TimeRow): boolean {
  return printOf(there) === printOf(row) && (row.externalId === null || there.kind === row.kind);
}
