import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { formatInstant } from "@/lib/units/days";

type Arrival = {
  id: string;
  at: Date;
  by: string;
  rows: number;
  people?: number | undefined;
  fromFirm?: string | undefined;
  clientCompanyId: string;
  clientName: string | null;
};

/** The clients that came in with an archive. */
export function Arrivals({ arrivals, timeZone }: { arrivals: readonly Arrival[]; timeZone: string }) {
  return (
    <Table caption="Clients brought in" downloads="/tables/arrivals">
      <thead>
        <tr>
          <Th>When</Th>
          <Th>Client</Th>
          <Th>From</Th>
          <Th>By</Th>
          <Th numeric>Rows</Th>
          <Th numeric>People brought along</Th>
        </tr>
      </thead>
      <tbody>
        {arrivals.map(({ id, at, by, rows, people, fromFirm, clientCompanyId, clientName }) => (
          <tr key={id}>
            <Td className="whitespace-nowrap">{formatInstant(at, timeZone)}</Td>
            <Td>
              {clientName === null ? (
                "No longer here"
              ) : (
                <TextLink href={`/clients/${clientCompanyId}`}>{clientName}</TextLink>
              )}
            </Td>
            <Td>{fromFirm}</Td>
            <Td>{by}</Td>
            <Td numeric>{rows.toLocaleString("en-GB")}</Td>
            <Td numeric>{people}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
