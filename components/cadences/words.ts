import type { BadgeTone } from "@/components/ui/badge";
import type { MeetingOnDay, MeetingStanding } from "@/lib/rules/cadence/meetings";
import { clockText } from "@/lib/rules/cadence/rhythm-words";
import { formatWeekday } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    min: (minutes: string | number) => `${minutes} min`,
    hMin: (floor: string | number, rest: string | number) => `${floor} h ${rest} min`,
  },
  de: {
    min: (minutes) => `${minutes} Min.`,
    hMin: (floor, rest) => `${floor} Std. ${rest} Min.`,
  },
});

export const STANDING_WORDS: Readonly<Record<MeetingStanding, string>> = {
  planned: "Planned",
  held: "Held",
  cancelled: "Called off",
  missed: "Missed",
};

export const STANDING_WORDS_IN: Readonly<Record<Locale, Readonly<Record<MeetingStanding, string>>>> = {
  en: STANDING_WORDS,
  de: {
    planned: "Geplant",
    held: "Gehalten",
    cancelled: "Abgesagt",
    missed: "Ausgefallen",
  },
};

export const STANDING_TONES: Readonly<Record<MeetingStanding, BadgeTone>> = {
  planned: "neutral",
  held: "accent",
  cancelled: "neutral",
  missed: "danger",
};

/** "Mon 2 Mar, 9:00" */
export function whenWords(
  { onDay, startMinute }: Pick<MeetingOnDay, "onDay" | "startMinute">,
  locale: Locale = "en",
): string {
  return `${formatWeekday(onDay, locale)}, ${clockText(startMinute)}`;
}

/** "90 min" below two hours, and in hours from there on. */
export function lengthWords(minutes: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (minutes < 120) return words.min(minutes);
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : words.hMin(Math.floor(minutes / 60), rest);
}

/** 250 → "4:10" */
export function spentWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
