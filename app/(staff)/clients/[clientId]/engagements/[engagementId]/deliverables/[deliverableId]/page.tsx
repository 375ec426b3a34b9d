import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { DeliverableFields } from "@/components/deliverables/deliverable-fields";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { requireStaff } from "@/lib/auth/viewer";
import { getDeliverable } from "@/lib/deliverables/queries";
import { deleteDeliverableAction, editDeliverableAction, restoreDeliverableAction } from "./actions";

export const metadata: Metadata = { title: "Deliverable" };

export default async function DeliverablePage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/deliverables/[deliverableId]">) {
  const viewer = await requireStaff();
  const { clientId, engagementId, deliverableId } = await params;
  const found = await getDeliverable(viewer, clientId, engagementId, deliverableId);
  if (!found) notFound();
  const { client, engagement, owners, deliverable } = found;
  const back = `/clients/${client.id}/engagements/${engagement.id}`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={deliverable.title}
      audience="The client's CEO sees its title, state, owner and due date"
      measure="reading"
      actions={
        <>
          {deliverable.kind === "cadence" && (
            <LinkButton href={`/clients/${client.id}/cadences`}>Its meetings</LinkButton>
          )}
          {deliverable.kind === "accountability" && (
            <LinkButton href={`/clients/${client.id}/accountability`}>The chart</LinkButton>
          )}
          <DeleteWithUndo
            remove={deleteDeliverableAction}
            restore={restoreDeliverableAction}
            hidden={{ id: deliverable.id }}
            afterHref={back}
          >
            Delete
          </DeleteWithUndo>
        </>
      }
    >
      <ActionForm
        action={editDeliverableAction}
        id={deliverable.id}
        hidden={{ version: deliverable.version }}
        submit="Save"
        cancelHref={back}
      >
        <DeliverableFields owners={owners} deliverable={deliverable} />
      </ActionForm>
    </ClientPage>
  );
}
