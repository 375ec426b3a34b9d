import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { GateList } from "@/components/readiness/gate-list";
import { ReadinessViews } from "@/components/readiness/readiness-views";
import { PdfButton } from "@/components/reports/pdf-link";
import { ReportFacts } from "@/components/reports/report-facts";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { getReport } from "@/lib/reports/queries";

export const metadata: Metadata = { title: "Readiness report" };

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
      title={`Readiness report No. ${report.number}`}
      answer={report.headline}
      audience="Only your firm sees this page. The file is what you hand over."
      actions={<PdfButton reportId={report.id} />}
    >
      <Section
        title="What it says"
        lead={[report.verdict, report.readiness.sentence, report.forecastSentence].join(" ")}
      >
        <GateList gates={report.readiness.gates} />
      </Section>
      <ReportFacts {...report} timeZone={viewer.timeZone} />
    </ClientPage>
  );
}
