import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { acceptDeletionAction, declineDeletionAction } from "@/app/(staff)/settings/deletions/actions";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { ClientPage } from "@/components/clients/client-page";
import { BinAndGood } from "@/components/exit/bin-and-good";
import { DeleteForGood } from "@/components/exit/delete-for-good";
import { DeletionRequest } from "@/components/exit/deletion-request";
import { PortalEndForm } from "@/components/exit/portal-end-form";
import { portalSentence } from "@/components/exit/words";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getClientEnd } from "@/lib/exit/queries";
import { beginClientDeletionAction, setPortalEndAction } from "./actions";

export const metadata: Metadata = { title: "When the work ends" };

export default async function ClientEndPage({ params }: PageProps<"/clients/[clientId]/end">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await getClientEnd(viewer, clientId);
  if (!found) notFound();
  const { client, portal, readsUntil, proposed, request } = found;
  const decides = can(viewer, "deletion:decide");

  return (
    <ClientPage
      client={client}
      active="overview"
      title={`When the work with ${client.name} ends`}
      answer={portalSentence(portal)}
      audience="Visible to those of your firm who work for this client"
    >
      <Section
        title="The portal as an archive"
        lead="Once every engagement has ended, the client’s people read everything that was shared with them and change nothing. After the last day they read that the portal is closed, and whom to ask."
      >
        {can(viewer, "portal:end") && (
          <PortalEndForm
            action={setPortalEndAction}
            clientId={client.id}
            readsUntil={readsUntil}
            proposed={proposed}
          />
        )}
      </Section>
      <Section title="Deletion for good">
        <BinAndGood />
        {decides && (
          <ProofGate isFresh={isFresh(viewer)} action={proveAction} to={`delete ${client.name} for good`} />
        )}
        {request ? (
          <DeletionRequest
            request={request}
            timeZone={viewer.timeZone}
            actions={decides ? { accept: acceptDeletionAction, decline: declineDeletionAction } : null}
          />
        ) : (
          decides && <DeleteForGood action={beginClientDeletionAction} client={client} />
        )}
      </Section>
    </ClientPage>
  );
}
