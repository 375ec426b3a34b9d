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
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "Meetings", de: "Besprechungen" });

export default async function PortalMeetingsPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const own = await listOwnMeetings(viewer);
  if (!own) notFound();
  const { cadences, actions } = own;

  return (
    <PageShell
      title={words.meetings}
      answer={ownMeetingsSentence(cadences, actions, locale)}
      audience={words.othersSeeTheMeetings}
      actions={<LinkButton href="/account/calendar">{words.putThemIntoYour}</LinkButton>}
    >
      <OwnActions actions={actions} complete={completeActionAction} reopen={reopenActionAction} />
      {actions.length > 0 && <TableDownloads of={words.yourActions} path="/portal/tables/actions" />}
      {cadences.map((cadence) => (
        <OwnMeeting key={cadence.id} cadence={cadence} />
      ))}
      {cadences.length === 0 && (
        <EmptyState title={words.youAttendNoMeeting}>{words.onceYourConsultantsAsk}</EmptyState>
      )}
      {cadences.some(({ decisions }) => decisions.length > 0) && (
        <TableDownloads of={words.decisions} path="/portal/tables/decisions" />
      )}
    </PageShell>
  );
}
