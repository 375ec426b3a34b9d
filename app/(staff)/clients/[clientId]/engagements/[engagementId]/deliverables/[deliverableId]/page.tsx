import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { ClientPage } from "@/components/clients/client-page";
import { AboutForm } from "@/components/deliverables/about-form";
import { BelowDeliverable } from "@/components/deliverables/below-deliverable";
import { DeliverableFields } from "@/components/deliverables/deliverable-fields";
import { sharedWithWords } from "@/components/deliverables/words";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { ShareForm } from "@/components/ui/share-form";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getDeliverable } from "@/lib/deliverables/queries";
import { LONGEST_ABOUT } from "@/lib/deliverables/schema";
import { formatInstant } from "@/lib/units/days";
import { deleteDeliverableAction, editDeliverableAction, restoreDeliverableAction } from "./actions";
import { savePageAction, shareDeliverableAction, unshareDeliverableAction } from "./page-actions";

export const metadata: Metadata = { title: "Deliverable" };

export default async function DeliverablePage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/deliverables/[deliverableId]">) {
  const viewer = await requireStaff();
  const { clientId, engagementId, deliverableId } = await params;
  const found = await getDeliverable(viewer, clientId, engagementId, deliverableId);
  if (!found) notFound();
  const { client, engagement, owners, deliverable, page, headName, hasText } = found;
  const isShared = page.sharedAt !== null;
  const back = `/clients/${client.id}/engagements/${engagement.id}`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={deliverable.title}
      audience={sharedWithWords(page.sharedAt && formatInstant(page.sharedAt, viewer.timeZone), headName)}
      measure="reading"
      actions={
        <>
          {can(viewer, "deliverable:share") && (isShared || !hasText) && (
            <ShareForm
              hidden={{ id: deliverable.id }}
              isShared={isShared}
              actions={{ share: shareDeliverableAction, unshare: unshareDeliverableAction }}
              words={{ share: "Share its page", unshare: "Take its page back" }}
            />
          )}
          {hasText && <LinkButton href={`/clients/${client.id}/sops/${deliverable.id}`}>The SOP</LinkButton>}
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
      {(isShared || !hasText) && (
        <AboutForm
          key={page.version}
          id={deliverable.id}
          page={{ ...page, isShared }}
          longest={LONGEST_ABOUT}
          action={savePageAction}
        />
      )}
      <BelowDeliverable signOffs={found.signOffs} changes={found.changes} timeZone={viewer.timeZone} />
      <Comments viewer={viewer} thread={found.thread} />
    </ClientPage>
  );
}
