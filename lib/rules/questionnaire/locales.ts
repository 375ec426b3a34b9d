/** The languages a questionnaire can be answered in; apart from the texts, which are long, for pages that only choose one. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(name: unknown): name is Locale {
  return LOCALES.some((locale) => locale === name);
}

/** The same words in each language: what is said in English is said in German too, or it does not compile. */
export function inBoth<Words>(words: { en: Words; de: NoInfer<Words> }): Readonly<Record<Locale, Words>> {
  return words;
}

/** A language that was remembered; the original where none was. */
export function localeOf(name: unknown): Locale {
  return isLocale(name) ? name : "en";
}

/** The first of a browser's languages (Accept-Language) that there is; its own order, by weight. */
export function acceptedLocale(header: string | null): Locale | null {
  const wanted = (header ?? "").split(",").map((entry) => {
    const [tag = "", ...rest] = entry.trim().toLowerCase().split(";");
    const weight = rest.map((part) => /^\s*q=([\d.]+)\s*$/.exec(part)?.[1]).find((found) => found);
    return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  wanted.sort((a, b) => b.weight - a.weight);
  return wanted.flatMap(({ language, weight }) => (weight > 0 ? language : [])).find(isLocale) ?? null;
}
