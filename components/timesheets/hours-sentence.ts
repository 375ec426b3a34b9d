import { type IsoDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type Week = {
  monday: IsoDay;
  isThisWeek: boolean;
  engagements: readonly { usedMinutes: number; plannedMinutes: number }[];
};

/** "9:30 of 12:00 planned hours were used this week." `null` in a week without an engagement. */
export function hoursSentence({ monday, isThisWeek, engagements }: Week): string | null {
  if (engagements.length === 0) return null;
  const used = engagements.reduce((sum, { usedMinutes }) => sum + usedMinutes, 0);
  const planned = engagements.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  const hours = `${formatHours(used)} of ${formatHours(planned)} planned hours`;
  return isThisWeek
    ? `${hours} were used so far this week.`
    : `${hours} were used in the week ${formatWeek(monday)}.`;
}
