import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { ContactFields } from "@/components/clients/contact-fields";
import { ContactItem } from "@/components/clients/contact-item";
import { contactsSentence } from "@/components/clients/contacts-sentence";
import { UndoNotice } from "@/components/clients/undo-notice";
import { TwoCeos } from "@/components/clients/two-ceos";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { TimeZoneList } from "@/components/ui/time-zone-list";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getContacts } from "@/lib/clients/contact-queries";
import { removedInput } from "@/lib/clients/contact-schema";
import {
  addContactAction,
  inviteAction,
  removeAccessAction,
  removeContactAction,
  restoreContactAction,
  saveContactAction,
} from "./actions";

export const metadata: Metadata = { title: "Contacts" };

export default async function ContactsPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/contacts">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const { removed: removedId } = removedInput.parse(await searchParams);
  const found = await getContacts(viewer, clientId, removedId);
  if (!found) notFound();
  const { client, contacts, departments, removed } = found;
  const canEdit = can(viewer, "client:edit");
  const actions = {
    ...(canEdit && { save: saveContactAction, remove: removeContactAction }),
    ...(can(viewer, "portal:invite") && { invite: inviteAction, removeAccess: removeAccessAction }),
  };

  return (
    <ClientPage
      client={client}
      active="contacts"
      title="Contacts"
      answer={contactsSentence(client.name, contacts)}
      actions={
        can(viewer, "portal:preview") && (
          <LinkButton href={`/clients/${clientId}/preview`}>See the portal as they do</LinkButton>
        )
      }
    >
      {removed && canEdit && (
        <UndoNotice
          title={`${removed.name} was removed.`}
          undo={restoreContactAction}
          id={removed.id}
          hidden={{ clientCompanyId: clientId }}
        />
      )}
      <TwoCeos contacts={contacts} />
      <TimeZoneList />
      <ul>
        {contacts.map((contact) => (
          <ContactItem
            key={contact.id}
            clientId={clientId}
            contact={contact}
            departments={departments}
            actions={actions}
            invitationId={randomUUID()}
          />
        ))}
      </ul>
      {contacts.length > 0 && <TableDownloads of="Contacts" path={`/clients/${clientId}/tables/contacts`} />}
      {canEdit && (
        <Section title="Add somebody">
          <ActionForm
            action={addContactAction}
            id={randomUUID()}
            hidden={{ clientCompanyId: clientId }}
            submit="Add"
            resetOnSaved
          >
            <ContactFields departments={departments} />
          </ActionForm>
        </Section>
      )}
    </ClientPage>
  );
}
