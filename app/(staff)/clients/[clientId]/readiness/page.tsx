import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { BesideThePlan } from "@/components/readiness/beside-the-plan";
import { ForecastPicture } from "@/components/readiness/forecast-picture";
import { GateList } from "@/components/readiness/gate-list";
import { ReadinessViews } from "@/components/readiness/readiness-views";
import { WaitingGates } from "@/components/readiness/waiting-gates";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getReadiness } from "@/lib/readiness/queries";
import { forecastSentence, readinessHeadline, rowsNote } from "@/lib/rules/readiness/forecast-words";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Readiness" };

export default async function ReadinessPage({ params }: PageProps<"/clients/[clientId]/readiness">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await getReadiness(viewer, clientId);
  if (!found) notFound();
  const { client, readiness, forecast, horizon, assessedOn } = found;

  return (
    <ClientPage
      client={client}
      active="readiness"
      title="Readiness"
      answer={readinessHeadline(readiness, forecast, horizon)}
      audience="Only your firm sees this page. The report is what you hand over."
      views={<ReadinessViews clientId={client.id} />}
      actions={
        can(viewer, "report:compose") && (
          <LinkButton href={`/clients/${client.id}/reports/draft`}>Prepare a report</LinkButton>
        )
      }
    >
      {forecast.gates.length > 0 && (
        <Section title="When it would be ready" lead={forecastSentence(forecast)}>
          <ForecastPicture forecast={forecast} />
          {rowsNote(forecast) && <p className="text-ink-soft max-w-[70ch] text-sm">{rowsNote(forecast)}</p>}
          <BesideThePlan forecast={forecast} horizon={horizon} />
          <WaitingGates gates={forecast.gates} />
        </Section>
      )}
      <Section
        title="The gates"
        lead={
          assessedOn
            ? `Scores are those of the assessment of ${formatDay(assessedOn)}; everything else is as of today.`
            : "Nothing has been assessed yet, so the scores are not known."
        }
      >
        <GateList
          gates={readiness.gates}
          of={{ clientId: client.id, mayCompareCosts: can(viewer, "cost:edit") }}
        />
        <TableDownloads of="The gates" path={`/clients/${client.id}/tables/readiness`} />
      </Section>
    </ClientPage>
  );
}
