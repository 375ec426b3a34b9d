import type { ReactNode } from "react";

export type Definition = { term: ReactNode; value: ReactNode };

/** Facts, one a line: the term left, the value right of it. An unknown value says so in words, never as zero. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="text-sm">
      {items.map(({ term, value }, index) => (
        <div
          key={index}
          className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-4 border-b border-line py-2 last:border-b-0"
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd className="tabular">{value ?? <span className="text-ink-faint">Not known</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
