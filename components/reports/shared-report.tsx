import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { type ReportKind, reportName } from "@/lib/rules/report/kinds";
import { formatInstant } from "@/lib/units/days";
import { PdfLink } from "./pdf-link";
import { useLocale } from "#language";

type SharedReportProps = {
  report: {
    id: string;
    kind: ReportKind;
    number: number;
    issuedAt: Date;
    issuedByName: string;
    headline: string;
    verdict: string;
    standing: string;
    pdfHash: string;
  };
  /** Of its kind; the others are earlier ones. */
  isNewest: boolean;
  timeZone: string;
};

/** One report as its reader at the client meets it: what it says in short, then the file. */
export function SharedReport({ report, isNewest, timeZone }: SharedReportProps) {
  const locale = useLocale();
  const { id, kind, number, issuedAt, issuedByName, headline, verdict, standing, pdfHash } = report;
  return (
    <li className="grid gap-2 border-b border-line py-5 first:pt-0 last:border-0">
      <h2 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-lg font-semibold">
        <TextLink href={`/portal/reports/${id}`}>
          {kind === "handover" ? "Everything for whoever takes the seat over" : headline}
        </TextLink>
        {isNewest ? <Badge tone="accent">Newest</Badge> : <Badge>Earlier</Badge>}
      </h2>
      <p className="text-sm text-ink-soft">
        {reportName({ kind, number })}, issued {formatInstant(issuedAt, timeZone, locale)} by {issuedByName}
      </p>
      <p>{verdict}</p>
      <p>{standing}</p>
      <p className="text-sm">
        <PdfLink reportId={id} number={number} />
        {" · "}
        <TextLink href={`/portal/reports/${id}`}>Read and comment on report No. {number}</TextLink>
      </p>
      <p className="text-2xs text-ink-soft">
        SHA-256 of the file: <code className="break-all">{pdfHash.replace("sha256:", "")}</code>
      </p>
    </li>
  );
}
