import { Download } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    ofReportNo: (number: string | number) => ` of report No. ${number}`,
    downloadPdf: "Download PDF",
  },
  de: {
    ofReportNo: (number) => ` von Bericht Nr. ${number}`,
    downloadPdf: "PDF herunterladen",
  },
});

/** Plain links, no prefetch: the answer is a file, not a page. */
export function PdfButton({ reportId }: { reportId: string }) {
  const words = WORDS[useLocale()];
  return (
    <LinkButton href={pdfAddress(reportId)} prefetch={false} variant="primary" download>
      <Download aria-hidden className="size-4" />
      {words.downloadPdf}
    </LinkButton>
  );
}

/** To work with: the PDF is the one that counts, and the file says so. */
export function WordButton({ reportId }: { reportId: string }) {
  return (
    <LinkButton href={`/api/reports/${reportId}/docx`} prefetch={false} download>
      Word
    </LinkButton>
  );
}

export function PdfLink({ reportId, number }: { reportId: string; number: number }) {
  const words = WORDS[useLocale()];
  return (
    <a
      href={pdfAddress(reportId)}
      download
      className="font-medium text-accent underline decoration-accent/40 underline-offset-[0.2em] hover:decoration-accent"
    >
      PDF<span className="sr-only">{words.ofReportNo(number)}</span>
    </a>
  );
}

function pdfAddress(reportId: string): string {
  return `/api/reports/${reportId}/pdf`;
}
