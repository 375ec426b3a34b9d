import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { LanguageForm } from "@/components/clients/language-form";
import { FactsForm } from "@/components/clients/facts-form";
import { HeadcountSurplus } from "@/components/clients/headcount-surplus";
import { requireStaff } from "@/lib/auth/viewer";
import { getClientFacts } from "@/lib/clients/queries";
import { chooseLanguageAction, saveFactsAction } from "./actions";

export const metadata: Metadata = { title: "Facts" };

export default async function EditClientPage({ params }: PageProps<"/clients/[clientId]/edit">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const client = await getClientFacts(viewer, clientId);
  if (!client) notFound();

  return (
    <ClientPage
      client={client}
      active="facts"
      title="Facts"
      audience="Only your firm sees these facts. The client sees what a shared diagnosis says of them."
    >
      {client.surplus && <HeadcountSurplus {...client.surplus} />}
      <FactsForm
        action={saveFactsAction}
        id={client.id}
        version={client.version}
        values={client.values}
        submit="Save the facts"
        cancelHref={`/clients/${client.id}`}
      />
      <LanguageForm client={client} action={chooseLanguageAction} />
    </ClientPage>
  );
}
