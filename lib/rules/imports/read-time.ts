import type { IsoDay } from "@/lib/units/days";
import { WORK_KIND_TITLES } from "../engagement/words";
import { MINUTES_IN_A_DAY } from "../hours/day-limit";
import { WORK_KINDS, type WorkKind } from "../hours/work-kinds";
import { type Cells, fullName, type Problem } from "./file-row";
import type { Mapping } from "./mapping";
import { nameKeyOf } from "./names";
import { readDay } from "./read-day";
import { readDuration } from "./read-duration";

export interface TimeRow {
  readonly workDay: IsoDay;
  readonly minutes: number;
  readonly kind: WorkKind;
  readonly note: string | null;
  readonly engagementId: string;
  readonly externalId: string | null;
}

/** What has to be known to read hours: who brings them in, and where they can go. */
export interface TimeContext {
  readonly today: IsoDay;
  readonly person: { readonly name: string; readonly email: string };
  readonly engagements: ReadonlyMap<string, { readonly startsOn: IsoDay; readonly endsOn: IsoDay | null }>;
  /** Engagements by the file's names for them. */
  readonly places: ReadonlyMap<string, string>;
}

export const LONGEST_NOTE = 500;
export const LONGEST_ID = 100;

const KINDS = new Map<string, WorkKind>(
  WORK_KINDS.flatMap((kind) => [
    [kind, kind] as const,
    [WORK_KIND_TITLES[kind].toLowerCase(), kind] as const,
  ]),
);

/** Reads a row of hours, or says the first thing that is wrong with it. */
export function timeReader(mapping: Mapping, { today, person, engagements, places }: TimeContext) {
  // A file of ten thousand rows has a few hundred days.
  const days = new Map<string, IsoDay | null>();
  const own = [person.name, person.email].map((word) => word.toLowerCase());

  return (cells: Cells): TimeRow | Problem => {
    const who = fullName(cells, "person", "lastName").toLowerCase();
    if (who && !own.includes(who))
      return cells.wrong("person", "Somebody else’s time: everybody brings in their own.");
    const typed = cells.text("day");
    const workDay = days.get(typed) ?? readDay(typed, mapping.dayOrder);
    days.set(typed, workDay);
    if (!typed) return cells.wrong("day", "No day.");
    if (!workDay) return cells.wrong("day", "Not a day of the calendar, such as 2026-03-31 or 31.03.2026.");
    const minutes = readDuration(cells.text("hours"));
    const problem = hoursProblem(minutes, cells.text("hours"));
    if (minutes === null || problem) return cells.wrong("hours", problem ?? "Not a length of time.");
    const note = cells.text("note");
    if (note.length > LONGEST_NOTE)
      return cells.wrong("note", `A note has at most ${LONGEST_NOTE} characters.`);
    const externalId = cells.text("id");
    if (externalId.length > LONGEST_ID)
      return cells.wrong("id", `An id has at most ${LONGEST_ID} characters.`);
    const kind = cells.text("kind") ? KINDS.get(cells.text("kind").toLowerCase()) : mapping.kind;
    if (!kind) return cells.wrong("kind", "None of our kinds of work.");
    const engagementId = places.get(nameKeyOf(cells));
    const dates = engagementId === undefined ? undefined : engagements.get(engagementId);
    if (engagementId === undefined || !dates)
      return cells.wrong(
        cells.text("client") ? "client" : "project",
        "No engagement is chosen for this name.",
      );
    if (workDay > today) return cells.wrong("day", "This day has not come yet.");
    if (workDay < dates.startsOn) return cells.wrong("day", "Before the first day of the engagement.");
    if (dates.endsOn && workDay > dates.endsOn)
      return cells.wrong("day", "After the last day of the engagement.");
    return { workDay, minutes, kind, note: note || null, engagementId, externalId: externalId || null };
  };
}

function hoursProblem(minutes: number | null, typed: string): string | null {
  if (!typed) return "No hours.";
  if (minutes === null) return "Not a length of time, such as 1:30 or 1.5.";
  if (minutes === 0) return "Less than half a minute.";
  return minutes > MINUTES_IN_A_DAY ? "More than a day has." : null;
}
