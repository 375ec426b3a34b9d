import { type IsoDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    wereUsedSoFar: (hours: string | number) => `${hours} were used so far this week.`,
    wereUsedInThe: (hours: string | number, day: string | number) => `${hours} were used in the week ${day}.`,
    ofPlannedHours: (hours: string | number, hours2: string | number) =>
      `${hours} of ${hours2} planned hours`,
  },
  de: {
    wereUsedSoFar: (hours) => `${hours} wurden diese Woche bisher verwendet.`,
    wereUsedInThe: (hours, day) => `${hours} wurden in der Woche ${day} verwendet.`,
    ofPlannedHours: (hours, hours2) => `${hours} von ${hours2} geplanten Stunden`,
  },
});

type Week = {
  monday: IsoDay;
  isThisWeek: boolean;
  engagements: readonly { usedMinutes: number; plannedMinutes: number }[];
};

/** "9:30 of 12:00 planned hours were used this week." `null` in a week without an engagement. */
export function hoursSentence(
  { monday, isThisWeek, engagements }: Week,
  locale: Locale = "en",
): string | null {
  const words = WORDS[locale];
  if (engagements.length === 0) return null;
  const used = engagements.reduce((sum, { usedMinutes }) => sum + usedMinutes, 0);
  const planned = engagements.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  const hours = words.ofPlannedHours(formatHours(used), formatHours(planned));
  return isThisWeek ? words.wereUsedSoFar(hours) : words.wereUsedInThe(hours, formatWeek(monday, locale));
}
