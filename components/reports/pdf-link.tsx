import { Download } from "lucide-react";
import { LinkButton } from "@/components/ui/button";

/** Plain links, no prefetch: the answer is a file, not a page. */
export function PdfButton({ reportId }: { reportId: string }) {
  return (
    <LinkButton href={pdfAddress(reportId)} prefetch={false} variant="primary" download>
      <Download aria-hidden className="size-4" />
      Download PDF
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
  return (
    <a
      href={pdfAddress(reportId)}
      download
      className="font-medium text-accent underline decoration-accent/40 underline-offset-[0.2em] hover:decoration-accent"
    >
      PDF<span className="sr-only"> of report No. {number}</span>
    </a>
  );
}

function pdfAddress(reportId: string): string {
  return `/api/reports/${reportId}/pdf`;
}
