import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { EngagementViews } from "@/components/engagements/engagement-views";
import { KindsBeside } from "@/components/plans/kinds-beside";
import { LateAndNext } from "@/components/plans/late-and-next";
import { PhaseList } from "@/components/plans/phase-list";
import { PlanAxis } from "@/components/plans/plan-axis";
import { PlanProposal } from "@/components/plans/plan-proposal";
import { planSentence } from "@/components/plans/words";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getPlan } from "@/lib/plans/queries";
import { templateChoice } from "@/lib/plans/schema";
import {
  addPhaseAction,
  editPhaseAction,
  movePhaseAction,
  placeDeliverableAction,
  removePhaseAction,
  restorePhaseAction,
  writePlanAction,
} from "./actions";

export const metadata: Metadata = { title: "Plan" };

export default async function PlanPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/plan">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const { template } = await searchParams;
  const plan = await getPlan(viewer, clientId, engagementId, templateChoice.parse(template ?? null));
  if (!plan) notFound();
  const { client, engagement, phases, deliverables, kinds, counted, late, next, proposal, today } = plan;
  const base = `/clients/${client.id}/engagements/${engagement.id}`;
  const fileOf = (table: string) => `/clients/${client.id}/tables/${table}?engagement=${engagement.id}`;
  const actions = {
    add: addPhaseAction,
    edit: editPhaseAction,
    move: movePhaseAction,
    remove: removePhaseAction,
    restore: restorePhaseAction,
    place: placeDeliverableAction,
  };

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={`Plan: ${engagement.title}`}
      answer={proposal ? "There is no plan yet. This is one to start from." : planSentence(plan)}
      audience="The client's CEO sees phases, deliverables and their states in their portal, never hours by kind, reasons or rates"
      views={<EngagementViews base={base} />}
    >
      {proposal ? (
        <PlanProposal
          engagementId={engagement.id}
          newId={randomUUID()}
          base={base}
          {...proposal}
          existing={deliverables}
          terms={engagement}
          action={writePlanAction}
        />
      ) : (
        <>
          <PlanAxis phases={phases} deliverables={deliverables} today={today} />
          <TableDownloads of="Plan" path={fileOf("plan")} />
          <LateAndNext late={late} next={next} today={today} />
          <KindsBeside kinds={kinds} counted={counted} downloads={fileOf("planned-kinds")} />
          <PhaseList
            engagementId={engagement.id}
            phases={phases}
            deliverables={deliverables}
            today={today}
            base={base}
            diagnoses={`/clients/${client.id}/diagnoses`}
            newId={randomUUID()}
            on={can(viewer, "plan:edit") ? actions : null}
          />
        </>
      )}
    </ClientPage>
  );
}
