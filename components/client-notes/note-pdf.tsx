import { Download } from "lucide-react";
import { LinkButton } from "@/components/ui/button";

/** A sent note as a paper. No prefetch: the answer is a file, not a page. */
export function NotePdf({ noteId }: { noteId: string }) {
  return (
    <LinkButton href={`/api/notes/${noteId}/pdf`} prefetch={false} download>
      <Download aria-hidden className="size-4" />
      Download PDF
    </LinkButton>
  );
}
