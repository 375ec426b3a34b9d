import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { StartSopFields } from "@/components/sops/start-sop-fields";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { requireStaff } from "@/lib/auth/viewer";
import { SOP_TEMPLATES, SOP_TEMPLATE_IDS } from "@/lib/rules/sops/templates";
import { getSopStart } from "@/lib/sops/draft-queries";
import { escalationChosen } from "@/lib/sops/schema";
import { startSopAction } from "./actions";

export const metadata: Metadata = { title: "Write an SOP" };

const TEMPLATES = SOP_TEMPLATE_IDS.map((id) => ({ id, ...SOP_TEMPLATES[id] }));

export default async function NewSopPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/sops/new">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const { deliverable, escalation } = await searchParams;
  const start = await getSopStart(viewer, clientId, escalationChosen.parse(escalation));
  if (!start) notFound();
  const { client, engagements, departments, owners, from } = start;
  const planned = start.planned.find(({ id }) => id === deliverable);
  const back = `/clients/${client.id}/sops`;

  return (
    <ClientPage
      client={client}
      active="sops"
      title={planned ? `Begin “${planned.title}”` : "Write an SOP"}
      audience="Nobody at the client sees it before it is submitted for review"
      measure="reading"
    >
      {engagements.length === 0 ? (
        <EmptyState
          title="No engagement yet"
          action={<LinkButton href={`/clients/${client.id}/engagements`}>Go to the engagements</LinkButton>}
        >
          An SOP is written in an engagement, so that its hours and its use are counted there.
        </EmptyState>
      ) : (
        <ActionForm
          action={startSopAction}
          id={planned?.id ?? randomUUID()}
          submit="Begin to write"
          hidden={from ? { escalationId: from.id } : {}}
          cancelHref={from ? `/clients/${client.id}/escalations` : back}
        >
          {from && (
            <Notice title="So that this need not reach the CEO again">
              “{from.text}” is turned into this SOP in the ledger once you begin to write.
            </Notice>
          )}
          <StartSopFields
            engagements={engagements}
            departments={departments}
            owners={owners}
            templates={TEMPLATES}
            planned={planned}
            from={from}
            engagementId={planned?.engagementId}
          />
        </ActionForm>
      )}
    </ClientPage>
  );
}
