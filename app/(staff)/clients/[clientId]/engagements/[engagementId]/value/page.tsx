import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { EngagementViews } from "@/components/engagements/engagement-views";
import { WorkByKind } from "@/components/engagements/work-by-kind";
import { Section } from "@/components/ui/section";
import { Drift } from "@/components/value/drift";
import { PerDeliverable } from "@/components/value/per-deliverable";
import { PerPoint } from "@/components/value/per-point";
import { ServiceBand } from "@/components/value/service-band";
import { deliverablesSentence } from "@/components/value/words";
import { requireStaff } from "@/lib/auth/viewer";
import { getValue } from "@/lib/plans/value-queries";
import { formatHours } from "@/lib/units/hours";

export const metadata: Metadata = { title: "Value" };

export default async function ValuePage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/value">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const value = await getValue(viewer, clientId, engagementId);
  if (!value) notFound();
  const { client, engagement, minutes, kinds, byKind, gained, drift, service } = value;
  const home = `/clients/${client.id}`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={`Value: ${engagement.title}`}
      answer={deliverablesSentence(byKind)}
      audience="Visible to you and your colleagues"
      views={<EngagementViews base={`${home}/engagements/${engagement.id}`} />}
    >
      <PerDeliverable kinds={byKind} downloads={`${home}/tables/value?engagement=${engagement.id}`} />
      <PerPoint gained={gained} diagnoses={`${home}/diagnoses`} />
      <Drift drift={drift} />
      <ServiceBand service={service} />
      {kinds.length > 0 && (
        <Section
          title="What the hours went into"
          lead={`All ${formatHours(minutes)} hours of the engagement, by kind of work.`}
        >
          <WorkByKind kinds={kinds} />
        </Section>
      )}
    </ClientPage>
  );
}
