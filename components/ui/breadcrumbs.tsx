import { PlainLink } from "./link";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    breadcrumb: "Breadcrumb",
  },
  de: {
    breadcrumb: "Pfad",
  },
});

export type Crumb = { href: string; label: string };

/** The way back up. The page itself is not in it: its title follows at once. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = WORDS[useLocale()];
  return (
    <nav aria-label={words.breadcrumb} className="no-print">
      <ol className="text-ink-soft flex flex-wrap gap-x-2 text-xs">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="not-last:after:text-ink-faint not-last:after:ml-2 not-last:after:content-['/']"
          >
            <PlainLink href={href} className="hover:text-accent underline-offset-4 hover:underline">
              {label}
            </PlainLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
