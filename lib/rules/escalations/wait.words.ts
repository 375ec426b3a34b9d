import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    day: "1 day",
    theSameDay: "the same day",
    days: (days: string | number) => `${days} days`,
    waitingSinceToday: "waiting since today",
    decidedTheSameDay: "decided the same day",
    waited: (daysWords: string | number) => `waited ${daysWords}`,
    waitingFor: (daysWords: string | number) => `waiting for ${daysWords}`,
  },
  de: {
    day: "1 Tag",
    theSameDay: "am selben Tag",
    days: (days) => `${days} Tage`,
    waitingSinceToday: "wartet seit heute",
    decidedTheSameDay: "am selben Tag entschieden",
    waited: (daysWords) => `gewartet: ${daysWords}`,
    waitingFor: (daysWords) => `wartet seit ${String(daysWords).replace("Tage", "Tagen")}`,
  },
});
