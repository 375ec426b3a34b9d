import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountabilityViews } from "@/components/accountability/accountability-views";
import { AddProcess } from "@/components/accountability/add-process";
import { ProcessList } from "@/components/accountability/process-list";
import { ClientPage } from "@/components/clients/client-page";
import { listProcesses } from "@/lib/accountability/raci-queries";
import { requireStaff } from "@/lib/auth/viewer";
import { addProcessAction, removeProcessAction, restoreProcessAction } from "./actions";

export const metadata: Metadata = { title: "RACI" };

export default async function RaciPage({ params }: PageProps<"/clients/[clientId]/accountability/raci">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await listProcesses(viewer, clientId);
  if (!found) notFound();
  const { client, processes, sops, hasChart } = found;

  return (
    <ClientPage
      client={client}
      active="accountability"
      title="RACI"
      answer={hasChart ? null : "A grid has the chart’s seats for columns: draw the chart first."}
      audience="Visible to you and your colleagues"
      views={<AccountabilityViews clientId={client.id} />}
    >
      <ProcessList
        clientId={client.id}
        processes={processes}
        on={{ remove: removeProcessAction, restore: restoreProcessAction }}
      />
      <AddProcess
        key={processes.length}
        clientId={client.id}
        newId={randomUUID()}
        sops={sops}
        action={addProcessAction}
      />
    </ClientPage>
  );
}
