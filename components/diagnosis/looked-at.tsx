"use client";

import { Table, Td, Th } from "@/components/ui/table";
import type { InputRow } from "./input-rows";

type LookedAtProps = { title: string; rows: readonly InputRow[] };

/**
 * What a rule looked at, opened when asked for. Given as words and drawn from them in the browser too: a server
 * component's cells are sent twice, as HTML and as the tree that React goes on with, and these were most of the page.
 */
export function LookedAt({ title, rows }: LookedAtProps) {
  if (rows.length === 0) return null;
  const withNames = rows.some(([, , , answeredBy]) => answeredBy !== undefined);
  return (
    <details className="text-sm">
      <summary className="w-fit text-xs text-ink-soft hover:text-ink">
        What it looked at ({rows.length})
      </summary>
      <Table caption={`What “${title}” looked at`}>
        <thead>
          <tr>
            <Th>Looked at</Th>
            <Th numeric>Value</Th>
            <Th numeric>Held against</Th>
            {withNames && <Th>Answered by</Th>}
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
