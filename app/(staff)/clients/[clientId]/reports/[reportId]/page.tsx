import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { starAction } from "@/app/favourite-actions";
import { ClientPage } from "@/components/clients/client-page";
import { Star } from "@/components/favourites/star";
import { GateList } from "@/components/readiness/gate-list";
import { ReadinessViews } from "@/components/readiness/readiness-views";
import { PackContents } from "@/components/reports/pack-contents";
import { PdfButton, WordButton } from "@/components/reports/pdf-link";
import { ReportFacts } from "@/components/reports/report-facts";
import { Section } from "@/components/ui/section";
import { ShareForm } from "@/components/ui/share-form";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getReport } from "@/lib/reports/queries";
import { reportName } from "@/lib/rules/report/kinds";
import { formatInstant } from "@/lib/units/days";
import { shareReportAction, unshareReportAction } from "../actions";

export const metadata: Metadata = { title: "Report" };

export default async function ReportPage({ params }: PageProps<"/clients/[clientId]/reports/[reportId]">) {
  const viewer = await requireStaff();
  const { clientId, reportId } = await params;
  const report = await getReport(viewer, clientId, reportId);
  if (!report) notFound();

  return (
    <ClientPage
      client={report.client}
      active="readiness"
      views={<ReadinessViews clientId={report.client.id} />}
      title={reportName(report)}
      answer={report.headline}
      audience={
        report.share
          ? `The client's CEO reads this report in the portal, since ${formatInstant(report.share.sharedAt, viewer.timeZone)}.`
          : "Only your firm sees this report, until it is shared with the client's CEO."
      }
      actions={
        <>
          <Star kind="report" itemId={report.id} isStarred={report.isStarred} action={starAction} />
          {can(viewer, "report:share") && (
            <ShareForm
              hidden={{ reportId: report.id }}
              isShared={report.share !== null}
              actions={{ share: shareReportAction, unshare: unshareReportAction }}
            />
          )}
          {report.hasWord && <WordButton reportId={report.id} />}
          <PdfButton reportId={report.id} />
        </>
      }
    >
      {report.pack && <PackContents {...report.pack} />}
      <Section
        title="What it says"
        lead={[report.verdict, report.readiness.sentence, report.forecastSentence].join(" ")}
      >
        <GateList gates={report.readiness.gates} />
      </Section>
      <ReportFacts {...report} timeZone={viewer.timeZone} />
      <Comments viewer={viewer} thread={report.thread} />
    </ClientPage>
  );
}
