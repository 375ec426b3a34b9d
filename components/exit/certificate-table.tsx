import { Table, Td, Th } from "@/components/ui/table";
import { formatInstant } from "@/lib/units/days";

type CertificateTableProps = {
  rows: readonly { id: string; number: number; name: string; issuedAt: Date }[];
  timeZone: string;
};

/** What was deleted for good, newest first. */
export function CertificateTable({ rows, timeZone }: CertificateTableProps) {
  return (
    <Table caption="Certificates of deletion" downloads="/tables/certificates">
      <thead>
        <tr>
          <Th>Certificate</Th>
          <Th>Of</Th>
          <Th>Carried out</Th>
          <Th>File</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, name, issuedAt }) => (
          <tr key={id}>
            <Td>No. {number}</Td>
            <Td>{name}</Td>
            <Td className="tabular whitespace-nowrap">{formatInstant(issuedAt, timeZone)}</Td>
            <Td>
              <a
                href={`/api/certificates/${id}/pdf`}
                download
                className="text-accent decoration-accent/40 hover:decoration-accent font-medium underline underline-offset-[0.2em]"
              >
                PDF<span className="sr-only"> of certificate No. {number}</span>
              </a>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
