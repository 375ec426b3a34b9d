import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { UndoNotice } from "@/components/clients/undo-notice";
import { EngagementTable } from "@/components/engagements/engagement-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listEngagements } from "@/lib/engagements/queries";
import { restoreEngagementAction } from "./[engagementId]/edit/actions";

export const metadata: Metadata = { title: "Engagements" };

export default async function EngagementsPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/engagements">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const { deleted: deletedId } = await searchParams;
  const list = await listEngagements(viewer, clientId, deletedId?.toString());
  if (!list) notFound();
  const { client, engagements, deleted } = list;
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
      {deleted && (
        <UndoNotice
          title={`“${deleted.title}” was deleted, with its hours and deliverables.`}
          undo={restoreEngagementAction}
          id={deleted.id}
        />
      )}
      {engagements.length > 0 ? (
        <EngagementTable
          base={base}
          downloads={`/clients/${client.id}/tables/engagements`}
          engagements={engagements}
        />
      ) : (
        <EmptyState title="No engagement yet" action={open}>
          An engagement holds what was agreed, the hours that go into it, and the deliverables they turn into.
        </EmptyState>
      )}
    </ClientPage>
  );
}
