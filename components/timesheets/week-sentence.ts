import { type IsoDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

const STATES = {
  open: "",
  submitted: " It is with the client to agree.",
  agreed: " The client has agreed it.",
  locked: " It is locked.",
} as const;

export type WeekState = keyof typeof STATES;

type Week = { minutes: number; plannedMinutesPerWeek: number; state: WeekState };

/** "9:30 of 12:00 planned hours are logged." */
export function weekSentence({ minutes, plannedMinutesPerWeek, state }: Week): string {
  return `${formatHours(minutes)} of ${formatHours(plannedMinutesPerWeek)} planned hours are logged.${STATES[state]}`;
}

export function weekTitle(monday: IsoDay, engagementTitle: string): string {
  return `${formatWeek(monday)}: ${engagementTitle}`;
}
