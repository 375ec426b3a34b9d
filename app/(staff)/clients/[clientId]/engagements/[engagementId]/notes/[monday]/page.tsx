import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { DraftedAnew } from "@/components/client-notes/drafted-anew";
import { NoteDeliveries } from "@/components/client-notes/note-deliveries";
import { NoteForm } from "@/components/client-notes/note-form";
import { NotePdf } from "@/components/client-notes/note-pdf";
import { NotePreview } from "@/components/client-notes/note-preview";
import { noteSentence } from "@/components/client-notes/sentences";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { requireStaff } from "@/lib/auth/viewer";
import { can } from "@/lib/auth/policy";
import { getNote } from "@/lib/client-notes/queries";
import { noteTitle } from "@/lib/rules/client-note/compose";
import { saveNoteAction } from "./actions";

export const metadata: Metadata = { title: "Weekly note" };

export default async function NotePage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/notes/[monday]">) {
  const viewer = await requireStaff();
  const { clientId, engagementId, monday } = await params;
  const found = await getNote(viewer, clientId, engagementId, monday);
  if (!found) notFound();
  const { client, engagement, note, drafted, text, deliveries } = found;
  const base = `/clients/${client.id}/engagements/${engagement.id}/notes`;
  const isSent = note?.sentAt != null;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={noteTitle(monday)}
      answer={noteSentence(note, viewer.timeZone)}
      audience={
        isSent
          ? "Read by the client’s CEO, and by those it was sent to"
          : "Consultants only until it is sent; never rates, and never what somebody answered in a round"
      }
      actions={
        <>
          {isSent && <NotePdf noteId={note.id} />}
          <LinkButton href={base}>All notes</LinkButton>
        </>
      }
    >
      {isSent ? (
        <>
          <NotePreview title="What was sent" text={text} />
          <NoteDeliveries deliveries={deliveries} />
        </>
      ) : (
        <>
          <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
            <NoteForm
              action={saveNoteAction}
              hidden={{ engagementId: engagement.id, monday, version: note?.version ?? 0 }}
              text={text}
              maySend={can(viewer, "note:send")}
            />
            <NotePreview
              title={note ? `As ${note.savedByName} saved it` : "As it was drafted from the week"}
              text={text}
            />
          </div>
          {note && drafted !== null && drafted !== note.text && <DraftedAnew text={drafted} />}
        </>
      )}
      <Comments viewer={viewer} thread={found.thread} />
    </ClientPage>
  );
}
