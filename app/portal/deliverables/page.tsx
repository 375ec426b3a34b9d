import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { linkedTitle } from "@/components/deliverables/linked-title";
import { DeliverableList } from "@/components/deliverables/deliverable-list";
import { deliverablesSentence } from "@/components/deliverables/deliverables-sentence";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listDeliverablesForCeo } from "@/lib/deliverables/queries";

export const metadata: Metadata = { title: "Deliverables" };

export default async function PortalDeliverablesPage() {
  const viewer = await requirePortalUser();
  const list = await listDeliverablesForCeo(viewer);
  if (!list) notFound();
  const { deliverables, today } = list;

  return (
    <PageShell
      title="Deliverables"
      answer={deliverablesSentence(deliverables, today)}
      audience="Visible to you and to your consultants"
    >
      {deliverables.length > 0 ? (
        <>
          <DeliverableList deliverables={deliverables} today={today} level={2} titleOf={linkedTitle} />
          <TableDownloads of="Deliverables" path="/portal/tables/deliverables" />
        </>
      ) : (
        <EmptyState title="Nothing planned yet">
          The procedures, meetings and responsibilities that the work is to leave behind will stand here, with
          who owns each and by when it is to be in use.
        </EmptyState>
      )}
    </PageShell>
  );
}
