import { z } from "@hono/zod-openapi";
import { contact, listOf } from "@/lib/api/answers";
import { changedContact, newContact, pathId } from "@/lib/api/bodies";
import type { StaffViewer } from "@/lib/auth/policy";
import { addContactInput, saveContactInput } from "@/lib/clients/contact-schema";
import { addContact, type ContactRefusal, removeContact, saveContact } from "@/lib/clients/contact-mutations";
import { getContacts } from "@/lib/clients/contact-queries";
import { asTyped, named } from "./named";
import { operation } from "./operation";
import { misshapen, refusal } from "./problem";

const READ = { tag: "Contacts", scope: "clients:read" } as const;
const WRITE = { tag: "Contacts", scope: "clients:write" } as const;
const ofClient = z.object({ clientId: pathId });
const ofContact = ofClient.extend({ contactId: pathId });

const CONTACT_WORDS: Record<ContactRefusal, string> = {
  FORBIDDEN: "This is not yours to change.",
  NOT_FOUND: "There is no such contact.",
  STALE: "Somebody else changed this contact since that version.",
  NO_SUCH_DEPARTMENT: "The client has no such department.",
  PORTAL_LOGIN: "They sign in to the portal: take that away first.",
  EMAIL_TAKEN: "Somebody else signs in with this address.",
};

export const CONTACT_OPERATIONS = [
  operation({
    ...{ ...READ, id: "list_contacts", method: "get", at: "/clients/{clientId}/contacts", path: ofClient },
    ...{ summary: "A client’s people", answer: listOf(contact, "Contacts") },
    run: async (viewer, { path }) => {
      const contacts = await contactsOf(viewer, path.clientId);
      return contacts && { data: contacts, next: null };
    },
  }),
  operation({
    ...{ ...WRITE, id: "create_contact", method: "post", at: "/clients/{clientId}/contacts" },
    ...{ summary: "Add somebody at a client", path: ofClient, body: newContact, answer: contact },
    run: async (viewer, { newId, path: { clientId }, body: { id = newId, ...body } }) => {
      const read = addContactInput.safeParse({ ...asTyped(body), id, clientCompanyId: clientId });
      if (!read.success) return misshapen(read.error.issues);
      const added = await addContact(viewer, read.data);
      return added.ok ? contactOf(viewer, clientId, id) : refusal(added.reason, CONTACT_WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "update_contact", method: "patch", at: "/clients/{clientId}/contacts/{contactId}" },
    summary: "Change a contact; what is not named stays",
    ...{ path: ofContact, body: changedContact, answer: contact },
    run: async (viewer, { path: { clientId, contactId: id }, body }) => {
      const found = await contactOf(viewer, clientId, id);
      if (!found) return null;
      const { name, position, departmentId, title, email, phone, timeZone } = found;
      const was = { name, position, departmentId, title, email, phone, timeZone };
      const typed = { ...was, ...named(body), id, clientCompanyId: clientId };
      const read = saveContactInput.safeParse(asTyped(typed));
      if (!read.success) return misshapen(read.error.issues);
      const saved = await saveContact(viewer, read.data);
      return saved.ok ? contactOf(viewer, clientId, id) : refusal(saved.reason, CONTACT_WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "bin_contact", method: "delete", at: "/clients/{clientId}/contacts/{contactId}" },
    ...{ summary: "Put a contact into the bin", path: ofContact },
    run: async (viewer, { path: { clientId, contactId: id } }) => {
      const gone = await removeContact(viewer, { id, clientCompanyId: clientId });
      return gone.ok ? undefined : refusal(gone.reason, CONTACT_WORDS);
    },
  }),
];

async function contactsOf(viewer: StaffViewer, clientId: string) {
  const found = await getContacts(viewer, clientId);
  return found && found.contacts.map((row) => ({ ...row, clientId, portal: row.access }));
}

async function contactOf(viewer: StaffViewer, clientId: string, id: string) {
  return (await contactsOf(viewer, clientId))?.find((row) => row.id === id) ?? null;
}
