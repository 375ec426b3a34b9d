import type { Metadata } from "next";
import { PortalSops } from "@/components/sops/portal-sops";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { portalSopsSentence } from "@/components/sops/portal-sentence";
import { getPortalSops } from "@/lib/sops/list-queries";

export const metadata: Metadata = { title: "SOPs" };

export default async function PortalSopsPage() {
  const viewer = await requirePortalUser();
  const { sops, count } = await getPortalSops(viewer);

  return (
    <PageShell
      title="SOPs"
      answer={portalSopsSentence(sops, count)}
      audience={
        viewer.role === "ceo"
          ? "Everything in use; heads see what is in use in their department or what they must follow"
          : "What is in use in your department, and what you must follow"
      }
    >
      {sops.length > 0 ? (
        <>
          <PortalSops sops={sops} />
          <TableDownloads of="SOPs" path="/portal/tables/sops" />
        </>
      ) : count && count.inUse > 0 ? (
        <EmptyState title="No text is kept here">
          The procedures in use are kept elsewhere; Deliverables names them and who owns each.
        </EmptyState>
      ) : (
        <EmptyState title="Nothing in use yet">
          The procedures that you work by will stand here once they are approved and in use.
        </EmptyState>
      )}
    </PageShell>
  );
}
