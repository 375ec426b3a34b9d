import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { EngagementForm } from "@/components/engagements/engagement-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { requireStaff } from "@/lib/auth/viewer";
import { getTerms } from "@/lib/engagements/queries";
import { changeTermsAction, deleteEngagementAction, restoreEngagementAction } from "./actions";

export const metadata: Metadata = { title: "Terms of the engagement" };

export default async function EditEngagementPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/edit">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const found = await getTerms(viewer, clientId, engagementId);
  if (!found) notFound();
  const { client, terms } = found;
  const list = `/clients/${client.id}/engagements`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={`Terms: ${terms.title}`}
      measure="reading"
      actions={
        <DeleteWithUndo
          remove={deleteEngagementAction}
          restore={restoreEngagementAction}
          hidden={{ id: terms.id }}
          afterHref={list}
        >
          Delete
        </DeleteWithUndo>
      }
    >
      <EngagementForm
        action={changeTermsAction}
        id={terms.id}
        hidden={{ version: terms.version }}
        submit="Save the terms"
        cancelHref={`${list}/${terms.id}`}
        terms={terms}
      />
    </ClientPage>
  );
}
