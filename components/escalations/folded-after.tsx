import type { ReactNode } from "react";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    beforeThese: (count: string | number) => `${count} before these`,
  },
  de: {
    beforeThese: (count) => `${count} davor`,
  },
});

const FIRST = 10;

type FoldedAfterProps<Entry> = {
  entries: readonly Entry[];
  children: (some: readonly Entry[]) => ReactNode;
};

/** The newest of a long list, and the others one press away. */
export function FoldedAfter<Entry>({ entries, children }: FoldedAfterProps<Entry>) {
  const words = WORDS[useLocale()];
  const rest = entries.slice(FIRST);
  return (
    <>
      {children(entries.slice(0, FIRST))}
      {rest.length > 0 && (
        <details>
          <summary className="text-accent w-fit py-1.5 text-sm font-medium">
            {words.beforeThese(rest.length)}
          </summary>
          {children(rest)}
        </details>
      )}
    </>
  );
}
