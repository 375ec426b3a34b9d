import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { FilterLinks } from "@/components/ui/filter-links";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";

/** In which language a preview is read. */
export function PreviewLanguage({ locale }: { locale: Locale }) {
  return (
    <FilterLinks
      label="Language"
      choices={LOCALES.map((each) => ({
        href: `?language=${each}`,
        label: ANSWERING_WORDS[each].language,
        lang: each,
        current: each === locale,
      }))}
    />
  );
}
