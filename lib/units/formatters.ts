/**
 * Making one of Intl's formatters takes longer than drawing a table's row with it, so each is made once. What a
 * formatter is for comes from the program (a locale, a currency, a firm's time zone): there are few.
 */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** A language of the program names how its readers write a day; another name is taken as it is. */
const TAGS: Readonly<Record<string, string>> = { en: "en-GB", de: "de-DE" };

export function dateFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = TAGS[name] ?? name;
  return kept(`day ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

function kept<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Format,
): Format {
  const there = made.get(key) as Format | undefined;
  if (there) return there;
  const format = make();
  made.set(key, format);
  return format;
}

/** "2.6", in German "2,6": a figure that is never rounded to a whole. */
export function oneDecimal(value: number, locale = "en"): string {
  const text = value.toFixed(1);
  return locale === "de" ? text.replace(".", ",") : text;
}
