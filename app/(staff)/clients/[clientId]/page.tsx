import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { starAction } from "@/app/favourite-actions";
import { ClientPage } from "@/components/clients/client-page";
import { Commitments } from "@/components/clients/commitments";
import { CurrentEngagement } from "@/components/clients/current-engagement";
import { KeyFacts } from "@/components/clients/key-facts";
import { nextStep } from "@/components/clients/next-step";
import { PeopleInBrief } from "@/components/clients/people-in-brief";
import { PipelineForm } from "@/components/clients/pipeline-form";
import { Star } from "@/components/favourites/star";
import { GuideLine } from "@/components/guide/guide-line";
import { StageLadder } from "@/components/diagnosis/stage-ladder";
import { NextTasks } from "@/components/tasks/next-tasks";
import { BeginVisit } from "@/components/timeline/begin-visit";
import { SinceLastVisit } from "@/components/timeline/since-last-visit";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { beginVisitAction, deleteClientAction, moveInPipelineAction } from "./actions";

export const metadata: Metadata = { title: "Client" };

export default async function ClientOverviewPage({ params }: PageProps<"/clients/[clientId]">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const client = await getClientOverview(viewer, clientId);
  if (!client) notFound();
  const { diagnosis, engagement } = client;
  const mayOpen = can(viewer, "engagement:open");
  const step = nextStep(client, {
    runRounds: can(viewer, "round:start"),
    openEngagement: mayOpen,
    issueReport: can(viewer, "report:issue"),
  });

  return (
    <ClientPage
      client={client}
      active="overview"
      title={client.name}
      answer={diagnosis?.sentence ?? step?.sentence}
      actions={
        <>
          <Star kind="client" itemId={client.id} isStarred={client.isStarred} action={starAction} />
          {step?.link && (
            <LinkButton href={step.link.href} variant="primary">
              {step.link.label}
            </LinkButton>
          )}
        </>
      }
    >
      {client.guide && <GuideLine guide={client.guide} />}
      {client.beginsVisit && <BeginVisit clientId={clientId} action={beginVisitAction} />}
      <SinceLastVisit
        clientId={clientId}
        news={client.news}
        today={client.today}
        timeZone={viewer.timeZone}
      />
      {diagnosis && (
        <Section
          title="Where it stands"
          actions={<TextLink href={`/clients/${clientId}/diagnoses/${diagnosis.id}`}>Why</TextLink>}
        >
          <StageLadder now={diagnosis.now} earlier={diagnosis.earlier} />
        </Section>
      )}
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <CurrentEngagement clientId={clientId} engagement={engagement} mayOpen={mayOpen} />
          <Commitments
            clientId={clientId}
            engagementId={engagement?.id ?? null}
            commitments={client.commitments}
          />
          <NextTasks tasks={client.tasks} today={client.today} />
          <PeopleInBrief clientId={clientId} contacts={client.contacts} />
        </div>
        <div className="grid gap-6">
          <Section
            title="Key facts"
            actions={
              <>
                <TextLink href={`/clients/${clientId}/edit`}>Edit the facts</TextLink>
                {can(viewer, "client:archive") && (
                  <TextLink href={`/clients/${clientId}/data`}>Save everything</TextLink>
                )}
              </>
            }
          >
            <KeyFacts facts={client.facts} />
          </Section>
          {can(viewer, "client:edit") && (
            <PipelineForm
              client={client}
              move={moveInPipelineAction}
              maySell={can(viewer, "pipeline:manage")}
              remove={can(viewer, "client:delete") ? deleteClientAction : undefined}
            />
          )}
          <p className="text-sm">
            <TextLink href={`/clients/${clientId}/end`}>When the work ends</TextLink>: the portal as an
            archive, and deletion for good.
          </p>
          <p className="text-sm">
            <TextLink href={`/clients/${clientId}/bin`}>The bin</TextLink>: what was deleted here, to be
            brought back.
          </p>
        </div>
      </div>
    </ClientPage>
  );
}
