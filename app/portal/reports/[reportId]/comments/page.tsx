import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { PdfLink } from "@/components/reports/pdf-link";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getReportThread } from "@/lib/reports/portal-queries";
import { formatInstant } from "@/lib/units/days";

export const metadata: Metadata = { title: "Comments on a report" };

export default async function ReportCommentsPage({
  params,
}: PageProps<"/portal/reports/[reportId]/comments">) {
  const viewer = await requirePortalUser();
  const { reportId } = await params;
  const report = await getReportThread(viewer, reportId);
  if (!report) notFound();
  const { number, issuedAt, issuedByName, thread } = report;
  return (
    <PageShell
      title={`Readiness report No. ${number}`}
      answer={`Issued ${formatInstant(issuedAt, viewer.timeZone)} by ${issuedByName}. A comment changes nothing in it.`}
      measure="reading"
      breadcrumbs={[{ href: "/portal/reports", label: "Reports" }]}
      audience="Visible to you and to your consultants"
    >
      <p className="text-sm">
        <PdfLink reportId={reportId} number={number} />
      </p>
      <Comments viewer={viewer} thread={thread} />
    </PageShell>
  );
}
