import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { type ReportKind, reportName } from "@/lib/rules/report/kinds";
import { formatInstant } from "@/lib/units/days";
import { PdfLink } from "./pdf-link";
import { useLocale } from "#language";
import { inBoth } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    newest: "Newest",
    earlier: "Earlier",
    shaOfTheFile: "SHA-256 of the file: ",
    readAndCommentOn: (number: string | number) => `Read and comment on report No. ${number}`,
    everythingForWhoeverTakes: "Everything for whoever takes the seat over",
    issuedBy: (reportName: string | number, day: string | number, issuedByName: string | number) =>
      `${reportName}, issued ${day} by ${issuedByName}`,
  },
  de: {
    newest: "Neuester",
    earlier: "Früherer",
    shaOfTheFile: "SHA-256 der Datei: ",
    readAndCommentOn: (number) => `Bericht Nr. ${number} lesen und kommentieren`,
    everythingForWhoeverTakes: "Alles für die Person, die die Stelle übernimmt",
    issuedBy: (reportName, day, issuedByName) => `${reportName}, ausgestellt am ${day} von ${issuedByName}`,
  },
});

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
  const words = WORDS[locale];
  const { id, kind, number, issuedAt, issuedByName, headline, verdict, standing, pdfHash } = report;
  return (
    <li className="grid gap-2 border-b border-line py-5 first:pt-0 last:border-0">
      <h2 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-lg font-semibold">
        <TextLink href={`/portal/reports/${id}`}>
          {kind === "handover" ? words.everythingForWhoeverTakes : headline}
        </TextLink>
        {isNewest ? <Badge tone="accent">{words.newest}</Badge> : <Badge>{words.earlier}</Badge>}
      </h2>
      <p className="text-sm text-ink-soft">
        {words.issuedBy(
          reportName({ kind, number }, locale),
          formatInstant(issuedAt, timeZone, locale),
          issuedByName,
        )}
      </p>
      <p>{verdict}</p>
      <p>{standing}</p>
      <p className="text-sm">
        <PdfLink reportId={id} number={number} />
        {" · "}
        <TextLink href={`/portal/reports/${id}`}>{words.readAndCommentOn(number)}</TextLink>
      </p>
      <p className="text-2xs text-ink-soft">
        {words.shaOfTheFile}
        <code className="break-all">{pdfHash.replace("sha256:", "")}</code>
      </p>
    </li>
  );
}
