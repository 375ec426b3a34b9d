import "server-only";
import { type PortalViewer, type Viewer, can, isStaff } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { peopleChanged } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import type { Invited } from "./invitation";
import { inviteContact } from "./invite-contact";
import { managesPeople } from "./manages-people";
import type { InviteHead, InvitePortalUser } from "./schema";
import { shutOut } from "./shut-out";

/** Places in the portal, taken or offered, that one company may have. */
const MOST_PLACES = 60;

export type InviteHeadRefusal =
  "NOT_FOUND" | "NO_SUCH_DEPARTMENT" | "EMAIL_TAKEN" | "ALREADY_MEMBER" | "INVITED_OTHERWISE" | "TOO_MANY";

/**
 * A CEO offers a head of their company a place in the portal; the consultants see it. Whoever has the address there as a
 * head already is that person. EMAIL_TAKEN: it is somebody's who is no head. ALREADY_MEMBER: it signs in already.
 */
export async function inviteHead(
  viewer: Viewer,
  { id, contactId, name, email, departmentId }: InviteHead,
): Promise<Result<Invited, InviteHeadRefusal>> {
  if (isStaff(viewer)) return refuse("NOT_FOUND");
  const { firmId, clientCompanyId } = viewer;
  return withViewer(viewer, async (tx) => {
    if (!(await isTheirCeo(tx, viewer))) return refuse("NOT_FOUND");
    const there = { firmId, clientCompanyId, deletedAt: null };
    const department = { where: { ...there, id: departmentId }, select: { id: true } };
    if (!(await tx.department.findFirst(department))) return refuse("NO_SUCH_DEPARTMENT");
    // Taking turns, two who are invited at once see each other.
    await tx.$queryRaw`SELECT 1 FROM "client_company" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${clientCompanyId}::uuid FOR NO KEY UPDATE`;
    const known = await tx.contact.findFirst({
      where: { ...there, email: { equals: email, mode: "insensitive" } },
      select: { id: true, name: true, position: true },
    });
    if (known && known.position !== "head") return refuse("EMAIL_TAKEN");
    const person = { id, contactId: known?.id ?? contactId, name: known?.name ?? name, email };
    const problem = await problemOf(tx, viewer, person);
    if (problem) return refuse(problem);
    if (!known) {
      if (await wasSent(tx, viewer, id)) return refuse("INVITED_OTHERWISE");
      await tx.contact.create({ data: personOf(viewer, { contactId, name, email, departmentId }) });
    }
    return offer(tx, viewer, person);
  });
}

/** The same for a head whom the company has already: also once more, when the first letter was lost or is over. */
export async function inviteHeadAgain(
  viewer: Viewer,
  { id, contactId }: InvitePortalUser,
): Promise<Result<Invited, InviteHeadRefusal>> {
  if (isStaff(viewer)) return refuse("NOT_FOUND");
  const { firmId, clientCompanyId } = viewer;
  return withViewer(viewer, async (tx) => {
    if (!(await isTheirCeo(tx, viewer))) return refuse("NOT_FOUND");
    const contact = await tx.contact.findFirst({
      where: { firmId, clientCompanyId, id: contactId, position: "head", deletedAt: null },
      select: { name: true, email: true },
    });
    if (!contact?.email) return refuse("NOT_FOUND");
    const person = { id, contactId, name: contact.name, email: contact.email.toLowerCase() };
    const problem = await problemOf(tx, viewer, person);
    return problem ? refuse(problem) : offer(tx, viewer, person);
  });
}

/** Takes a head's place away, accepted or only offered; holds on their next request. Never a CEO's, nor one's own. */
export async function removeHead(
  viewer: Viewer,
  { membershipId }: { membershipId: string },
): Promise<Result<undefined, "NOT_FOUND">> {
  if (isStaff(viewer)) return refuse("NOT_FOUND");
  const { firmId, clientCompanyId } = viewer;
  return withViewer(viewer, async (tx) => {
    if (!(await isTheirCeo(tx, viewer))) return refuse("NOT_FOUND");
    const { count } = await tx.membership.updateMany({
      where: { firmId, clientCompanyId, id: membershipId, role: "head", disabledAt: null },
      data: { disabledAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await shutOut(tx, firmId, membershipId);
    await notify(tx, viewer, peopleChanged(clientCompanyId));
    await audit(tx, viewer, "portal-user.removed", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId,
    });
    return ok();
  });
}

async function isTheirCeo(tx: Tx, viewer: PortalViewer): Promise<boolean> {
  return can(viewer, "people:invite") && managesPeople(tx);
}

function personOf(
  { firmId, clientCompanyId }: PortalViewer,
  { contactId, ...person }: Pick<InviteHead, "contactId" | "name" | "email" | "departmentId">,
) {
  return { firmId, clientCompanyId, id: contactId, position: "head" as const, ...person };
}

type Person = Readonly<{ id: string; contactId: string; name: string; email: string }>;

/** Why somebody cannot be offered a place, looked at before anything is written; null for a form that was sent before. */
async function problemOf(
  tx: Tx,
  viewer: PortalViewer,
  { id, contactId, email }: Person,
): Promise<"TOO_MANY" | "ALREADY_MEMBER" | null> {
  if (await wasSent(tx, viewer, id)) return null;
  const { firmId, clientCompanyId } = viewer;
  const places = await tx.membership.findMany({
    where: { firmId, clientCompanyId, disabledAt: null },
    select: { contactId: true, acceptedAt: true },
  });
  if (places.some((place) => place.contactId === contactId && !place.acceptedAt)) return null;
  if (places.length >= MOST_PLACES) return "TOO_MANY";
  // Of the firm's own people and of other clients' a CEO sees nothing, and learns no more than this.
  return (await hasAPlace(tx, email)) ? "ALREADY_MEMBER" : null;
}

async function offer(tx: Tx, viewer: PortalViewer, person: Person) {
  const { clientCompanyId } = viewer;
  const isNew = !(await wasSent(tx, viewer, person.id));
  const invited = await inviteContact(tx, viewer, { ...person, clientCompanyId, role: "head" });
  if (invited.ok && isNew) await notify(tx, viewer, peopleChanged(clientCompanyId));
  return invited;
}

async function wasSent(tx: Tx, { firmId }: PortalViewer, id: string): Promise<boolean> {
  return (await tx.membership.count({ where: { firmId, id } })) > 0;
}

async function hasAPlace(tx: Tx, email: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT has_a_place(${email}) AS taken`;
  return row?.taken === true;
}
