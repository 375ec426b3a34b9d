import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { DeliverablesSection } from "@/components/deliverables/deliverables-section";
import { BudgetCycle } from "@/components/engagements/budget-cycle";
import { EngagementViews } from "@/components/engagements/engagement-views";
import { EngagementWeeks } from "@/components/engagements/engagement-weeks";
import { standingSentence } from "@/components/engagements/standing-sentence";
import { ThisWeek } from "@/components/engagements/this-week";
import { UsageBesideProgress } from "@/components/engagements/usage-beside-progress";
import { EntriesBetween } from "@/components/timesheets/entries-between";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { firstOfMonth } from "@/lib/units/days";
import { addDeliverableAction, moveDeliverableAction } from "./actions";

export const metadata: Metadata = { title: "Engagement" };

export default async function EngagementPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const engagement = await getEngagement(viewer, clientId, engagementId);
  if (!engagement) notFound();
  const { client, usage } = engagement;
  const base = `/clients/${client.id}/engagements/${engagement.id}`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={engagement.title}
      answer={standingSentence(engagement)}
      audience="The client's CEO sees the hours and the deliverables in their portal, and the rate on a statement; never your notes"
      views={<EngagementViews base={base} />}
      actions={
        <>
          {can(viewer, "time:log") && engagement.logIn && (
            <LinkButton href={`${base}/weeks/${engagement.logIn}`} variant="primary">
              Log hours
            </LinkButton>
          )}
          <LinkButton href={`${base}/notes`}>Weekly notes</LinkButton>
          {can(viewer, "rate:read") && <LinkButton href={`${base}/statements`}>Statements</LinkButton>}
          {can(viewer, "engagement:open") && <LinkButton href={`${base}/edit`}>Change the terms</LinkButton>}
        </>
      }
    >
      <UsageBesideProgress {...usage} />
      {engagement.budget && <BudgetCycle budget={engagement.budget} engagement={engagement} />}
      <ThisWeek engagement={engagement} href={`${base}/weeks/${engagement.thisWeek.monday}`} />
      <DeliverablesSection
        engagement={engagement}
        base={base}
        sops={`/clients/${client.id}/sops`}
        newId={randomUUID()}
        actions={
          can(viewer, "deliverable:edit") ? { add: addDeliverableAction, move: moveDeliverableAction } : null
        }
      />
      {engagement.deliverables.length > 0 && (
        <TableDownloads
          of="Deliverables"
          path={`/clients/${client.id}/tables/deliverables?engagement=${engagement.id}`}
        />
      )}
      {usage.weeks.length > 0 && (
        <Section title="Weeks">
          <EngagementWeeks
            base={base}
            downloads={`/clients/${client.id}/tables/weeks?engagement=${engagement.id}`}
            weeks={usage.weeks}
            plannedMinutesPerWeek={engagement.plannedMinutesPerWeek}
          />
        </Section>
      )}
      <EntriesBetween
        path={`/clients/${client.id}/tables/entries?engagement=${engagement.id}`}
        from={firstOfMonth(engagement.today)}
        to={engagement.today}
      />
    </ClientPage>
  );
}
