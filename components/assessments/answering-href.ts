import type { Locale } from "@/lib/rules/questionnaire/locales";

/** The same page in a language and a layout; the answers are the same in every one. */
export function answeringHref({ locale, allOnOnePage }: { locale: Locale; allOnOnePage: boolean }): string {
  const search = new URLSearchParams({ language: locale });
  if (allOnOnePage) search.set("view", "all");
  return `?${search.toString()}`;
}
