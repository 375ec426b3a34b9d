import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MarkSeen } from "@/components/portal/mark-seen";
import { SharedReport } from "@/components/reports/shared-report";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listSharedReports } from "@/lib/reports/portal-queries";
import { markSeenAction } from "../seen-actions";

export const metadata: Metadata = { title: "Reports" };

export default async function PortalReportsPage() {
  const viewer = await requirePortalUser();
  const reports = await listSharedReports(viewer);
  if (!reports) notFound();
  return (
    <PageShell title="Reports" measure="reading" audience="Visible to you and to your consultants">
      {reports.length > 0 ? (
        <>
          <ul>
            {reports.map((report, at) => (
              <SharedReport
                key={report.id}
                report={report}
                isNewest={reports.findIndex(({ kind }) => kind === report.kind) === at}
                timeZone={viewer.timeZone}
              />
            ))}
          </ul>
          <TableDownloads of="Reports" path="/portal/tables/reports" />
          <MarkSeen itemIds={reports.map(({ id }) => id)} action={markSeenAction} />
          <p className="text-sm text-ink-soft">
            A report never changes once it is issued. Whoever you pass the file on to can{" "}
            <TextLink href="/verify">check that it is the one issued</TextLink>. Its number counts all reports
            of {viewer.firmName}, so yours need not begin at 1.
          </p>
        </>
      ) : (
        <EmptyState title="No reports yet">
          A report says whether the company is ready for a full-time hire, for a board to decide on. Once your
          consultants share one, it stands here.
        </EmptyState>
      )}
    </PageShell>
  );
}
