import type { BadgeTone } from "@/components/ui/badge";
import type { MeetingOnDay, MeetingStanding } from "@/lib/rules/cadence/meetings";
import { clockText } from "@/lib/rules/cadence/rhythm-words";
import { formatWeekday } from "@/lib/units/days";

export const STANDING_WORDS: Readonly<Record<MeetingStanding, string>> = {
  planned: "Planned",
  held: "Held",
  cancelled: "Called off",
  missed: "Missed",
};

export const STANDING_TONES: Readonly<Record<MeetingStanding, BadgeTone>> = {
  planned: "neutral",
  held: "accent",
  cancelled: "neutral",
  missed: "danger",
};

/** "Mon 2 Mar, 9:00" */
export function whenWords({ onDay, startMinute }: Pick<MeetingOnDay, "onDay" | "startMinute">): string {
  return `${formatWeekday(onDay)}, ${clockText(startMinute)}`;
}

/** "90 min" below two hours, and in hours from there on. */
export function lengthWords(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** 250 → "4:10" */
export function spentWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
