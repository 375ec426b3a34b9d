import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { GateList } from "@/components/readiness/gate-list";
import { ReadinessViews } from "@/components/readiness/readiness-views";
import { IssuePack } from "@/components/reports/issue-pack";
import { ReportTable } from "@/components/reports/report-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listReports } from "@/lib/reports/queries";
import { issuePackAction } from "./actions";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ params }: PageProps<"/clients/[clientId]/reports">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await listReports(viewer, clientId);
  if (!found) notFound();
  const { client, reports, preview } = found;

  return (
    <ClientPage
      client={client}
      active="readiness"
      views={<ReadinessViews clientId={client.id} />}
      title="Readiness reports"
      answer={preview?.headline}
      audience="Only your firm sees this page. The CEO reads a report once it is shared."
      actions={
        can(viewer, "report:compose") && (
          <LinkButton href={`/clients/${client.id}/reports/draft`} variant="primary">
            Prepare a report
          </LinkButton>
        )
      }
    >
      {preview ? (
        <Section
          title="What a report would say today"
          lead={`${preview.verdict} ${preview.readiness.sentence} ${preview.forecastSentence}`}
        >
          <GateList gates={preview.readiness.gates} />
        </Section>
      ) : (
        <EmptyState
          title="No diagnosis yet"
          action={<LinkButton href={`/clients/${client.id}/rounds`}>Start an assessment</LinkButton>}
        >
          A readiness report tells a board whether the company is ready for a full-time hire. It is made from
          a diagnosis, so an assessment comes first.
        </EmptyState>
      )}
      {preview && can(viewer, "report:issue") && (
        <Section
          title="Handover pack"
          lead="All that whoever takes the seat over needs on the first day, in one numbered file."
        >
          <IssuePack
            action={issuePackAction}
            id={randomUUID()}
            clientId={client.id}
            number={preview.nextNumber}
          />
        </Section>
      )}
      {reports.length > 0 && (
        <Section
          title="Issued reports"
          lead="Frozen on the day of issue. Numbers count all reports that your firm issued, for any client."
        >
          <ReportTable clientId={client.id} timeZone={viewer.timeZone} reports={reports} />
        </Section>
      )}
    </ClientPage>
  );
}
