import { Table, Td, Th } from "@/components/ui/table";
import type { DeliverableRow } from "./types";

export function DeliverableTable({ caption, rows }: { caption: string; rows: readonly DeliverableRow[] }) {
  if (rows.length === 0) return <p className="text-sm text-ink-soft">None is planned.</p>;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>Deliverable</Th>
          <Th>State</Th>
          <Th>Owner</Th>
          <Th>When</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, state, owner, when }, at) => (
          <tr key={at}>
            <Td>{title}</Td>
            <Td>{state}</Td>
            <Td>{owner}</Td>
            <Td>{when}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
