import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReportingChart } from "@/components/seat/reporting-chart";
import { SeatPage } from "@/components/seat/seat-page";
import { WhyThisLine } from "@/components/seat/why-this-line";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { lineHeadline } from "@/lib/rules/seat/words";
import { getReportingLines } from "@/lib/seat/queries";

export const metadata: Metadata = { title: "Reporting line" };

export default async function ReportingLinePage({ params }: PageProps<"/clients/[clientId]/seat">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await getReportingLines(viewer, clientId);
  if (!found) notFound();
  const { client, today, recommended } = found;
  return (
    <SeatPage
      client={client}
      view="line"
      confidential={can(viewer, "candidate:edit")}
      title="Reporting line"
      answer={recommended ? lineHeadline(recommended.role, recommended.line) : undefined}
      audience="Only your firm sees this page"
    >
      <Section
        title="Who reports to whom"
        lead="A broken line is drawn as is usual, because the facts do not say. A strong line would be new."
      >
        <div className="grid gap-10 lg:grid-cols-2">
          <ReportingChart title="Today, by the facts" chart={today} />
          {recommended && (
            <ReportingChart title="Recommended, by the newest diagnosis" chart={recommended.chart} />
          )}
        </div>
      </Section>
      {recommended ? (
        <WhyThisLine clientId={client.id} {...recommended} />
      ) : (
        <EmptyState
          title="No recommendation yet"
          action={<LinkButton href={`/clients/${client.id}/rounds`}>Start an assessment</LinkButton>}
        >
          Which seat is missing, and below whom it belongs, comes from a diagnosis with enough answers for a
          verdict.
        </EmptyState>
      )}
    </SeatPage>
  );
}
