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
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "Reports", de: "Berichte" });

export default async function PortalReportsPage() {
  const viewer = await requirePortalUser();
  const words = WORDS[languageOf(viewer)];
  const reports = await listSharedReports(viewer);
  if (!reports) notFound();
  return (
    <PageShell title={words.reports} measure="reading" audience={words.visibleToYouAnd}>
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
          <TableDownloads of={words.reports} path="/portal/tables/reports" />
          <MarkSeen itemIds={reports.map(({ id }) => id)} action={markSeenAction} />
          <p className="text-sm text-ink-soft">
            {words.aReportNeverChanges} <TextLink href="/verify">{words.checkThatItIs}</TextLink>
            {words.itsNumberCountsAll}
            {viewer.firmName}
            {words.soYoursNeedNot}
          </p>
        </>
      ) : (
        <EmptyState title={words.noReportsYet}>{words.aReportSaysWhether}</EmptyState>
      )}
    </PageShell>
  );
}
