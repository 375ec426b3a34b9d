import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SentNotes } from "@/components/client-notes/sent-notes";
import { sentNotesSentence } from "@/components/client-notes/sentences";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listNotesForReader } from "@/lib/client-notes/portal-queries";

export const metadata: Metadata = { title: "Notes" };

export default async function PortalNotesPage() {
  const viewer = await requirePortalUser();
  const notes = await listNotesForReader(viewer);
  if (!notes) notFound();
  return (
    <PageShell
      title="Notes"
      answer={sentNotesSentence(notes)}
      measure="reading"
      audience={
        can(viewer, "portal:follow")
          ? "Visible to you, to those each note was sent to, and to your consultants"
          : "The notes that were sent to you; your CEO reads them too"
      }
    >
      {notes.length > 0 ? (
        <>
          <SentNotes notes={notes} timeZone={viewer.timeZone} />
          <TableDownloads of="Notes" path="/portal/tables/notes" />
        </>
      ) : (
        <EmptyState title="No notes yet">
          What a week brought, what comes next and what your consultants ask of you: once they send a note, it
          stays here to be read again.
        </EmptyState>
      )}
    </PageShell>
  );
}
