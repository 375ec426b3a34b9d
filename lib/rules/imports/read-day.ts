import { type IsoDay, isIsoDay } from "@/lib/units/days";

/** How 03/04/2026 is meant: the day first, or the month. */
export type DayOrder = "dmy" | "mdy";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
/** With points the day is always first; with strokes it depends on where the file was written. */
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[ T,].*)?$/;
const STROKES = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;

/** A day as files write it; null where it is none, or could be two and `order` is not said. */
export function readDay(text: string, order: DayOrder | null): IsoDay | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const points = POINTS.exec(text);
  if (points) return dayOf(points[3], points[2], points[1]);
  const strokes = STROKES.exec(text);
  if (!strokes) return null;
  const [, first, , second, year] = strokes;
  if (order === "dmy") return dayOf(year, second, first);
  if (order === "mdy") return dayOf(year, first, second);
  return null;
}

/** What the days of a column tell: one with a 13 in it says how all are meant. Null: nothing. */
export function dayOrderOf(texts: readonly string[]): DayOrder | null {
  for (const text of texts) {
    const [, first, , second] = STROKES.exec(text.trim()) ?? [];
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
  }
  return null;
}

/** Whether somebody has to say it: a day with strokes is there, and none that tells. */
export function firstUnclearDay(texts: readonly string[]): string | null {
  if (dayOrderOf(texts) !== null) return null;
  return texts.find((text) => STROKES.test(text.trim()))?.trim() ?? null;
}

function dayOf(year = "", month = "", day = ""): IsoDay | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const found = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(found) ? found : null;
}
