import { LinkButton } from "@/components/ui/button";
import { Table, Td, Th } from "@/components/ui/table";
import type { Problem } from "@/lib/rules/imports/file-row";
import { rowsOf } from "./words";

/** What is wrong in the file, and where; the whole list to download and mend. */
export function BadRows({ bad, all, href }: { bad: readonly Problem[]; all: number; href: string }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <Table caption="Bad rows">
        <thead>
          <tr>
            <Th numeric>Line</Th>
            <Th>Column</Th>
            <Th>There now</Th>
            <Th>What is wrong</Th>
          </tr>
        </thead>
        <tbody>
          {bad.map(({ line, column, found, message }) => (
            <tr key={line}>
              <Td numeric>{line}</Td>
              <Td>{column || "–"}</Td>
              <Td className="break-words">{found || "–"}</Td>
              <Td>{message}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {all > bad.length && <p className="text-ink-soft text-xs">The first {bad.length} of them.</p>}
      <div>
        <LinkButton href={href} prefetch={false} download size="sm">
          {`Download the ${rowsOf(all, "bad ")} (CSV)`}
        </LinkButton>
      </div>
    </div>
  );
}
