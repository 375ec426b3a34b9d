import type { ReactNode } from "react";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    notKnown: "Not known",
  },
  de: {
    notKnown: "Nicht bekannt",
  },
});

export type Definition = { term: ReactNode; value: ReactNode };

/** Facts, one a line: the term left, the value right of it. An unknown value says so in words, never as zero. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const words = WORDS[useLocale()];
  return (
    <dl className="text-sm">
      {items.map(({ term, value }, index) => (
        <div
          key={index}
          className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-4 border-b border-line py-2 last:border-b-0"
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd className="tabular">{value ?? <span className="text-ink-faint">{words.notKnown}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
