import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { AccountabilityViews } from "@/components/accountability/accountability-views";
import { Differences } from "@/components/accountability/differences";
import { SeatTree } from "@/components/accountability/seat-tree";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { TableDownloads } from "@/components/ui/table-downloads";
import { getNumberedChart } from "@/lib/accountability/queries";
import { chartNumber } from "@/lib/accountability/schema";
import { requireStaff } from "@/lib/auth/viewer";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Chart" };

export default async function NumberedChartPage({
  params,
}: PageProps<"/clients/[clientId]/accountability/charts/[number]">) {
  const viewer = await requireStaff();
  const { clientId, number } = await params;
  const asked = chartNumber.safeParse(number);
  const found = asked.success ? await getNumberedChart(viewer, clientId, asked.data) : null;
  if (!found) notFound();
  const { client, chart, changes } = found;
  const home = `/clients/${client.id}/accountability`;

  return (
    <ClientPage
      client={client}
      active="accountability"
      title={`Chart ${chart.number}`}
      answer={`Made live by ${chart.liveByName} on ${formatDay(chart.day ?? "")}${chart.state === "live" ? ", and live today." : "; another chart has taken its place."}`}
      audience={
        chart.state === "live"
          ? "The client’s CEO and heads see this chart"
          : "Visible to you and your colleagues; the client’s people see the live chart alone"
      }
      views={<AccountabilityViews clientId={client.id} />}
      actions={<LinkButton href={`${home}/charts/${chart.number}/chart.pdf`}>One page to print</LinkButton>}
    >
      <SeatTree seats={chart.seats} marks={[]} />
      <TableDownloads of="Seats" path={`/clients/${client.id}/tables/seats?number=${chart.number}`} />
      {changes && (
        <Differences title={`What it changed of chart ${Number(chart.number) - 1}`} changes={changes} />
      )}
      <Comments viewer={viewer} thread={found.thread} />
    </ClientPage>
  );
}
