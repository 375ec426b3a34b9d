import type { ReactNode } from "react";
import { Branded } from "@/components/brand/branded";
import { Letterhead } from "@/components/brand/logo";
import { PlainShell } from "@/components/shell/plain-shell";
import { FilterLinks } from "@/components/ui/filter-links";
import type { Look } from "@/lib/rules/brand/look";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";

type ReviewShellProps = {
  firm: { name: string; look: Look };
  slug: string;
  locale: Locale;
  languageWord: string;
  children: ReactNode;
};

const LANGUAGES: Record<Locale, string> = { en: "English", de: "Deutsch" };

/** The firm's own page for anybody: its name, logo and colour, and a choice of languages. */
export function ReviewShell({ firm, slug, locale, languageWord, children }: ReviewShellProps) {
  const { logo, accent } = firm.look;
  return (
    <Branded accent={accent}>
      <PlainShell
        name={<Letterhead logo={logo} name={firm.name} src={`/review/${slug}/logo`} />}
        measure="reading"
      >
        <div lang={locale} className="grid grid-cols-1 gap-6">
          <FilterLinks
            label={languageWord}
            choices={LOCALES.map((each) => ({
              href: `/review/${slug}?lang=${each}`,
              label: LANGUAGES[each],
              lang: each,
              current: each === locale,
            }))}
          />
          {children}
        </div>
      </PlainShell>
    </Branded>
  );
}
