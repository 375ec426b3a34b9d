import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type Week = {
  today: IsoDay;
  isThisWeek: boolean;
  sheet: { minutes: number; days: readonly IsoDay[]; dayMinutes: readonly number[] };
  engagements: ReadonlyArray<{ plannedMinutesPerWeek: number; weekMinutes: number }>;
};

/** "21:30 logged this week, 4:00 of it today; your engagements plan 24:00." */
export function ownWeekSentence({ today, isThisWeek, sheet, engagements }: Week): string {
  const at = sheet.days.indexOf(today);
  const ofToday = isThisWeek && at >= 0 ? `, ${formatHours(sheet.dayMinutes[at] ?? 0)} of it today` : "";
  const planned = engagements.reduce((sum, { plannedMinutesPerWeek }) => sum + plannedMinutesPerWeek, 0);
  const plan = planned > 0 ? `; your engagements plan ${formatHours(planned)}` : "";
  return `${formatHours(sheet.minutes)} logged ${isThisWeek ? "this week" : "in this week"}${ofToday}${plan}.`;
}
