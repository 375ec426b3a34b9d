import { notFound } from "next/navigation";
import { SentNotes } from "@/components/client-notes/sent-notes";
import { sentNotesSentence } from "@/components/client-notes/sentences";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can, languageOf } from "@/lib/auth/policy";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listNotesForReader } from "@/lib/client-notes/portal-queries";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";

const WORDS = inBoth({
  en: {
    notes: "Notes",
    noNotesYet: "No notes yet",
    theNotesThatWere: "The notes that were sent to you; your CEO reads them too",
    visibleToYouTo: "Visible to you, to those each note was sent to, and to your consultants",
    whatAWeekBrought:
      "What a week brought, what comes next and what your consultants ask of you: once they send a note, it stays here to be read again.",
  },
  de: {
    notes: "Mitteilungen",
    noNotesYet: "Noch keine Mitteilungen",
    theNotesThatWere: "Die Mitteilungen, die Ihnen gesandt wurden; die Geschäftsführung liest sie auch",
    visibleToYouTo:
      "Sichtbar für Sie, für alle, denen die jeweilige Mitteilung gesandt wurde, und für Ihre Beratung",
    whatAWeekBrought:
      "Was eine Woche gebracht hat, was als Nächstes kommt und worum Ihre Beratung Sie bittet: Was gesandt wurde, bleibt hier zum Nachlesen.",
  },
});

export const generateMetadata = () => titleIn({ en: "Notes", de: "Mitteilungen" });

export default async function PortalNotesPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const notes = await listNotesForReader(viewer);
  if (!notes) notFound();
  return (
    <PageShell
      title={words.notes}
      answer={sentNotesSentence(notes, locale)}
      measure="reading"
      audience={can(viewer, "portal:follow") ? words.visibleToYouTo : words.theNotesThatWere}
    >
      {notes.length > 0 ? (
        <>
          <SentNotes notes={notes} timeZone={viewer.timeZone} />
          <TableDownloads of={words.notes} path="/portal/tables/notes" />
        </>
      ) : (
        <EmptyState title={words.noNotesYet}>{words.whatAWeekBrought}</EmptyState>
      )}
    </PageShell>
  );
}
