import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { DetailsFields } from "@/components/sops/details-fields";
import { ReaderFields } from "@/components/sops/reader-fields";
import { SopViews } from "@/components/sops/sop-views";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { getSopToChange } from "@/lib/sops/queries";
import { changeSopDetailsAction, nameSopReadersAction } from "./actions";

export const metadata: Metadata = { title: "SOP details" };

export default async function SopDetailsPage({
  params,
}: PageProps<"/clients/[clientId]/sops/[sopId]/details">) {
  const viewer = await requireStaff();
  const { clientId, sopId } = await params;
  const found = await getSopToChange(viewer, sopId);
  if (found?.sop.client.id !== clientId) notFound();
  const { sop, choices } = found;
  const base = `/clients/${clientId}/sops/${sop.id}`;
  const seen = { id: sop.id, version: sop.version };

  return (
    <ClientPage
      client={sop.client}
      active="sops"
      title={sop.title}
      audience="The client's people see these details with the text"
      views={<SopViews base={base} active="details" />}
    >
      <ActionForm action={changeSopDetailsAction} hidden={seen} submit="Save" className="max-w-2xl">
        <DetailsFields sop={sop} {...choices} />
      </ActionForm>
      <div id="readers">
        <Section
          title="Who must follow it"
          lead="Each signs off the version in use, by their portal login; a new version asks all of them again."
        >
          <ActionForm action={nameSopReadersAction} hidden={seen} submit="Save who must follow it">
            <ReaderFields readers={sop.readers} {...choices} />
          </ActionForm>
        </Section>
      </div>
    </ClientPage>
  );
}
