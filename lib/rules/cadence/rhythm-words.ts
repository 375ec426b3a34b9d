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
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    once: ", once",
    everyDay: "Every day",
    time: (city: string | number) => `${city} time`,
    every: (days: string | number) => `Every ${days}`,
    byTheRule: (rule: string | number) => `By the rule ${rule}`,
    times: (count: string | number) => `, ${count} times`,
    until: (day: string | number) => `, until ${day}`,
    everyWorkdayMondayTo: "Every workday, Monday to Friday,",
    everyWeeksOn: (everyWeeks: string | number, days: string | number) =>
      `Every ${everyWeeks} weeks on ${days}`,
    and: (join: string | number, last: string | number) => `${join} and ${last}`,
    at: (
      when: string | number,
      clockText: string | number,
      zoneWords: string | number,
      end: string | number,
    ) => `${when} at ${clockText}, ${zoneWords}${end}`,
    onTheOf: (a: string | number, b: string | number, months: string | number) =>
      `On the ${a} ${b} of ${months}`,
    onTheOfEvery: (a: string | number, b: string | number) => `On the ${a} ${b} of every month`,
  },
  de: {
    once: ", einmal",
    everyDay: "Jeden Tag",
    time: (city) => `Ortszeit ${city}`,
    every: (days) => `Jeden ${days}`,
    byTheRule: (rule) => `Nach der Regel ${rule}`,
    times: (count) => `, ${count}-mal`,
    until: (day) => `, bis ${day}`,
    everyWorkdayMondayTo: "Jeden Werktag, Montag bis Freitag,",
    everyWeeksOn: (everyWeeks, days) => `Alle ${everyWeeks} Wochen am ${days}`,
    and: (join, last) => `${join} und ${last}`,
    at: (when, clockText, zoneWords, end) => `${when} um ${clockText} Uhr, ${zoneWords}${end}`,
    onTheOf: (a, b, months) => `Am ${a} ${b} im ${months}`,
    onTheOfEvery: (a, b) => `Am ${a} ${b} jedes Monats`,
  },
});

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

export const WEEKDAY_NAMES_IN: Readonly<Record<Locale, Readonly<Record<Weekday, string>>>> = {
  en: WEEKDAY_NAMES,
  de: {
    MO: "Montag",
    TU: "Dienstag",
    WE: "Mittwoch",
    TH: "Donnerstag",
    FR: "Freitag",
    SA: "Samstag",
    SU: "Sonntag",
  },
};

export const NTH_NAMES: Readonly<Record<Nth, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  [-1]: "last",
};

export const NTH_NAMES_IN: Readonly<Record<Locale, Readonly<Record<Nth, string>>>> = {
  en: NTH_NAMES,
  de: {
    1: "ersten",
    2: "zweiten",
    3: "dritten",
    4: "vierten",
    [-1]: "letzten",
  },
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

const MONTHS_IN: Readonly<Record<Locale, Spoken<typeof MONTHS>>> = {
  en: MONTHS,
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
};

type Timed = { readonly rule: string; readonly startMinute: number; readonly timeZone: string };

/** "Every Monday at 9:00, Berlin time". A rule that no control here makes is shown as it is written. */
export function scheduleSentence({ rule, startMinute, timeZone }: Timed, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const rhythm = rhythmOf(rule);
  const when = rhythm ? repeatWords(rhythm.repeat, locale) : words.byTheRule(rule);
  const end = rhythm ? endWords(rhythm.end, locale) : "";
  return words.at(when, clockText(startMinute), zoneWords(timeZone, locale), end);
}

/** The same without hour and place: "Every Monday". */
export function rhythmWords({ repeat, end }: Rhythm, locale: Locale = "en"): string {
  return repeatWords(repeat, locale) + endWords(end, locale);
}

function repeatWords(repeat: Repeat, locale: Locale = "en"): string {
  const words = WORDS[locale];
  switch (repeat.kind) {
    case "daily":
      return repeat.days === "every_day" ? words.everyDay : words.everyWorkdayMondayTo;
    case "weekly": {
      const days = listed(
        repeat.weekdays.map((weekday) => WEEKDAY_NAMES_IN[locale][weekday]),
        locale,
      );
      if (repeat.everyWeeks === 1) return words.every(days);
      return words.everyWeeksOn(repeat.everyWeeks, days);
    }
    case "monthly":
      return words.onTheOfEvery(NTH_NAMES_IN[locale][repeat.nth], WEEKDAY_NAMES_IN[locale][repeat.weekday]);
    case "quarterly": {
      const months = listed(
        quarterMonths(repeat.month).map((month) => MONTHS_IN[locale][month - 1] ?? ""),
        locale,
      );
      return words.onTheOf(
        NTH_NAMES_IN[locale][repeat.nth],
        WEEKDAY_NAMES_IN[locale][repeat.weekday],
        months,
      );
    }
  }
}

function endWords(end: End, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (end.kind === "until") return words.until(formatDay(end.day, locale));
  if (end.kind === "never") return "";
  return end.count === 1 ? words.once : words.times(end.count);
}

function listed(words: readonly string[], locale: Locale = "en"): string {
  const said = WORDS[locale];
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : said.and(words.slice(0, -1).join(", "), last);
}

/** 540 → "9:00" */
export function clockText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/** "Europe/Berlin" → "Berlin time" */
export function zoneWords(timeZone: string, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  return /^(UTC|GMT|Etc)/.test(timeZone) ? city : words.time(city);
}
