import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { Prisma } from "@/prisma/generated/client";
import type { ContactPosition } from "@/prisma/generated/enums";
import type { AddContactInput, ContactIdInput, SaveContactInput } from "./contact-schema";
import { hasPortalLogin, keepPortalInStep } from "./portal-access";

export type ContactRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NO_SUCH_DEPARTMENT" | "PORTAL_LOGIN" | "EMAIL_TAKEN";

type Login = Parameters<typeof hasPortalLogin>[1];

const shown = {
  name: true,
  position: true,
  departmentId: true,
  title: true,
  email: true,
  phone: true,
  timeZone: true,
  language: true,
} as const;

/** Adds a person of the client company; sent again with the same id, it finds the one that is there. */
export async function addContact(
  viewer: Viewer,
  { clientCompanyId, id, speaks, ...typed }: AddContactInput,
): Promise<Result<undefined, ContactRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  const person = { ...typed, ...(speaks !== undefined && { language: speaks }) };
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    if (!(await isVisible(tx, viewer, clientCompanyId))) return refuse("NOT_FOUND");
    const there = await tx.contact.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
    if (there) return there.clientCompanyId === clientCompanyId ? ok() : refuse("NOT_FOUND");
    if (!(await hasDepartment(tx, firmId, clientCompanyId, person.departmentId)))
      return refuse("NO_SUCH_DEPARTMENT");
    if (await hasEmail(tx, viewer, clientCompanyId, person.email)) return refuse("EMAIL_TAKEN");
    await tx.contact.create({ data: { firmId, clientCompanyId, id, ...person } });
    await audit(tx, viewer, "contact.added", { ...contact(id, clientCompanyId), after: person });
    return ok();
  });
}

/**
 * Corrects a person; a portal login follows their position, and ends where the position has none. PORTAL_LOGIN: there
 * is one, and who may not invite to the portal does not decide what somebody sees there.
 */
export async function saveContact(
  viewer: Viewer,
  { clientCompanyId, id, version, speaks, ...typed }: SaveContactInput,
): Promise<Result<undefined, ContactRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  const person = { ...typed, ...(speaks !== undefined && { language: speaks }) };
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const where = visibleContact(viewer, { id, clientCompanyId, deletedAt: null });
    const before = await tx.contact.findFirst({ where, select: shown });
    if (!before) return refuse("NOT_FOUND");
    if (!(await hasDepartment(tx, firmId, clientCompanyId, person.departmentId)))
      return refuse("NO_SUCH_DEPARTMENT");
    const isReaddressed = person.email !== before.email;
    if (isReaddressed && (await hasEmail(tx, viewer, clientCompanyId, person.email)))
      return refuse("EMAIL_TAKEN");
    const login = { firmId, contactId: id };
    const isMoved = person.position !== before.position;
    if (isMoved && !(await mayChangeLogin(tx, viewer, login))) return refuse("PORTAL_LOGIN");
    const { count } = await tx.contact.updateMany({
      where: { AND: [where, { version }] },
      data: { ...person, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    if (isMoved) await moveLogin(tx, viewer, login, person.position);
    await audit(tx, viewer, "contact.saved", { ...contact(id, clientCompanyId), before, after: person });
    return ok();
  });
}

/** Takes a person off the list and ends their portal login; what they answered stays. PORTAL_LOGIN as in `saveContact`. */
export async function removeContact(
  viewer: Viewer,
  { id, clientCompanyId }: ContactIdInput,
): Promise<Result<undefined, ContactRefusal>> {
  return setRemoved(viewer, id, clientCompanyId, true);
}

/** Back on the list. A login to the portal needs a new invitation. */
export async function restoreContact(
  viewer: Viewer,
  { id, clientCompanyId }: ContactIdInput,
): Promise<Result<undefined, ContactRefusal>> {
  return setRemoved(viewer, id, clientCompanyId, false);
}

async function setRemoved(
  viewer: Viewer,
  id: string,
  clientCompanyId: string,
  removed: boolean,
): Promise<Result<undefined, ContactRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const where = visibleContact(viewer, { id, clientCompanyId, deletedAt: removed ? null : { not: null } });
    const there = await tx.contact.findFirst({ where, select: { email: true } });
    if (!there) return refuse("NOT_FOUND");
    if (!removed) {
      // Whoever went into somebody else comes back by undoing that.
      if (await tx.contactMerge.count({ where: { firmId: viewer.firmId, goneId: id, undoneAt: null } }))
        return refuse("NOT_FOUND");
      if (await hasEmail(tx, viewer, clientCompanyId, there.email)) return refuse("EMAIL_TAKEN");
    }
    const login = { firmId: viewer.firmId, contactId: id };
    if (removed && !(await mayChangeLogin(tx, viewer, login))) return refuse("PORTAL_LOGIN");
    const { count } = await tx.contact.updateMany({
      where,
      data: { deletedAt: removed ? new Date() : null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    if (removed) {
      await moveLogin(tx, viewer, login, "other");
      await tx.respondentLink.updateMany({
        where: { firmId: viewer.firmId, withdrawnAt: null, respondent: { contactId: id } },
        data: { withdrawnAt: new Date() },
      });
    }
    await audit(tx, viewer, removed ? "contact.removed" : "contact.restored", contact(id, clientCompanyId));
    return ok();
  });
}

async function mayChangeLogin(tx: Tx, viewer: Viewer, login: Login): Promise<boolean> {
  return can(viewer, "portal:invite") || !(await hasPortalLogin(tx, login));
}

/** Asked of the viewer again: a login made since the look is left as whoever invited made it. */
async function moveLogin(tx: Tx, viewer: Viewer, login: Login, position: ContactPosition): Promise<void> {
  if (can(viewer, "portal:invite")) await keepPortalInStep(tx, login, position);
}

function visibleContact(viewer: Viewer, where: Prisma.ContactWhereInput): Prisma.ContactWhereInput {
  return { firmId: viewer.firmId, clientCompany: visibleClients(viewer), ...where };
}

async function isVisible(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const where = visibleClient(viewer, id);
  return (await tx.clientCompany.findFirst({ where, select: { id: true } })) !== null;
}

/** A head's department belongs to the same client and is still there; nobody else needs one. */
async function hasDepartment(tx: Tx, firmId: string, clientCompanyId: string, id: string | null) {
  if (id === null) return true;
  const where = { firmId, clientCompanyId, id, deletedAt: null };
  return (await tx.department.findFirst({ where, select: { id: true } })) !== null;
}

/** Whether somebody of the client has this address. Taking turns at the client's row, two who add it at once see each other. */
async function hasEmail(tx: Tx, { firmId }: Viewer, clientCompanyId: string, email: string | null) {
  if (email === null) return false;
  await tx.$queryRaw`SELECT 1 FROM "client_company" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${clientCompanyId}::uuid FOR NO KEY UPDATE`;
  const where = { firmId, clientCompanyId, email, deletedAt: null };
  return (await tx.contact.findFirst({ where, select: { id: true } })) !== null;
}

function contact(id: string, clientCompanyId: string) {
  return { entity: "contact", entityId: id, clientCompanyId };
}
