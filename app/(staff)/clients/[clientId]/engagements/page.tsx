import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { EngagementTable } from "@/components/engagements/engagement-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listEngagements } from "@/lib/engagements/queries";

export const metadata: Metadata = { title: "Engagements" };

export default async function EngagementsPage({ params }: PageProps<"/clients/[clientId]/engagements">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const list = await listEngagements(viewer, clientId);
  if (!list) notFound();
  const { client, engagements } = list;
  const base = `/clients/${client.id}/engagements`;
  const open = can(viewer, "engagement:open") && (
    <LinkButton href={`${base}/new`} variant="primary">
      Open an engagement
    </LinkButton>
  );

  return (
    <ClientPage
      client={client}
      active="engagements"
      title="Engagements"
      audience="Visible to the firm only"
      actions={engagements.length > 0 && open}
    >
      {engagements.length > 0 ? (
        <EngagementTable base={base} engagements={engagements} />
      ) : (
        <EmptyState title="No engagement yet" action={open}>
          An engagement holds what was agreed, the hours that go into it, and the deliverables they turn into.
        </EmptyState>
      )}
    </ClientPage>
  );
}
