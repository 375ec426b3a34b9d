import { FilterLinks } from "@/components/ui/filter-links";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";
import { ANSWERING_WORDS } from "./answering-words";

/** The same page in a language and a layout; the answers are the same in every one. */
export function answeringHref({ locale, allOnOnePage }: { locale: Locale; allOnOnePage: boolean }): string {
  const search = new URLSearchParams();
  if (locale !== "en") search.set("language", locale);
  if (allOnOnePage) search.set("view", "all");
  return `?${search.toString()}`;
}

/** Each respondent answers in a language of their own. */
export function LanguageChoice({ locale, allOnOnePage }: { locale: Locale; allOnOnePage: boolean }) {
  return (
    <FilterLinks
      label="Language"
      choices={LOCALES.map((each) => ({
        href: answeringHref({ locale: each, allOnOnePage }),
        label: ANSWERING_WORDS[each].language,
        current: each === locale,
      }))}
    />
  );
}
