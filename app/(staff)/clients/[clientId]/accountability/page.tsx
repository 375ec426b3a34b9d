import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountabilityViews } from "@/components/accountability/accountability-views";
import { EarlierCharts } from "@/components/accountability/earlier-charts";
import { HealthList } from "@/components/accountability/health-list";
import { MadeLive } from "@/components/accountability/made-live";
import { SeatTree } from "@/components/accountability/seat-tree";
import { WhoOwns } from "@/components/accountability/who-owns";
import { chartSentence } from "@/components/accountability/words";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { getAccountability } from "@/lib/accountability/queries";
import { madeLive, whoOwnsQuery } from "@/lib/accountability/schema";
import { requireStaff } from "@/lib/auth/viewer";
import { healthMarks } from "@/lib/rules/accountability/health";

export const metadata: Metadata = { title: "Accountability" };

export default async function AccountabilityPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/accountability">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const { q, made } = await searchParams;
  const query = whoOwnsQuery.parse(q);
  const found = await getAccountability(viewer, clientId, query);
  if (!found) notFound();
  const { client, live, draftId, numbered, hits } = found;
  const home = `/clients/${client.id}/accountability`;
  const justMade = live && live.number === madeLive.parse(made) ? live.number : null;
  const marks = live ? healthMarks(live.seats) : [];

  return (
    <ClientPage
      client={client}
      active="accountability"
      title="Accountability"
      answer={live && chartSentence(live.seats, marks)}
      audience="The client’s CEO and heads see the live chart; marks, drafts and grids are the consultants’"
      views={<AccountabilityViews clientId={client.id} />}
      actions={
        live && <LinkButton href={`${home}/charts/${live.number}/chart.pdf`}>One page to print</LinkButton>
      }
    >
      {justMade !== null && <MadeLive number={justMade} marks={marks.length} />}
      {live ? (
        <>
          <SeatTree seats={live.seats} marks={marks} />
          <TableDownloads of="Seats" path={`/clients/${client.id}/tables/seats?number=${live.number}`} />
        </>
      ) : (
        <EmptyState
          title="No chart is live yet"
          action={
            <LinkButton variant="primary" href={`${home}/draft`}>
              {draftId ? "Go on with the draft" : "Draw the first chart"}
            </LinkButton>
          }
        >
          A chart says what has to be answered for and gives each seat one owner and a number. It is drawn as
          a draft; once it is live, the client’s people see it.
        </EmptyState>
      )}
      {live && <HealthList marks={marks} />}
      <WhoOwns
        query={query}
        hits={hits}
        lead="Seats, responsibilities, activities and SOPs of this client."
      />
      <EarlierCharts clientId={client.id} charts={numbered} />
    </ClientPage>
  );
}
