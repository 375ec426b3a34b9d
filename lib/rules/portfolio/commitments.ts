import { type IsoDay, addDays, formatWeekday, mondayOf } from "@/lib/units/days";

/** Something that somebody counts on, on a day. */
export interface Commitment {
  readonly id: string;
  readonly kind: "meeting" | "deliverable" | "round" | "task" | "notice" | "renewal" | "week";
  readonly clientId: string;
  readonly clientName: string;
  readonly words: string;
  readonly day: IsoDay;
  /** Of a meeting: minutes from midnight, where it takes place. */
  readonly minute: number | null;
  /** Below the client's own page. */
  readonly path: string;
}

export interface Agenda {
  readonly late: readonly Commitment[];
  readonly today: readonly Commitment[];
  /** Until Sunday. */
  readonly thisWeek: readonly Commitment[];
}

/** The first day first; on one day meetings by their hour, then the rest. */
export function inOrder(commitments: readonly Commitment[]): Commitment[] {
  return [...commitments].sort(
    (one, other) =>
      compare(one.day, other.day) ||
      (one.minute ?? Number.MAX_SAFE_INTEGER) - (other.minute ?? Number.MAX_SAFE_INTEGER) ||
      compare(one.clientName, other.clientName) ||
      compare(one.id, other.id),
  );
}

/** What is due now: late, today, and until the week is over. A day of somebody else's week is no business of today. */
export function agendaOf(commitments: readonly Commitment[], today: IsoDay): Agenda {
  const sorted = inOrder(commitments);
  const sunday = addDays(mondayOf(today), 6);
  return {
    late: sorted.filter(({ day }) => day < today),
    today: sorted.filter(({ day }) => day === today),
    thisWeek: sorted.filter(({ day }) => day > today && day <= sunday),
  };
}

/** "Today, 09:00", "Tue 24 Nov" */
export function whenWords({ day, minute }: Pick<Commitment, "day" | "minute">, today: IsoDay): string {
  const on = day === today ? "Today" : formatWeekday(day);
  return minute === null ? on : `${on}, ${clock(minute)}`;
}

function clock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
