import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { EngagementForm } from "@/components/engagements/engagement-form";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { requireStaff } from "@/lib/auth/viewer";
import { getTerms } from "@/lib/engagements/queries";
import { formatHours } from "@/lib/units/hours";
import { changeTermsAction, deleteEngagementAction } from "./actions";

export const metadata: Metadata = { title: "Terms of the engagement" };

export default async function EditEngagementPage({
  params,
}: PageProps<"/clients/[clientId]/engagements/[engagementId]/edit">) {
  const viewer = await requireStaff();
  const { clientId, engagementId } = await params;
  const found = await getTerms(viewer, clientId, engagementId);
  if (!found) notFound();
  const { client, terms, minutes, deliverables } = found;
  const list = `/clients/${client.id}/engagements`;

  return (
    <ClientPage
      client={client}
      active="engagements"
      title={`Terms: ${terms.title}`}
      measure="reading"
      actions={
        <ConfirmForm
          action={deleteEngagementAction}
          hidden={{ id: terms.id }}
          ask="Delete"
          askVariant="danger"
          title={`Delete “${terms.title}”?`}
          confirm="Delete the engagement"
          pendingLabel="Deleting…"
        >
          <p>
            {formatHours(minutes)} hours and {deliverables}{" "}
            {deliverables === 1 ? "deliverable" : "deliverables"} go with it and count nowhere any more. It
            can be restored on the list of engagements right after.
          </p>
        </ConfirmForm>
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
