import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CadenceViews } from "@/components/cadences/cadence-views";
import { ClientPage } from "@/components/clients/client-page";
import { AddMeasure } from "@/components/scorecards/add-measure";
import { ScorecardGrid } from "@/components/scorecards/scorecard-grid";
import { scorecardAnswer } from "@/components/scorecards/scorecard-answer";
import { requireStaff } from "@/lib/auth/viewer";
import { getScorecard } from "@/lib/scorecards/queries";
import {
  addMeasureAction,
  editMeasureAction,
  enterValueAction,
  removeMeasureAction,
  restoreMeasureAction,
} from "./actions";

export const metadata: Metadata = { title: "Scorecard" };

export default async function ScorecardPage({ params }: PageProps<"/clients/[clientId]/scorecard">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const scorecard = await getScorecard(viewer, clientId);
  if (!scorecard) notFound();
  const { client, mondays, measures, owners } = scorecard;

  return (
    <ClientPage
      client={client}
      active="cadences"
      title="Scorecard"
      answer={scorecardAnswer(measures, mondays)}
      audience="Visible to you and your colleagues; its numbers stand in each meeting"
      views={<CadenceViews clientId={client.id} />}
    >
      {measures.length > 0 && (
        <ScorecardGrid
          downloads={`/clients/${client.id}/tables/scorecard`}
          mondays={mondays}
          measures={measures}
          owners={owners}
          on={{
            enter: enterValueAction,
            edit: editMeasureAction,
            remove: removeMeasureAction,
            restore: restoreMeasureAction,
          }}
        />
      )}
      <AddMeasure
        key={measures.length}
        clientId={client.id}
        newId={randomUUID()}
        count={measures.length}
        owners={owners}
        action={addMeasureAction}
      />
    </ClientPage>
  );
}
