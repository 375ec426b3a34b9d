/** The languages a questionnaire can be answered in; apart from the texts, which are long, for pages that only choose one. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that an address names; the original where it names none that there is. */
export function localeOf(name: unknown): Locale {
  return LOCALES.find((locale) => locale === name) ?? "en";
}
