import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddBottleneck } from "@/components/bottlenecks/add-bottleneck";
import { BottleneckItem } from "@/components/bottlenecks/bottleneck-item";
import { ClientPage } from "@/components/clients/client-page";
import { EscalationViews } from "@/components/escalations/escalation-views";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getRegister } from "@/lib/bottlenecks/queries";
import { registerSentence } from "@/lib/rules/bottlenecks/words";
import {
  addBottleneckAction,
  comeBackAction,
  deleteBottleneckAction,
  editBottleneckAction,
  enterMonthAction,
  removeFromTheWayAction,
  restoreBottleneckAction,
} from "./actions";

export const metadata: Metadata = { title: "Bottlenecks" };

export default async function BottlenecksPage({ params }: PageProps<"/clients/[clientId]/bottlenecks">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const register = await getRegister(viewer, clientId);
  if (!register) notFound();
  const { client, today, bottlenecks, departments, deliverables } = register;

  return (
    <ClientPage
      client={client}
      active="escalations"
      title="Bottlenecks"
      answer={registerSentence(bottlenecks.map(({ state }) => state))}
      audience="Visible to you and your colleagues; not in the client's portal"
      views={<EscalationViews clientId={client.id} />}
    >
      {bottlenecks.map((bottleneck) => (
        <BottleneckItem
          key={bottleneck.id}
          bottleneck={bottleneck}
          today={today}
          departments={departments}
          deliverables={deliverables}
          on={{
            edit: editBottleneckAction,
            takeAway: removeFromTheWayAction,
            comeBack: comeBackAction,
            enter: enterMonthAction,
            remove: deleteBottleneckAction,
            restore: restoreBottleneckAction,
          }}
        />
      ))}
      {bottlenecks.length > 0 && (
        <TableDownloads of="Bottlenecks" path={`/clients/${client.id}/tables/bottlenecks`} />
      )}
      <AddBottleneck
        key={bottlenecks.length}
        clientId={client.id}
        newId={randomUUID()}
        today={today}
        isFirst={bottlenecks.length === 0}
        departments={departments}
        action={addBottleneckAction}
      />
    </ClientPage>
  );
}
