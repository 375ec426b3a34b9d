import { Table, Td, Th } from "@/components/ui/table";
import type { LoadBar } from "@/lib/pictures/portfolio-week";
import { formatHours } from "@/lib/units/hours";

type LoadTableProps = {
  clients: readonly LoadBar[];
  load: { promisedMinutes: number; usedMinutes: number };
};

/** The picture's figures, every client of them. */
export function LoadTable({ clients, load }: LoadTableProps) {
  return (
    <details className="no-print text-sm">
      <summary className="text-accent w-fit text-xs">The same as a table</summary>
      <Table caption="Hours of this week by client" downloads="/tables/portfolio">
        <thead>
          <tr>
            <Th>Client</Th>
            <Th numeric>Promised</Th>
            <Th numeric>Used</Th>
            <Th numeric>Left</Th>
          </tr>
        </thead>
        <tbody>
          {clients.map(({ id, name, promisedMinutes, usedMinutes }) => (
            <Row key={id} name={name} promised={promisedMinutes} used={usedMinutes} />
          ))}
          <Row name="All" promised={load.promisedMinutes} used={load.usedMinutes} />
        </tbody>
      </Table>
    </details>
  );
}

function Row({ name, promised, used }: { name: string; promised: number; used: number }) {
  return (
    <tr>
      <Td>{name}</Td>
      <Td numeric>{formatHours(promised)}</Td>
      <Td numeric>{formatHours(used)}</Td>
      <Td numeric>{formatHours(promised - used)}</Td>
    </tr>
  );
}
