import { type IsoDay, isIsoDay } from "./days";

/** Where a page of a list ended: after this row, in the order of days, if the list has one, and then of ids. */
export interface Cursor {
  readonly day: IsoDay | null;
  readonly id: string;
}

const SHAPE = /^(?:(\d{4}-\d{2}-\d{2})\.)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** For an address; whoever gets it is to send it back as it is, and not to read it. */
export function writeCursor({ day, id }: Cursor): string {
  return btoa(day === null ? id : `${day}.${id}`).replace(/=+$/, "");
}

/** `null`: not one of ours. */
export function readCursor(text: string): Cursor | null {
  let plain: string;
  try {
    plain = atob(text);
  } catch {
    return null;
  }
  const [, day = null, id] = SHAPE.exec(plain) ?? [];
  return id === undefined || (day !== null && !isIsoDay(day)) ? null : { day, id };
}
