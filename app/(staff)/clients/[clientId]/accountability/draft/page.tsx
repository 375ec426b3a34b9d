import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountabilityViews } from "@/components/accountability/accountability-views";
import { AddSeat } from "@/components/accountability/add-seat";
import { ChartEditor } from "@/components/accountability/chart-editor";
import { Differences } from "@/components/accountability/differences";
import { DraftSteps } from "@/components/accountability/draft-steps";
import { HealthList } from "@/components/accountability/health-list";
import { StartDraft } from "@/components/accountability/start-draft";
import { chartSentence } from "@/components/accountability/words";
import { ClientPage } from "@/components/clients/client-page";
import { getDraft } from "@/lib/accountability/queries";
import { requireStaff } from "@/lib/auth/viewer";
import { healthMarks } from "@/lib/rules/accountability/health";
import {
  addSeatAction,
  dropDraftAction,
  makeLiveAction,
  moveSeatAction,
  restoreDraftAction,
  startDraftAction,
} from "./actions";

export const metadata: Metadata = { title: "Draft chart" };

export default async function DraftChartPage({
  params,
}: PageProps<"/clients/[clientId]/accountability/draft">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await getDraft(viewer, clientId);
  if (!found) notFound();
  const { client, draft, liveNumber, changes, deliverables, leftOpen } = found;
  const marks = draft ? healthMarks(draft.seats) : [];
  const steps = { makeLive: makeLiveAction, drop: dropDraftAction, restore: restoreDraftAction };

  return (
    <ClientPage
      client={client}
      active="accountability"
      title="Draft chart"
      answer={draft && draft.seats.length > 0 ? chartSentence(draft.seats, marks) : null}
      audience="Visible to you and your colleagues until it is live"
      views={<AccountabilityViews clientId={client.id} />}
      actions={draft && <DraftSteps chart={draft} {...{ liveNumber, deliverables, leftOpen }} on={steps} />}
    >
      {draft ? (
        <>
          <ChartEditor clientId={client.id} chart={draft} marks={marks} move={moveSeatAction} />
          <AddSeat
            key={draft.seats.length}
            chartId={draft.id}
            newId={randomUUID()}
            seats={draft.seats}
            action={addSeatAction}
          />
          <HealthList marks={marks} />
          {liveNumber !== null && (
            <Differences title={`What it changes of chart ${liveNumber}`} changes={changes} />
          )}
        </>
      ) : (
        <StartDraft
          clientId={client.id}
          newId={randomUUID()}
          liveNumber={liveNumber}
          action={startDraftAction}
        />
      )}
    </ClientPage>
  );
}
