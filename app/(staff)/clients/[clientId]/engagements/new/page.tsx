import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { EngagementForm } from "@/components/engagements/engagement-form";
import { requireStaff } from "@/lib/auth/viewer";
import { getEngagementStart } from "@/lib/engagements/queries";
import { openEngagementAction } from "./actions";

export const metadata: Metadata = { title: "Open an engagement" };

/** In the middle of what is usual for a fractional COO. */
const PLANNED_MINUTES = 720;

export default async function NewEngagementPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/new">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const start = await getEngagementStart(viewer, clientId);
  if (!start) notFound();
  const { client, today } = start;

  return (
    <ClientPage client={client} active="engagements" title="Open an engagement" measure="reading">
      <EngagementForm
        action={openEngagementAction}
        id={randomUUID()}
        hidden={{ clientCompanyId: client.id }}
        submit="Open the engagement"
        cancelHref={`/clients/${client.id}/engagements`}
        terms={{
          kind: "fractional_coo",
          startsOn: today,
          currency: client.currency,
          plannedMinutesPerWeek: PLANNED_MINUTES,
        }}
      />
    </ClientPage>
  );
}
