import { cache } from "react";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/**
 * What a page on the server is written in, as `client.ts` says it in the browser: `#language` is the one or the other, so
 * that a component need not know where it is drawn. English, until whoever asks is known to read something else.
 */
const spoken = cache((): { language: Locale } => ({ language: "en" }));

/** For `lib/auth/viewer.ts` alone, which knows who asks. Lasts as long as the request. */
export function speak(language: Locale): void {
  spoken().language = language;
}

export function useLocale(): Locale {
  return spoken().language;
}
