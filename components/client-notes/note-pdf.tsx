import { Download } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    downloadPdf: "Download PDF",
  },
  de: {
    downloadPdf: "PDF herunterladen",
  },
});

/** A sent note as a paper. No prefetch: the answer is a file, not a page. */
export function NotePdf({ noteId }: { noteId: string }) {
  const words = WORDS[useLocale()];
  return (
    <LinkButton href={`/api/notes/${noteId}/pdf`} prefetch={false} download>
      <Download aria-hidden className="size-4" />
      {words.downloadPdf}
    </LinkButton>
  );
}
