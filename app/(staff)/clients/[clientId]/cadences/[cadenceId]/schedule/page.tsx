import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CadenceForm } from "@/components/cadences/cadence-form";
import { formStart } from "@/components/cadences/form-start";
import { ClientPage } from "@/components/clients/client-page";
import { requireStaff } from "@/lib/auth/viewer";
import { getCadenceForm } from "@/lib/cadences/queries";
import { saveCadenceAction } from "./actions";

export const metadata: Metadata = { title: "When, who and what" };

export default async function CadenceSchedulePage({
  params,
}: PageProps<"/clients/[clientId]/cadences/[cadenceId]/schedule">) {
  const viewer = await requireStaff();
  const { clientId, cadenceId } = await params;
  const form = await getCadenceForm(viewer, clientId, cadenceId);
  if (!form) notFound();
  const { id, client, cadence, people, title } = form;
  const home = `/clients/${client.id}/cadences`;

  return (
    <ClientPage
      client={client}
      active="cadences"
      title={title}
      audience="Those who attend see when it meets and what it is for"
      measure="reading"
    >
      <CadenceForm
        action={saveCadenceAction}
        id={id}
        version={cadence?.version ?? 0}
        cancelHref={cadence ? `${home}/${id}` : home}
        people={people}
        start={formStart(cadence, { today: form.today, timeZone: viewer.timeZone })}
      />
    </ClientPage>
  );
}
