import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchiveEvents } from "@/components/archives/archive-events";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { ClientPage } from "@/components/clients/client-page";
import { DataRequests } from "@/components/exit/data-requests";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { getClientData } from "@/lib/archives/queries";
import { isFresh } from "@/lib/auth/fresh-proof";
import { requireStaff } from "@/lib/auth/viewer";
import { declineDataAction, grantDataAction } from "./actions";

export const metadata: Metadata = { title: "Data" };

export default async function ClientDataPage({ params }: PageProps<"/clients/[clientId]/data">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const data = await getClientData(viewer, clientId);
  if (!data) notFound();
  const { client, requests, exported, imported } = data;
  const { timeZone } = viewer;

  return (
    <ClientPage
      client={client}
      active="facts"
      title="Data"
      answer={`Everything of ${client.name}, as one file that can be read without this program and brought in again elsewhere.`}
      audience="Visible to the firm's owners. The archive holds answers, internal notes and rates: it is yours, not the client's."
    >
      <ProofGate
        isFresh={isFresh(viewer)}
        action={proveAction}
        to="save the archive, or to grant what the client asks for"
      >
        <div>
          <LinkButton href={`/api/clients/${client.id}/archive`} download variant="primary">
            Save the archive
          </LinkButton>
        </div>
      </ProofGate>
      {requests.length > 0 && (
        <Section
          title="Asked for by the client"
          lead="The CEO’s edition holds what the portal shows to the CEO and nothing else: no internal notes, no drafts, no rates, nobody’s answers but their own."
        >
          <DataRequests
            requests={requests}
            timeZone={timeZone}
            actions={{ grant: grantDataAction, decline: declineDataAction }}
            isFresh={isFresh(viewer)}
          />
        </Section>
      )}
      <Section
        title="What is in it"
        lead="One zip. Every table row by row (JSON), the main ones for a spreadsheet (CSV), each version of each SOP (Markdown), reports and statements as they were issued (PDF), the files that were put beside answers, and a manifest with the hash of each. Passwords, second factors, links and sessions never leave. People come along by name and e-mail."
      >
        {imported.map(({ id, fromFirm, by }) => (
          <p key={id} className="text-sm text-ink-soft">
            Brought in from {fromFirm ?? "another firm"} by {by}.
          </p>
        ))}
      </Section>
      <Section title="Saved before">
        {exported.length === 0 ? (
          <EmptyState title="Nobody has yet">
            Whoever saves the archive stands here, with the hash of its manifest: whether a file is the one,
            can be seen years later.
          </EmptyState>
        ) : (
          <ArchiveEvents caption="Archives saved" events={exported} timeZone={timeZone} />
        )}
      </Section>
    </ClientPage>
  );
}
