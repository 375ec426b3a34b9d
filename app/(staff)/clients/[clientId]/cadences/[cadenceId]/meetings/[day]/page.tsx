import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MeetingBegun } from "@/components/cadences/meeting-begun";
import { meetingSentence } from "@/components/cadences/meeting-sentence";
import { MeetingToCome } from "@/components/cadences/meeting-to-come";
import { ClientPage } from "@/components/clients/client-page";
import { TextLink } from "@/components/ui/link";
import { requireStaff } from "@/lib/auth/viewer";
import { getMeeting } from "@/lib/cadences/meeting-queries";
import { completeActionAction, reopenActionAction } from "@/app/agreed-actions";
import * as meetingActions from "./actions";
import * as minutesActions from "./minutes-actions";

export const metadata: Metadata = { title: "Meeting" };

export default async function MeetingPage({
  params,
}: PageProps<"/clients/[clientId]/cadences/[cadenceId]/meetings/[day]">) {
  const viewer = await requireStaff();
  const { clientId, ...which } = await params;
  const found = await getMeeting(viewer, clientId, which);
  if (!found) notFound();
  const { client, cadence, meeting, begun } = found;
  const home = `/clients/${client.id}/cadences/${cadence.id}`;

  return (
    <ClientPage
      client={client}
      active="cadences"
      title={cadence.title}
      answer={meetingSentence(found)}
      audience="Notes and ratings are yours and your colleagues'; those who attend see decisions and their own actions"
      views={
        <p className="no-print text-sm">
          <TextLink href={home}>All meetings of this cadence</TextLink>
        </p>
      }
    >
      {begun && meeting.standing !== "cancelled" ? (
        <MeetingBegun
          {...found}
          begun={begun}
          decisionId={randomUUID()}
          actionId={randomUUID()}
          on={{ ...meetingActions, ...minutesActions, completeActionAction, reopenActionAction }}
        />
      ) : (
        <MeetingToCome {...found} on={{ ...meetingActions, completeActionAction, reopenActionAction }} />
      )}
    </ClientPage>
  );
}
