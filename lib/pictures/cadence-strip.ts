import { firstMondayOf } from "@/lib/rules/cadence/adherence";
import type { MeetingOnDay, MeetingStanding } from "@/lib/rules/cadence/meetings";
import { type IsoDay, addDays, formatDay, mondayOf } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    none: "none",
    thisWeek: "this week",
    meetingsOfTheLast: (count: string | number, b: string | number) =>
      `Meetings of the last ${count} weeks: ${b}.`,
  },
  de: {
    none: "keine",
    thisWeek: "diese Woche",
    meetingsOfTheLast: (count, b) => `Besprechungen der letzten ${count} Wochen: ${b}.`,
  },
});

export type StripMark = { readonly day: IsoDay; readonly standing: MeetingStanding; readonly y: number };
export type StripWeek = {
  readonly monday: IsoDay;
  /** The middle of its column, in per cent of the width. */
  readonly x: number;
  readonly marks: readonly StripMark[];
  readonly words: string;
};

/** The height of one mark, and of the line of dates below; in pixels. */
export const MARK_HEIGHT = 18;
export const DATES_HEIGHT = 20;

/** The last weeks of a cadence, one column each, this week last; a week's meetings stand below each other. */
export function cadenceStrip(
  meetings: readonly MeetingOnDay[],
  today: IsoDay,
  weeks: number,
  locale: Locale = "en",
) {
  const words = WORDS[locale];
  const first = firstMondayOf(weeks, today);
  const columns = Array.from({ length: weeks }, (_, at): StripWeek => {
    const monday = addDays(first, 7 * at);
    const inWeek = meetings.filter(({ onDay }) => mondayOf(onDay) === monday);
    const marks = inWeek.map(({ onDay, standing }, row) => ({
      day: onDay,
      standing,
      y: (row + 0.5) * MARK_HEIGHT,
    }));
    return { monday, x: ((at + 0.5) / weeks) * 100, marks, words: weekWords(inWeek, locale) };
  });
  const rows = Math.max(1, ...columns.map(({ marks }) => marks.length));
  const [oldest, newest] = [columns[0], columns.at(-1)];
  return {
    columns,
    height: rows * MARK_HEIGHT + DATES_HEIGHT,
    datesAt: rows * MARK_HEIGHT + DATES_HEIGHT - 5,
    dates: [
      { x: 0, anchor: "start" as const, words: oldest ? formatDay(oldest.monday, locale) : "" },
      { x: 100, anchor: "end" as const, words: newest ? words.thisWeek : "" },
    ],
    title: titleOf(columns, locale),
  };
}

const STANDINGS: Readonly<Record<MeetingStanding, string>> = {
  held: "held",
  missed: "missed",
  cancelled: "called off",
  planned: "to come",
};

const STANDINGS_IN: Readonly<Record<Locale, Readonly<Record<MeetingStanding, string>>>> = {
  en: STANDINGS,
  de: {
    held: "gehalten",
    missed: "ausgefallen",
    cancelled: "abgesagt",
    planned: "kommen noch",
  },
};
const ORDER: readonly MeetingStanding[] = ["held", "missed", "cancelled", "planned"];

function weekWords(meetings: readonly MeetingOnDay[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  return (
    countWords(
      meetings.map(({ standing }) => standing),
      locale,
    ) || words.none
  );
}

function titleOf(columns: readonly StripWeek[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  const all = columns.flatMap(({ marks }) => marks.map(({ standing }) => standing));
  return words.meetingsOfTheLast(columns.length, countWords(all, locale) || words.none);
}

/** "3 held, 1 missed" */
function countWords(standings: readonly MeetingStanding[], locale: Locale = "en"): string {
  return ORDER.flatMap((standing) => {
    const count = standings.filter((one) => one === standing).length;
    return count === 0 ? [] : [`${count} ${STANDINGS_IN[locale][standing]}`];
  }).join(", ");
}
