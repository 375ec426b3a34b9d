import { z } from "@hono/zod-openapi";
import { client, contact, listOf } from "@/lib/api/answers";
import { changedClient, changedContact, clientQuery, newClient, newContact, pathId } from "@/lib/api/bodies";
import type { StaffViewer } from "@/lib/auth/policy";
import { addContactInput, saveContactInput } from "@/lib/clients/contact-schema";
import { addContact, type ContactRefusal, removeContact, saveContact } from "@/lib/clients/contact-mutations";
import { getContacts } from "@/lib/clients/contact-queries";
import { type ClientRecord, pageOfClients } from "@/lib/clients/cursor-queries";
import { deleteClient } from "@/lib/clients/lifecycle-mutations";
import { addClient, saveFacts } from "@/lib/clients/mutations";
import { operation } from "./operation";
import { misshapen, NOT_THERE, refusal } from "./problem";
import { asPage, only } from "./rows";

const READ = { tag: "Clients", scope: "clients:read" } as const;
const WRITE = { tag: "Clients", scope: "clients:write" } as const;
const ofClient = z.object({ clientId: pathId });
const ofContact = ofClient.extend({ contactId: pathId });

const WORDS = {
  FORBIDDEN: "Only an owner or a consultant adds a client, and only an owner puts one into the bin.",
  NOT_FOUND: "There is no such client.",
  STALE: "Somebody else changed this client since that version.",
  HIRE_AHEAD: "The hire is in the future.",
};
const CONTACT_WORDS: Record<ContactRefusal, string> = {
  FORBIDDEN: "This is not yours to change.",
  NOT_FOUND: "There is no such contact.",
  STALE: "Somebody else changed this contact since that version.",
  NO_SUCH_DEPARTMENT: "The client has no such department.",
  PORTAL_LOGIN: "They sign in to the portal: take that away first.",
  EMAIL_TAKEN: "Somebody else signs in with this address.",
};

export const CLIENT_OPERATIONS = [
  operation({
    ...{ ...READ, id: "list_clients", method: "get", at: "/clients", summary: "The clients that you see" },
    query: clientQuery,
    answer: listOf(client, "Clients"),
    run: async (viewer, { query }) => {
      const page = await pageOfClients(viewer, asPage(query));
      return page && { data: page.rows.map(shownClient), next: page.next };
    },
  }),
  operation({
    ...{ ...READ, id: "get_client", method: "get", at: "/clients/{clientId}", summary: "One client" },
    ...{ path: ofClient, answer: client },
    run: (viewer, { path }) => clientOf(viewer, path.clientId),
  }),
  operation({
    ...{ ...WRITE, id: "create_client", method: "post", at: "/clients", summary: "Add a client" },
    ...{ body: newClient, answer: client },
    run: async (viewer, { newId, body: { id = newId, ...body } }) => {
      const facts = { ...NOTHING_KNOWN, ...without(body), ...amounts(body) };
      const added = await addClient(viewer, { ...facts, id, departments: [], hire: null });
      return added.ok ? clientOf(viewer, id) : refusal(added.reason, WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "update_client", method: "patch", at: "/clients/{clientId}" },
    summary: "Change a client’s facts; what is not named stays",
    ...{ path: ofClient, body: changedClient, answer: client },
    run: async (viewer, { path: { clientId: id }, body: { version, ...body } }) => {
      const found = await recordOf(viewer, id);
      if (!found) return null;
      const { departments, hire } = found;
      const facts = { ...factsOf(found), ...without(body), ...amounts(body) };
      const saved = await saveFacts(viewer, {
        ...{ ...facts, id, version, hire },
        departments: departments.map(({ position: _, ...department }) => department),
      });
      return saved.ok ? clientOf(viewer, id) : refusal(saved.reason, WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "bin_client", method: "delete", at: "/clients/{clientId}", path: ofClient },
    summary: "Put a client into the bin, from where an owner brings it back",
    run: async (viewer, { path }) => {
      const binned = await deleteClient(viewer, { id: path.clientId });
      return binned.ok ? undefined : refusal(binned.reason, WORDS);
    },
  }),
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
      const read = addContactInput.safeParse({ ...given(body), id, clientCompanyId: clientId });
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
      const typed = { ...was, ...without(body), id, clientCompanyId: clientId };
      const read = saveContactInput.safeParse(given(typed));
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

const NOTHING_KNOWN = {
  ...{ industry: null, annualRevenueMinor: null, revenueGrowthPct: null, growthStalled: null },
  ...{ headcount: null, opsLeaderReportsTo: null, fullTimeBudgetMinor: null, fixedTerm: false },
  ...({
    operationsManager: "none",
    directorOfOperations: "none",
    vpOfOperations: "none",
    coo: "none",
  } as const),
};

async function recordOf(viewer: StaffViewer, id: string) {
  const page = await pageOfClients(viewer, only(id));
  return page?.rows[0] ?? null;
}

async function clientOf(viewer: StaffViewer, id: string) {
  const found = await recordOf(viewer, id);
  return found ? shownClient(found) : NOT_THERE;
}

function shownClient({ verdictStage: stage, verdictRole: role, ...record }: ClientRecord) {
  const { verdictConfidence: confidence, verdictDay: day, annualRevenueMinor, fullTimeBudgetMinor } = record;
  return {
    ...record,
    annualRevenueMinor: numberOf(annualRevenueMinor),
    fullTimeBudgetMinor: numberOf(fullTimeBudgetMinor),
    verdict: day !== null && confidence !== null ? { stage, role, confidence, day } : null,
  };
}

function factsOf(record: ClientRecord) {
  const { name, currency, industry, annualRevenueMinor, revenueGrowthPct, growthStalled, headcount } = record;
  const { operationsManager, directorOfOperations, vpOfOperations, coo, opsLeaderReportsTo } = record;
  const { fullTimeBudgetMinor, fixedTerm } = record;
  return {
    ...{ name, currency, industry, annualRevenueMinor, revenueGrowthPct, growthStalled, headcount },
    ...{ operationsManager, directorOfOperations, vpOfOperations, coo, opsLeaderReportsTo },
    ...{ fullTimeBudgetMinor, fixedTerm },
  };
}

interface Amounts {
  annualRevenueMinor?: number | null | undefined;
  fullTimeBudgetMinor?: number | null | undefined;
}

function amounts({ annualRevenueMinor: revenue, fullTimeBudgetMinor: budget }: Amounts) {
  return {
    ...(revenue !== undefined && { annualRevenueMinor: revenue === null ? null : BigInt(revenue) }),
    ...(budget !== undefined && { fullTimeBudgetMinor: budget === null ? null : BigInt(budget) }),
  };
}

function numberOf(amount: bigint | null): number | null {
  return amount === null ? null : Number(amount);
}

async function contactsOf(viewer: StaffViewer, clientId: string) {
  const found = await getContacts(viewer, clientId);
  return found && found.contacts.map((row) => ({ ...row, clientId, portal: row.access }));
}

async function contactOf(viewer: StaffViewer, clientId: string, id: string) {
  return (await contactsOf(viewer, clientId))?.find((row) => row.id === id) ?? null;
}

type Given<Part> = { [Key in keyof Part]: Exclude<Part[Key], undefined> };

/** Without what was not named, so that it overwrites nothing; the amounts come as what they are kept as. */
function without<Part extends object>(part: Part): Omit<Given<Part>, keyof Amounts> {
  const { annualRevenueMinor: _, fullTimeBudgetMinor: __, ...rest } = part as Part & Amounts;
  const named = Object.entries(rest).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named) as Omit<Given<Part>, keyof Amounts>;
}

/** As a form says it: what is not known is not there. */
function given(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
}
