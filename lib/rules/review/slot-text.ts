import { dateFormat } from "@/lib/units/formatters";
import type { Locale } from "../questionnaire/locales";
import type { Span } from "./slots";

const LOCALE_TAGS: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

/** "Monday 14 December 2026, 10:00–10:20 (Europe/Berlin)": always with the zone whose clocks it is said by. */
export function slotText({ from, to }: Span, timeZone: string, locale: Locale): string {
  return `${dayText(from, timeZone, locale)}, ${clockText(from, timeZone, locale)}–${clockText(to, timeZone, locale)} (${timeZone.replaceAll("_", " ")})`;
}

export function dayText(at: Date, timeZone: string, locale: Locale): string {
  const options = { timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return dateFormat(LOCALE_TAGS[locale], options).format(at);
}

export function clockText(at: Date, timeZone: string, locale: Locale): string {
  return dateFormat(LOCALE_TAGS[locale], { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
}
