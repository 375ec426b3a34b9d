import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { NotePdf } from "@/components/client-notes/note-pdf";
import { NoteText } from "@/components/client-notes/note-text";
import { MarkSeen } from "@/components/portal/mark-seen";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getNoteForReader } from "@/lib/client-notes/portal-queries";
import { noteTitle } from "@/lib/rules/client-note/compose";
import { formatInstant } from "@/lib/units/days";
import { markSeenAction } from "../../seen-actions";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    notes: "Notes",
    sentByOn: (sentByName: string | number, day: string | number) => `Sent by ${sentByName} on ${day}`,
  },
  de: {
    notes: "Mitteilungen",
    sentByOn: (sentByName, day) => `Gesandt von ${sentByName} am ${day}`,
  },
});

export const generateMetadata = () => titleIn({ en: "Note", de: "Mitteilung" });

export default async function PortalNotePage({ params }: PageProps<"/portal/notes/[noteId]">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const note = await getNoteForReader(viewer, (await params).noteId);
  if (!note) notFound();
  return (
    <PageShell
      title={noteTitle(note.monday, locale)}
      measure="reading"
      actions={<NotePdf noteId={note.id} />}
      breadcrumbs={[{ href: "/portal/notes", label: words.notes }]}
      audience={
        note.sentAt &&
        words.sentByOn(note.sentByName ?? "", formatInstant(note.sentAt, viewer.timeZone, locale))
      }
    >
      <NoteText text={note.text} />
      <MarkSeen itemIds={[note.id]} action={markSeenAction} />
      <Comments viewer={viewer} thread={note.thread} />
    </PageShell>
  );
}
