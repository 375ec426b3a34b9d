import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { AddEntry } from "@/components/timeline/add-entry";
import { AddFile } from "@/components/timeline/add-file";
import { AddMail } from "@/components/timeline/add-mail";
import { TimelineFilter } from "@/components/timeline/timeline-filter";
import { olderHref } from "@/components/timeline/timeline-href";
import { TimelineList } from "@/components/timeline/timeline-list";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getTimeline } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { dayIn, formatInstant } from "@/lib/units/days";
import { addEntryAction, deleteEntryAction, restoreEntryAction, saveEntryAction } from "./actions";

export const metadata: Metadata = { title: "Timeline" };

const ACTIONS = { save: saveEntryAction, remove: deleteEntryAction, restore: restoreEntryAction };
const SUMMARY = "text-accent w-fit py-1.5 text-sm font-medium";

export default async function TimelinePage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/timeline">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const asked = timelineQuery.parse(await searchParams);
  const found = await getTimeline(viewer, clientId, asked);
  if (!found) notFound();
  const { client, contacts, colleagues, events, next } = found;
  const { timeZone } = viewer;
  const path = `/clients/${clientId}/timeline`;
  const mayWrite = can(viewer, "timeline:write");
  const at = new Date();
  const now = { day: dayIn(timeZone, at), time: formatInstant(at, timeZone).slice(-5) };
  const form = { clientId, now, action: addEntryAction, contacts, colleagues };
  const ids = () => ({ entry: randomUUID(), task: randomUUID() });

  return (
    <ClientPage
      client={client}
      active="timeline"
      title="Timeline"
      answer="What was said, sent and done, the newest first."
      audience="Your firm alone; nobody at the client sees it."
    >
      {mayWrite && (
        <div className="no-print grid gap-1">
          <details>
            <summary className={SUMMARY}>Write down a note, a call or a meeting</summary>
            <div className="py-4">
              <AddEntry {...form} ids={ids()} />
            </div>
          </details>
          <details>
            <summary className={SUMMARY}>Paste an e-mail</summary>
            <div className="py-4">
              <AddMail {...form} ids={ids()} timeZone={timeZone} />
            </div>
          </details>
          <details>
            <summary className={SUMMARY}>Add a file</summary>
            <div className="py-4">
              <AddFile clientId={clientId} />
            </div>
          </details>
        </div>
      )}
      <TimelineFilter path={path} asked={asked} contacts={contacts} />
      {events.length === 0 ? (
        <EmptyState title="Nothing here">
          What you write down stands here by its day, with what the program knows of: assessments, reports,
          agreed hours, signatures.
        </EmptyState>
      ) : (
        <TimelineList
          {...{ events, clientId, timeZone, contacts, colleagues }}
          actions={mayWrite ? ACTIONS : null}
          olderHref={olderHref(path, asked, next)}
        />
      )}
    </ClientPage>
  );
}
