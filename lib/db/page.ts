import { type Cursor, writeCursor } from "@/lib/units/cursor";
import { fromIsoDay } from "@/lib/units/days";

/** What is asked of a list that is read page by page. */
export interface AskedPage {
  readonly after: Cursor | null;
  readonly limit: number;
}

export interface Page<Row> {
  readonly rows: Row[];
  /** Where the next page begins; `null`: there is none. */
  readonly next: string | null;
}

/** Of rows that were read with one more than asked for, to know whether there are more. */
export function pageOf<Row extends { id: string }>(
  rows: Row[],
  { limit }: AskedPage,
  dayOf: (row: Row) => string | null = () => null,
): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? writeCursor({ day: dayOf(last), id: last.id }) : null;
  return { rows: shown, next };
}

/** In the order of ids alone. */
export function afterId({ after }: AskedPage) {
  return after ? { id: { gt: after.id } } : {};
}

/** In the order of a day, then of ids. */
export function afterDay<Field extends string>(field: Field, { after }: AskedPage) {
  if (!after?.day) return {};
  const day = fromIsoDay(after.day);
  return { OR: [{ [field]: { gt: day } }, { [field]: day, id: { gt: after.id } }] };
}
