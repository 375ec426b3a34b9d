import { type IsoDay, isIsoDay } from "@/lib/units/days";

/** RFC 5545's names, Monday first. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];
const WORKDAYS: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

/** Which one of a month; -1 is the last. */
export const NTHS = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof NTHS)[number];
/** Whether a quarterly meeting is in its quarter's first, second or third month. */
export const QUARTER_MONTHS = [1, 2, 3] as const;
export type QuarterMonth = (typeof QUARTER_MONTHS)[number];

export type Repeat =
  | { readonly kind: "daily"; readonly days: "every_day" | "workdays" }
  | { readonly kind: "weekly"; readonly everyWeeks: number; readonly weekdays: readonly Weekday[] }
  | { readonly kind: "monthly"; readonly nth: Nth; readonly weekday: Weekday }
  | {
      readonly kind: "quarterly";
      readonly nth: Nth;
      readonly weekday: Weekday;
      readonly month: QuarterMonth;
    };
export type RepeatKind = Repeat["kind"];

/** `until` is the last day on which it may be, and included. */
export type End =
  | { readonly kind: "never" }
  | { readonly kind: "until"; readonly day: IsoDay }
  | { readonly kind: "count"; readonly count: number };

export type Rhythm = { readonly repeat: Repeat; readonly end: End };

/** The RFC 5545 rule over local days: what an hour or a time zone does to them is no part of it. */
export function ruleOf({ repeat, end }: Rhythm): string {
  return [...repeatParts(repeat), ...endParts(end)].join(";");
}

function repeatParts(repeat: Repeat): string[] {
  switch (repeat.kind) {
    case "daily":
      return repeat.days === "every_day" ? ["FREQ=DAILY"] : ["FREQ=WEEKLY", byDay(WORKDAYS)];
    case "weekly": {
      const interval = repeat.everyWeeks === 1 ? [] : [`INTERVAL=${repeat.everyWeeks}`];
      return ["FREQ=WEEKLY", ...interval, byDay(inOrder(repeat.weekdays))];
    }
    case "monthly":
      return ["FREQ=MONTHLY", `BYDAY=${repeat.nth}${repeat.weekday}`];
    case "quarterly":
      return [
        "FREQ=MONTHLY",
        `BYMONTH=${quarterMonths(repeat.month).join(",")}`,
        `BYDAY=${repeat.nth}${repeat.weekday}`,
      ];
  }
}

/** The four months of the year that are that month of their quarter: 1 is January, April, July, October. */
export function quarterMonths(month: QuarterMonth): number[] {
  return [0, 3, 6, 9].map((before) => before + month);
}

function endParts(end: End): string[] {
  if (end.kind === "until") return [`UNTIL=${end.day.replaceAll("-", "")}`];
  return end.kind === "count" ? [`COUNT=${end.count}`] : [];
}

function byDay(weekdays: readonly Weekday[]): string {
  return `BYDAY=${weekdays.join(",")}`;
}

function inOrder(weekdays: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((weekday) => weekdays.includes(weekday));
}

/** The rhythm that a rule of `ruleOf` says; `null` for any other rule. */
export function rhythmOf(rule: string): Rhythm | null {
  const parts = new Map(rule.split(";").map((part) => part.split("=", 2) as [string, string | undefined]));
  const repeat = repeatOf(parts);
  const end = endOf(parts);
  if (!repeat || !end) return null;
  return ruleOf({ repeat, end }) === rule ? { repeat, end } : null;
}

type Parts = ReadonlyMap<string, string | undefined>;

function repeatOf(parts: Parts): Repeat | null {
  const frequency = parts.get("FREQ");
  const days = (parts.get("BYDAY") ?? "").split(",");
  if (frequency === "DAILY") return { kind: "daily", days: "every_day" };
  if (frequency === "WEEKLY") {
    const weekdays = days.filter(isWeekday);
    const everyWeeks = Number(parts.get("INTERVAL") ?? 1);
    if (everyWeeks === 1 && weekdays.join() === WORKDAYS.join()) return { kind: "daily", days: "workdays" };
    return { kind: "weekly", everyWeeks, weekdays };
  }
  if (frequency !== "MONTHLY") return null;
  const [, nthText, weekday = ""] = /^(-?\d)([A-Z]{2})$/.exec(days[0] ?? "") ?? [];
  const nth = NTHS.find((one) => String(one) === nthText);
  if (!nth || !isWeekday(weekday)) return null;
  if (!parts.has("BYMONTH")) return { kind: "monthly", nth, weekday };
  const month = QUARTER_MONTHS.find((one) => quarterMonths(one).join() === parts.get("BYMONTH"));
  return month ? { kind: "quarterly", nth, weekday, month } : null;
}

function endOf(parts: Parts): End | null {
  const count = parts.get("COUNT");
  if (count) return { kind: "count", count: Number(count) };
  const until = parts.get("UNTIL");
  if (!until) return { kind: "never" };
  const day = until.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return isIsoDay(day) ? { kind: "until", day } : null;
}

function isWeekday(text: string): text is Weekday {
  return (WEEKDAYS as readonly string[]).includes(text);
}
