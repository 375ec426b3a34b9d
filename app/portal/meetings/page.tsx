import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { completeActionAction, reopenActionAction } from "@/app/agreed-actions";
import { OwnActions } from "@/components/portal/own-actions";
import { OwnMeeting } from "@/components/portal/own-meeting";
import { ownMeetingsSentence } from "@/components/portal/own-meetings-sentence";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listOwnMeetings } from "@/lib/cadences/portal-queries";

export const metadata: Metadata = { title: "Meetings" };

export default async function PortalMeetingsPage() {
  const viewer = await requirePortalUser();
  const own = await listOwnMeetings(viewer);
  if (!own) notFound();
  const { cadences, actions } = own;

  return (
    <PageShell
      title="Meetings"
      answer={ownMeetingsSentence(cadences, actions)}
      audience="Others see the meetings that they attend, and the actions that are theirs"
      actions={<LinkButton href="/account/calendar">Put them into your calendar</LinkButton>}
    >
      <OwnActions actions={actions} complete={completeActionAction} reopen={reopenActionAction} />
      {actions.length > 0 && <TableDownloads of="Your actions" path="/portal/tables/actions" />}
      {cadences.map((cadence) => (
        <OwnMeeting key={cadence.id} cadence={cadence} />
      ))}
      {cadences.length === 0 && (
        <EmptyState title="You attend no meeting yet">
          Once your consultants ask you to a meeting, it stands here with when it is next and what was
          decided.
        </EmptyState>
      )}
      {cadences.some(({ decisions }) => decisions.length > 0) && (
        <TableDownloads of="Decisions" path="/portal/tables/decisions" />
      )}
    </PageShell>
  );
}
