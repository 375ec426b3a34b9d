import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PIPELINE_STATES } from "@/components/clients/words";
import { LoseForm, OpportunityHistory, ReopenForm } from "@/components/pipeline/stage-steps";
import { NextStep } from "@/components/pipeline/next-step";
import { OpportunityForm } from "@/components/pipeline/opportunity-form";
import { WinForm } from "@/components/pipeline/win-form";
import { worth } from "@/components/pipeline/words";
import { ReviewAnswers } from "@/components/reviews/review-answers";
import { shownReview } from "@/components/reviews/shown-review";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { formValues } from "@/lib/pipeline/form-values";
import { getOpportunity } from "@/lib/pipeline/queries";
import { isOpen, probabilityOf } from "@/lib/rules/pipeline/pipeline";
import { LOST_REASONS } from "@/lib/rules/pipeline/words";
import { formatInstant } from "@/lib/units/days";
import { moveOpportunityAction } from "../actions";
import { loseOpportunityAction, saveOpportunityAction, winOpportunityAction } from "./actions";

export const metadata: Metadata = { title: "Opportunity" };

export default async function OpportunityPage({ params }: PageProps<"/pipeline/[opportunityId]">) {
  const viewer = await requireStaff();
  const { opportunityId } = await params;
  const found = await getOpportunity(viewer, opportunityId);
  if (!found) notFound();
  const { opportunity, owners, firmPct, today } = found;
  const { id, version, stage, clientCompany, changes, engagementId, lostReason, lostNote } = opportunity;
  const own = { id, version };
  const review = shownReview(found.review);
  const client = `/clients/${clientCompany.id}`;
  const lostOn = lostReason ? ` (${LOST_REASONS[lostReason].toLowerCase()})` : "";
  const lines = changes.map(({ at, ...line }) => ({ ...line, at: formatInstant(at, viewer.timeZone) }));

  return (
    <PageShell
      title={`${clientCompany.name}: ${opportunity.title}`}
      answer={`${PIPELINE_STATES[stage]}${lostOn}. ${worth(opportunity, firmPct)}.`}
      audience="Owners and consultants only"
      measure="reading"
      breadcrumbs={[{ href: "/pipeline", label: "Pipeline" }]}
      actions={
        <>
          {engagementId && (
            <LinkButton href={`${client}/engagements/${engagementId}/plan`}>Its plan</LinkButton>
          )}
          <LinkButton href={client}>The client</LinkButton>
        </>
      }
    >
      <NextStep {...opportunity} today={today} />
      {lostNote && <p className="text-sm whitespace-pre-line">{lostNote}</p>}
      {stage === "lost" && <ReopenForm {...own} move={moveOpportunityAction} />}
      {review && <ReviewAnswers {...review} zone={viewer.timeZone} />}
      <Section title="What is known">
        <OpportunityForm
          {...own}
          action={saveOpportunityAction}
          values={formValues(opportunity)}
          owners={owners}
          usualPct={probabilityOf({ ...opportunity, probabilityPct: null }, firmPct)}
        />
      </Section>
      {isOpen(stage) && (
        <>
          {/* Its fields begin anew from what was saved meanwhile. */}
          <WinForm
            key={version}
            {...{ opportunity, today }}
            engagementId={randomUUID()}
            action={winOpportunityAction}
          />
          <LoseForm {...own} lose={loseOpportunityAction} />
        </>
      )}
      <OpportunityHistory lines={lines} />
    </PageShell>
  );
}
