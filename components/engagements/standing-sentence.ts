import { type IsoDay, formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { WORDS } from "./standing-sentence.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export type Standing = {
  week: number;
  usedMinutes: number;
  plannedMinutes: number;
  deliverablesInUse: number;
  deliverablesPlanned: number;
};

type Engagement = {
  startsOn: IsoDay;
  endsOn: IsoDay | null;
  plannedMinutesPerWeek: number;
  today: IsoDay;
  standing: Standing;
};

/** "84:30 of 96:00 planned hours used by week 8; 5 of 9 deliverables in use." */
export function standingSentence(
  { startsOn, endsOn, plannedMinutesPerWeek, today, standing }: Engagement,
  locale: Locale = "en",
) {
  const words = WORDS[locale];
  if (standing.week === 0)
    return words.startsOnWithPlanned(formatDay(startsOn, locale), formatHours(plannedMinutesPerWeek));
  const hours = words.ofPlannedHoursUsed(
    formatHours(standing.usedMinutes),
    formatHours(standing.plannedMinutes),
  );
  const when =
    endsOn !== null && endsOn < today
      ? words.whenItEndedOn(formatDay(endsOn, locale), weeks(standing.week, locale))
      : words.byWeek(standing.week);
  return `${hours} ${when}; ${inUse(standing, locale)}.`;
}

export function inUse(
  { deliverablesInUse, deliverablesPlanned }: Pick<Standing, "deliverablesInUse" | "deliverablesPlanned">,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  if (deliverablesPlanned === 0) return words.noDeliverablesPlannedYet;
  return words.ofInUse(
    deliverablesInUse,
    deliverablesPlanned,
    deliverablesPlanned === 1 ? words.deliverable : words.deliverables,
  );
}

function weeks(count: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return count === 1 ? words.week : words.weeks(count);
}
