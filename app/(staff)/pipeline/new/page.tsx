import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewOpportunityForm } from "@/components/pipeline/new-opportunity-form";
import { PageShell } from "@/components/shell/page-shell";
import { requireStaff } from "@/lib/auth/viewer";
import { listClientsToSellTo } from "@/lib/pipeline/queries";
import { addOpportunityAction } from "./actions";

export const metadata: Metadata = { title: "Add an opportunity" };

export default async function NewOpportunityPage({ searchParams }: PageProps<"/pipeline/new">) {
  const viewer = await requireStaff();
  const clients = await listClientsToSellTo(viewer);
  if (!clients) notFound();
  const { client } = await searchParams;
  return (
    <PageShell
      title="Add an opportunity"
      answer="Of a client you have already. A new company comes in as a client of its own."
      audience="Owners and consultants only"
      measure="reading"
      breadcrumbs={[{ href: "/pipeline", label: "Pipeline" }]}
    >
      <NewOpportunityForm
        action={addOpportunityAction}
        id={randomUUID()}
        clients={clients}
        clientId={clients.find(({ id }) => id === client)?.id ?? null}
      />
    </PageShell>
  );
}
