import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { type ReportKind, reportName } from "@/lib/rules/report/kinds";
import { formatInstant } from "@/lib/units/days";
import { PdfLink } from "./pdf-link";

type ReportTableProps = {
  clientId: string;
  timeZone: string;
  reports: readonly {
    id: string;
    kind: ReportKind;
    number: number;
    issuedAt: Date;
    issuedByName: string;
    share: object | null;
  }[];
};

/** The issued reports, newest first. */
export function ReportTable({ clientId, timeZone, reports }: ReportTableProps) {
  return (
    <Table caption="Issued reports">
      <thead>
        <tr>
          <Th>Report</Th>
          <Th>Issued</Th>
          <Th>By</Th>
          <Th>In the portal</Th>
          <Th>File</Th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, kind, number, issuedAt, issuedByName, share }, newerOnes) => (
          <tr key={id}>
            <Td>
              <TextLink href={`/clients/${clientId}/reports/${id}`}>{reportName({ kind, number })}</TextLink>
              <span className="text-ink-soft block text-xs">
                {reports.length - newerOnes} of {reports.length} for this client
              </span>
            </Td>
            <Td className="tabular whitespace-nowrap">{formatInstant(issuedAt, timeZone)}</Td>
            <Td>{issuedByName}</Td>
            <Td>{share ? "Shared with the CEO" : "Not shared"}</Td>
            <Td>
              <PdfLink reportId={id} number={number} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
