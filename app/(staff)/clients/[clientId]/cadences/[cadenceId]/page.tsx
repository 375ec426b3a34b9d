import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moveDeliverableAction } from "@/app/(staff)/clients/[clientId]/engagements/[engagementId]/actions";
import { completeActionAction, reopenActionAction } from "@/app/agreed-actions";
import { ActionList } from "@/components/cadences/action-list";
import { CadenceFacts } from "@/components/cadences/cadence-facts";
import { CadenceHistory } from "@/components/cadences/cadence-history";
import { ClientPage } from "@/components/clients/client-page";
import { DeliverableSteps } from "@/components/deliverables/deliverable-steps";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getCadence } from "@/lib/cadences/queries";
import { adherenceSentence } from "@/lib/rules/cadence/adherence";

export const metadata: Metadata = { title: "Cadence" };

export default async function CadencePage({ params }: PageProps<"/clients/[clientId]/cadences/[cadenceId]">) {
  const viewer = await requireStaff();
  const { clientId, cadenceId } = await params;
  const cadence = await getCadence(viewer, clientId, cadenceId);
  if (!cadence) notFound();
  const { client, actions, deliverableVersion: version } = cadence;
  const next = cadence.toClose ?? cadence.next;
  const base = `/clients/${client.id}/cadences/${cadence.id}`;

  return (
    <ClientPage
      client={client}
      active="cadences"
      title={cadence.title}
      answer={adherenceSentence(cadence.adherence)}
      audience="Those who attend see when it meets, its decisions and their own actions; never the notes or ratings"
      actions={
        <>
          {next && (
            <LinkButton href={`${base}/meetings/${next.day}`} variant="primary">
              {cadence.toClose ? "Go to today’s meeting" : "Go to the next meeting"}
            </LinkButton>
          )}
          <LinkButton href={`${base}/schedule`}>Change when, who and what</LinkButton>
        </>
      }
    >
      <CadenceHistory cadence={cadence} base={base} />
      <CadenceFacts cadence={cadence}>
        <DeliverableSteps deliverable={{ ...cadence, version }} action={moveDeliverableAction} />
      </CadenceFacts>
      <Section title="Open actions">
        {actions.length > 0 ? (
          <>
            <ActionList actions={actions} complete={completeActionAction} reopen={reopenActionAction} />
            <TableDownloads
              of="Open actions"
              path={`/clients/${client.id}/tables/actions?cadence=${cadence.id}`}
            />
          </>
        ) : (
          <p className="text-ink-soft text-sm">None is open.</p>
        )}
      </Section>
      {cadence.decisions.length > 0 && (
        <TableDownloads
          of="Decisions"
          path={`/clients/${client.id}/tables/decisions?cadence=${cadence.id}`}
        />
      )}
    </ClientPage>
  );
}
