import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NotePreview } from "@/components/client-notes/note-preview";
import { SendNoteForm } from "@/components/client-notes/send-note-form";
import { UnsentNotice } from "@/components/client-notes/unsent-notice";
import { WeekMovedOn } from "@/components/client-notes/week-moved-on";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { requireStaff } from "@/lib/auth/viewer";
import { getNoteToSend } from "@/lib/client-notes/queries";
import { noteTitle } from "@/lib/rules/client-note/compose";
import { sendNoteAction } from "./actions";

export const metadata: Metadata = { title: "Send a weekly note" };

export default async function SendNotePage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/notes/[monday]/send">) {
  const viewer = await requireStaff();
  const { clientId, engagementId, monday } = await params;
  const found = await getNoteToSend(viewer, clientId, engagementId, monday);
  if (!found) notFound();
  const { client, engagement, note, drafted, contacts, unsent } = found;
  const base = `/clients/${client.id}/engagements/${engagement.id}/notes` as const;
  const back = `${base}/${monday}` as const;
  if (note.sentAt) redirect(back);

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={noteTitle(monday)}
      answer="Read it as they will, then send it. Once sent it stays as it is."
      audience={`Goes to those you choose; ${client.name}’s CEO reads it in the portal as well`}
      actions={<LinkButton href={back}>Back to the text</LinkButton>}
    >
      <UnsentNotice weeks={unsent} base={base} />
      {drafted !== null && drafted !== note.text && <WeekMovedOn text={drafted} />}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <NotePreview title="What will be sent" text={note.text} />
        <SendNoteForm
          action={sendNoteAction}
          note={note}
          contacts={contacts}
          contactsHref={`/clients/${client.id}/contacts`}
        />
      </div>
    </ClientPage>
  );
}
