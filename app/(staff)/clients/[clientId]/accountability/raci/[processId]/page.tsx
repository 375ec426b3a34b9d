import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountabilityViews } from "@/components/accountability/accountability-views";
import { AddActivity } from "@/components/accountability/add-activity";
import { RaciGrid } from "@/components/accountability/raci-grid";
import { raciSentence } from "@/components/accountability/raci-sentence";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterLinks } from "@/components/ui/filter-links";
import { TableDownloads } from "@/components/ui/table-downloads";
import { getProcess } from "@/lib/accountability/raci-queries";
import { chartAsked } from "@/lib/accountability/schema";
import { requireStaff } from "@/lib/auth/viewer";
import { addActivityAction, removeActivityAction, restoreActivityAction, setLetterAction } from "./actions";

export const metadata: Metadata = { title: "RACI" };

export default async function ProcessPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/accountability/raci/[processId]">) {
  const viewer = await requireStaff();
  const { clientId, processId } = await params;
  const found = await getProcess(viewer, clientId, processId, chartAsked.parse((await searchParams).chart));
  if (!found) notFound();
  const { client, sop, seats, activities } = found;
  const on = {
    setLetter: setLetterAction,
    removeActivity: removeActivityAction,
    restoreActivity: restoreActivityAction,
  };

  return (
    <ClientPage
      client={client}
      active="accountability"
      title={found.name}
      answer={raciSentence(found)}
      audience="Visible to you and your colleagues"
      views={<AccountabilityViews clientId={client.id} />}
      actions={sop && <LinkButton href={`/clients/${client.id}/sops/${sop.id}`}>Its SOP</LinkButton>}
    >
      {found.hasLive && found.hasDraft && (
        <FilterLinks
          label="Seats of"
          choices={[
            { href: "?chart=live", label: "The live chart’s seats", current: found.isLive },
            { href: "?chart=draft", label: "The draft’s seats", current: !found.isLive },
          ]}
        />
      )}
      {activities.length > 0 && (
        <>
          <RaciGrid processName={found.name} seats={seats} activities={activities} on={on} />
          <TableDownloads of="the grid" path={`/clients/${client.id}/tables/raci?process=${found.id}`} />
        </>
      )}
      {seats.length > 0 ? (
        <AddActivity
          key={activities.length}
          processId={found.id}
          newId={randomUUID()}
          seats={seats}
          action={addActivityAction}
        />
      ) : (
        <EmptyState
          title="There are no seats yet"
          action={<LinkButton href={`/clients/${client.id}/accountability/draft`}>Draw the chart</LinkButton>}
        >
          The columns are the seats of the accountability chart.
        </EmptyState>
      )}
    </ClientPage>
  );
}
