import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    skipToContent: "Skip to content",
  },
  de: {
    skipToContent: "Zum Inhalt springen",
  },
});
/** The id every shell gives its main column. */
export const MAIN_ID = "main";

export function SkipLink() {
  const words = WORDS[useLocale()];
  return (
    <a
      href={`#${MAIN_ID}`}
      className="fixed top-2 left-2 z-50 rounded-md bg-accent px-4 py-2 text-sm font-medium text-on-accent not-focus:sr-only"
    >
      {words.skipToContent}
    </a>
  );
}
