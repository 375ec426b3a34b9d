import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoteWeeks } from "@/components/client-notes/note-weeks";
import { notesSentence } from "@/components/client-notes/sentences";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireStaff } from "@/lib/auth/viewer";
import { listNotes } from "@/lib/client-notes/queries";

export const metadata: Metadata = { title: "Weekly notes" };

export default async function NotesPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/notes">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const listed = await listNotes(viewer, clientId, engagementId);
  if (!listed) notFound();
  const { client, engagement, weeks } = listed;
  const base = `/clients/${client.id}/engagements/${engagement.id}`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={`Weekly notes: ${engagement.title}`}
      answer={notesSentence(weeks)}
      audience="A draft is for consultants only; the client’s CEO reads every note that was sent"
      actions={<LinkButton href={base}>Engagement</LinkButton>}
    >
      {weeks.length > 0 ? (
        <NoteWeeks
          weeks={weeks}
          base={`${base}/notes`}
          timeZone={viewer.timeZone}
          downloads={`/clients/${client.id}/tables/notes?engagement=${engagement.id}`}
        />
      ) : (
        <EmptyState title="No week has begun yet">
          A note tells the client what a week brought: the hours, what was done, what comes next, what is in
          the way. It is drafted from what is here already.
        </EmptyState>
      )}
    </ClientPage>
  );
}
