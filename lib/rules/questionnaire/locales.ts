/** The languages a questionnaire can be answered in; apart from the texts, which are long, for pages that only choose one. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(name: unknown): name is Locale {
  return LOCALES.some((locale) => locale === name);
}

/** The shape of words, whatever they say: for the German twin of a table whose English words are its type. */
export type Spoken<Words> = Words extends string
  ? string
  : Words extends (...given: never[]) => unknown
    ? Words
    : { readonly [Key in keyof Words]: Spoken<Words[Key]> };

/** The same words in each language: what is said in English is said in German too, or it does not compile. */
export function inBoth<Words>(words: { en: Words; de: NoInfer<Words> }): Readonly<Record<Locale, Words>> {
  return words;
}

/** Small letters at the start of these; other German words that head a line are nouns, and keep their capital. */
const NO_NOUN =
  /^(Am|Alle|Als|Auf|Einen?|Erste|Fehlende|Genehmigt|Geplant|Gewartet|In|Jeden|Kein|Nach|Noch|Nur|Offen|Ersetzt|Unklar|Zur|Zurückgezogen|Zusammengewachsen|Bereichsübergreifende)(?![a-zäöüß])/;

/** Words that head a line elsewhere, as they stand inside a sentence. */
export function midSentence(words: string, locale: Locale): string {
  if (locale === "en") return words.toLowerCase();
  return NO_NOUN.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
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
