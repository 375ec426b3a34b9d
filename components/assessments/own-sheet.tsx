import { TextLink } from "@/components/ui/link";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { PAPER_WORDS } from "./paper-words";
import { SHEET_PAPERS } from "./print-questionnaires";

/** One's own questionnaire to print, in the language that is read. */
export function OwnSheet({ href, locale }: { href: string; locale: Locale }) {
  return (
    <p lang={locale} className="no-print flex flex-wrap gap-x-3 text-sm text-ink-soft">
      {PAPER_WORDS[locale].offer}
      {Object.entries(SHEET_PAPERS).map(([paper, label]) => (
        <TextLink
          key={paper}
          href={`${href}?${new URLSearchParams({ language: locale, paper })}`}
          prefetch={false}
          download
        >
          {label} (PDF)
        </TextLink>
      ))}
    </p>
  );
}
