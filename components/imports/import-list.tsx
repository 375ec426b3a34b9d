import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { formatInstant } from "@/lib/units/days";
import { doneSentence, KIND_WORDS } from "./words";

type Listed = {
  id: string;
  kind: ImportKind;
  state: "read" | "done" | "undone";
  fileName: string;
  createdAt: Date;
  made: number;
  changed: number;
  same: number;
  leftOut: number;
};

/** One's own imports of the last 30 days. */
export function ImportList({ imports, timeZone }: { imports: readonly Listed[]; timeZone: string }) {
  return (
    <Table caption="Your imports">
      <thead>
        <tr>
          <Th>File</Th>
          <Th>What</Th>
          <Th>Read</Th>
          <Th>What came of it</Th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, kind, state, fileName, createdAt, ...counts }) => (
          <tr key={id}>
            <Td className="min-w-40 break-all">
              <TextLink href={`/imports/${id}`}>{fileName || "A file"}</TextLink>
            </Td>
            <Td>{KIND_WORDS[kind]}</Td>
            <Td className="whitespace-nowrap">{formatInstant(createdAt, timeZone)}</Td>
            <Td>
              {state === "read" && "Read, and not brought in"}
              {state === "done" && doneSentence(kind, counts)}
              {state === "undone" && "Taken back"}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
