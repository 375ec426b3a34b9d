import { formatDay } from "@/lib/units/days";
import {
  type End,
  type Nth,
  type Repeat,
  type Rhythm,
  type Weekday,
  quarterMonths,
  rhythmOf,
} from "./rhythm";

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

export const NTH_NAMES: Readonly<Record<Nth, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  [-1]: "last",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

type Timed = { readonly rule: string; readonly startMinute: number; readonly timeZone: string };

/** "Every Monday at 9:00, Berlin time". A rule that no control here makes is shown as it is written. */
export function scheduleSentence({ rule, startMinute, timeZone }: Timed): string {
  const rhythm = rhythmOf(rule);
  const when = rhythm ? repeatWords(rhythm.repeat) : `By the rule ${rule}`;
  const end = rhythm ? endWords(rhythm.end) : "";
  return `${when} at ${clockText(startMinute)}, ${zoneWords(timeZone)}${end}`;
}

/** The same without hour and place: "Every Monday". */
export function rhythmWords({ repeat, end }: Rhythm): string {
  return repeatWords(repeat) + endWords(end);
}

function repeatWords(repeat: Repeat): string {
  switch (repeat.kind) {
    case "daily":
      return repeat.days === "every_day" ? "Every day" : "Every workday, Monday to Friday,";
    case "weekly": {
      const days = listed(repeat.weekdays.map((weekday) => WEEKDAY_NAMES[weekday]));
      if (repeat.everyWeeks === 1) return `Every ${days}`;
      return `Every ${repeat.everyWeeks} weeks on ${days}`;
    }
    case "monthly":
      return `On the ${NTH_NAMES[repeat.nth]} ${WEEKDAY_NAMES[repeat.weekday]} of every month`;
    case "quarterly": {
      const months = listed(quarterMonths(repeat.month).map((month) => MONTHS[month - 1] ?? ""));
      return `On the ${NTH_NAMES[repeat.nth]} ${WEEKDAY_NAMES[repeat.weekday]} of ${months}`;
    }
  }
}

function endWords(end: End): string {
  if (end.kind === "until") return `, until ${formatDay(end.day)}`;
  if (end.kind === "never") return "";
  return end.count === 1 ? ", once" : `, ${end.count} times`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** 540 → "9:00" */
export function clockText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/** "Europe/Berlin" → "Berlin time" */
export function zoneWords(timeZone: string): string {
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  return /^(UTC|GMT|Etc)/.test(timeZone) ? city : `${city} time`;
}
