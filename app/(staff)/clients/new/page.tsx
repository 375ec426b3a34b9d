import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactsForm } from "@/components/clients/facts-form";
import { PageShell } from "@/components/shell/page-shell";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { emptyFactsForm } from "@/lib/clients/facts-form";
import { addClientAction } from "./actions";

export const metadata: Metadata = { title: "Add a client" };

export default async function NewClientPage() {
  const viewer = await requireStaff();
  if (!can(viewer, "client:add")) notFound();

  return (
    <PageShell
      title="Add a client"
      breadcrumbs={[{ href: "/clients", label: "Clients" }]}
      audience="Only your firm sees these facts. The client sees what a shared diagnosis says of them."
    >
      <FactsForm
        action={addClientAction}
        id={randomUUID()}
        values={{ ...emptyFactsForm(viewer.currency), pipelineState: "lead" }}
        submit="Add the client"
        cancelHref="/clients"
      />
    </PageShell>
  );
}
