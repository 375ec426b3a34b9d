import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { CompareForm } from "@/components/history/compare-form";
import { HistoryList } from "@/components/history/history-list";
import { NotYet } from "@/components/history/not-yet";
import { ReplacedVersions } from "@/components/history/replaced-versions";
import { Trend } from "@/components/history/trend";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getHistory } from "@/lib/diagnoses/history-queries";
import { trendSentence } from "@/lib/rules/diagnosis/trend";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params }: PageProps<"/clients/[clientId]/history">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const history = await getHistory(viewer, clientId);
  if (!history) notFound();
  const { client, trend, events, scored, openRoundId } = history;
  const home = `/clients/${client.id}`;
  const [first, last] = [trend[0], trend.at(-1)];

  return (
    <ClientPage
      client={client}
      active="history"
      title="History"
      answer={trendSentence(trend, client.name)}
      audience="Consultants only"
      actions={
        first &&
        last &&
        first !== last && (
          <LinkButton href={`${home}/history/difference?from=${first.id}&to=${last.id}`} variant="primary">
            What changed since the first round
          </LinkButton>
        )
      }
    >
      {trend.length < 2 && <NotYet home={home} rounds={trend.length} openRoundId={openRoundId} />}
      {trend.length > 0 && <Trend points={trend} events={events} />}
      {scored.length > 0 && <TableDownloads of="Diagnoses" path={`${home}/tables/history`} />}
      <ReplacedVersions replaced={scored.filter(({ replacedBy }) => replacedBy !== null)} />
      {scored.length > 1 && (
        <Section title="Compare two rounds">
          <CompareForm home={home} scored={scored} />
        </Section>
      )}
      {(scored.length > 0 || events.hires.length > 0 || events.engagements.length > 0) && (
        <Section title="What happened">
          <HistoryList home={home} history={history} />
        </Section>
      )}
    </ClientPage>
  );
}
