"use client";

import { Table, Td, Th } from "@/components/ui/table";
import type { InputRow } from "./input-rows";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    value: "Value",
    lookedAt: "Looked at",
    answeredBy: "Answered by",
    heldAgainst: "Held against",
    whatLookedAt: (title: string | number) => `What “${title}” looked at`,
    whatItLookedAt: (count: string | number) => `What it looked at (${count})`,
  },
  de: {
    value: "Wert",
    lookedAt: "Betrachtet",
    answeredBy: "Beantwortet von",
    heldAgainst: "Gemessen an",
    whatLookedAt: (title) => `Was „${title}“ betrachtet hat`,
    whatItLookedAt: (count) => `Was sie betrachtet hat (${count})`,
  },
});

type LookedAtProps = { title: string; rows: readonly InputRow[] };

/**
 * What a rule looked at, opened when asked for. Given as words and drawn from them in the browser too: a server
 * component's cells are sent twice, as HTML and as the tree that React goes on with, and these were most of the page.
 */
export function LookedAt({ title, rows }: LookedAtProps) {
  const words = WORDS[useLocale()];
  if (rows.length === 0) return null;
  const withNames = rows.some(([, , , answeredBy]) => answeredBy !== undefined);
  return (
    <details className="text-sm">
      <summary className="w-fit text-xs text-ink-soft hover:text-ink">
        {words.whatItLookedAt(rows.length)}
      </summary>
      <Table caption={words.whatLookedAt(title)}>
        <thead>
          <tr>
            <Th>{words.lookedAt}</Th>
            <Th numeric>{words.value}</Th>
            <Th numeric>{words.heldAgainst}</Th>
            {withNames && <Th>{words.answeredBy}</Th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, value, line, answeredBy]) => (
            <tr key={what}>
              <Td>{what}</Td>
              <Td numeric className="whitespace-nowrap">
                {value}
              </Td>
              <Td numeric className="whitespace-nowrap">
                {line}
              </Td>
              {withNames && <Td className="text-xs">{answeredBy}</Td>}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
