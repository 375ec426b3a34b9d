import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { restoreClientAction } from "@/app/(staff)/clients/actions";
import { beginClientDeletionAction } from "@/app/(staff)/clients/[clientId]/end/actions";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { Bin } from "@/components/exit/bin";
import { BinAndGood } from "@/components/exit/bin-and-good";
import { CertificateTable } from "@/components/exit/certificate-table";
import { DeleteFirm } from "@/components/exit/delete-firm";
import { DeletionRequest } from "@/components/exit/deletion-request";
import { WaitingDeletions } from "@/components/exit/waiting-deletions";
import { ButtonForm } from "@/components/settings/button-form";
import { SettingsPage } from "@/components/settings/settings-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import { requireStaff } from "@/lib/auth/viewer";
import { listDeletions } from "@/lib/exit/queries";
import {
  acceptDeletionAction,
  beginFirmDeletionAction,
  callOffDeletionAction,
  declineDeletionAction,
} from "./actions";

export const metadata: Metadata = { title: "Deletion" };

export default async function DeletionsPage() {
  const viewer = await requireStaff();
  const found = await listDeletions(viewer);
  if (!found) notFound();
  const { requests, waiting, firm, bin, certificates } = found;
  const { timeZone, firmName } = viewer;
  return (
    <SettingsPage title="Deletion" withOutbox audience="Visible to the firm’s owners">
      <BinAndGood />
      <ProofGate isFresh={isFresh(viewer)} action={proveAction} to="delete a client for good" />
      {requests.map((request) => (
        <Section key={request.id} title={`Asked for: ${request.name}`}>
          <DeletionRequest
            request={request}
            timeZone={timeZone}
            actions={{ accept: acceptDeletionAction, decline: declineDeletionAction }}
          />
        </Section>
      ))}
      {waiting.length > 0 && (
        <Section title="In their 30 days" lead="Hidden everywhere else, and counted nowhere.">
          <WaitingDeletions rows={waiting} callOff={callOffDeletionAction} />
        </Section>
      )}
      <Section title="Bin">
        {bin.length > 0 ? (
          <Bin
            clients={bin}
            timeZone={timeZone}
            restore={restoreClientAction}
            remove={beginClientDeletionAction}
          />
        ) : (
          <EmptyState title="The bin is empty">
            A client that is deleted from its overview lies here.
          </EmptyState>
        )}
      </Section>
      <Section title="Certificates" lead="What was deleted for good: all that is left of it here.">
        {certificates.length > 0 ? (
          <CertificateTable rows={certificates} timeZone={timeZone} />
        ) : (
          <EmptyState title="No certificates yet">Nothing was deleted for good so far.</EmptyState>
        )}
      </Section>
      <Section
        title="The whole firm"
        lead="With every client and every sign-in. For 30 days everybody in the firm reads that it will go, and an owner can call it off."
      >
        {firm ? (
          <ButtonForm action={callOffDeletionAction} hidden={{ id: firm.id }}>
            Call off the deletion of the firm
          </ButtonForm>
        ) : (
          <DeleteFirm action={beginFirmDeletionAction} firmName={firmName} />
        )}
      </Section>
    </SettingsPage>
  );
}
