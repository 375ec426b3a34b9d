import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type Week = {
  today: IsoDay;
  isThisWeek: boolean;
  sheet: { minutes: number; days: readonly IsoDay[]; dayMinutes: readonly number[] };
};

/** "21:30 logged this week, 4:00 of it today." */
export function ownWeekSentence({ today, isThisWeek, sheet }: Week): string {
  const at = sheet.days.indexOf(today);
  const ofToday = isThisWeek && at >= 0 ? `, ${formatHours(sheet.dayMinutes[at] ?? 0)} of it today` : "";
  return `${formatHours(sheet.minutes)} logged ${isThisWeek ? "this week" : "in this week"}${ofToday}.`;
}
