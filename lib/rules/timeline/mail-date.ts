import { dateFormat } from "@/lib/units/formatters";
import { type IsoDay, dayIn, isIsoDay } from "@/lib/units/days";

export type MailDate = Readonly<{ day: IsoDay; /** "14:05"; null: no time was said. */ time: string | null }>;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const IN_GERMAN: Readonly<Record<string, string>> = {
  mär: "mar",
  mrz: "mar",
  mai: "may",
  okt: "oct",
  dez: "dec",
};

const DAY_FIRST = /(\d{1,2})\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})/u;
const MONTH_FIRST = /(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/u;
const NUMBERS = /(\d{1,2})\.(\d{1,2})\.(\d{4})/;
const ISO = /(\d{4})-(\d{2})-(\d{2})/;
const TIME = /(?:^|\D)(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]\.?m\b)?/i;
const ZONE = /(?:([+-])(\d{2}):?(\d{2})(?:\s|$|\))|\b(?:GMT|UTC)\b|\dZ\b)/;

/** When a mail says that it was sent, as the clocks of a time zone showed it then; `null` where it cannot be told. */
export function readMailDate(text: string, timeZone: string): MailDate | null {
  const said = text.slice(0, 200);
  const day = dayOf(said);
  if (!day) return null;
  const minute = minuteOf(said);
  if (minute === null) return { day, time: null };
  const offset = offsetOf(said);
  if (offset === null) return { day, time: clock(minute) };
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + (minute - offset) * 60_000);
  const time = dateFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
  return { day: dayIn(timeZone, at), time };
}

function dayOf(said: string): IsoDay | null {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(said) ?? [];
  if (isoYear && isoMonth && isoDay) return dayFrom(isoYear, Number(isoMonth), isoDay);
  const [, date, dotted, dottedYear] = NUMBERS.exec(said) ?? [];
  if (date && dotted && dottedYear) return dayFrom(dottedYear, Number(dotted), date);
  const [, first, month, year] = DAY_FIRST.exec(said) ?? [];
  if (first && month && year && monthOf(month)) return dayFrom(year, monthOf(month), first);
  const [, word, second, after] = MONTH_FIRST.exec(said) ?? [];
  return word && second && after ? dayFrom(after, monthOf(word), second) : null;
}

function dayFrom(year: string, month: number, date: string): IsoDay | null {
  const day = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isIsoDay(day) && Number(year) >= 1970 ? day : null;
}

function monthOf(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return MONTHS.indexOf(IN_GERMAN[short] ?? short) + 1;
}

function minuteOf(said: string): number | null {
  const [, hours, minutes, half] = TIME.exec(said) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const inHalf = half ? (Number(hours) % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0) : Number(hours);
  return inHalf < 24 && Number(minutes) < 60 ? inHalf * 60 + Number(minutes) : null;
}

/** Minutes ahead of UTC; `null`: it says no zone. */
function offsetOf(said: string): number | null {
  const found = ZONE.exec(said);
  if (!found) return null;
  const [, sign, hours, minutes] = found;
  if (!sign) return 0;
  const ahead = Number(hours) * 60 + Number(minutes);
  return ahead > 14 * 60 ? null : sign === "-" ? -ahead : ahead;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
