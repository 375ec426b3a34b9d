import "server-only";
import { type PortalViewer, type Viewer, can, isStaff } from "@/lib/auth/policy";
import { takeInvitation } from "@/lib/auth/limits";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { peopleChanged } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import type { Invited } from "./invitation";
import { inviteContact } from "./invite-contact";
import { managesPeople } from "./manages-people";
import { offerForNothing, takeOfferBack } from "./offer-for-nothing";
import type { InviteHead, InvitePortalUser } from "./schema";
import { shutOut } from "./shut-out";

/** Places in the portal, taken or offered, that one company may have. */
const MOST_PLACES = 60;

export type InviteHeadRefusal =
  | "NOT_FOUND"
  | "NO_SUCH_DEPARTMENT"
  | "EMAIL_TAKEN"
  | "ALREADY_MEMBER"
  | "INVITED_OTHERWISE"
  | "TOO_MANY"
  | "TOO_OFTEN";

/**
 * A CEO offers a head of their company a place in the portal; the consultants see it. Whoever has the address there as a
 * head already is that person. EMAIL_TAKEN: it is somebody's who is no head. ALREADY_MEMBER: a head of the company, whom
 * the CEO sees. Of the firm's own people and of other clients' the answer tells nothing: `offerForNothing`.
 * TOO_OFTEN: so many within the hour.
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
    if (count === 0 && !(await takeOfferBack(tx, viewer, membershipId))) return refuse("NOT_FOUND");
    if (count > 0) await shutOut(tx, firmId, membershipId);
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
): Promise<"TOO_MANY" | "TOO_OFTEN" | "ALREADY_MEMBER" | null> {
  if (await wasSent(tx, viewer, id)) return null;
  const { firmId, clientCompanyId } = viewer;
  const places = await tx.membership.findMany({
    where: { firmId, clientCompanyId, disabledAt: null },
    select: { contactId: true, acceptedAt: true, email: true },
  });
  // These the CEO sees in the list of the company's people.
  const here = places.filter((place) => place.contactId === contactId || place.email.toLowerCase() === email);
  if (here.some(({ acceptedAt }) => acceptedAt)) return "ALREADY_MEMBER";
  const offered = await tx.offeredPlace.count({ where: { firmId, clientCompanyId, takenBackAt: null } });
  if (here.length === 0 && places.length + offered >= MOST_PLACES) return "TOO_MANY";
  return (await takeInvitation(clientCompanyId)) ? null : "TOO_OFTEN";
}

async function offer(tx: Tx, viewer: PortalViewer, person: Person) {
  const { clientCompanyId } = viewer;
  const isNew = !(await wasSent(tx, viewer, person.id));
  const invited = (await hasAnotherPlace(tx, person))
    ? await offerForNothing(tx, viewer, person)
    : await inviteContact(tx, viewer, { ...person, clientCompanyId, role: "head" });
  if (invited.ok && isNew) await notify(tx, viewer, peopleChanged(clientCompanyId));
  return invited;
}

async function wasSent(tx: Tx, { firmId }: PortalViewer, id: string): Promise<boolean> {
  const where = { firmId, id };
  return (await tx.membership.count({ where })) + (await tx.offeredPlace.count({ where })) > 0;
}

async function hasAnotherPlace(tx: Tx, { email, contactId }: Person): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT has_another_place(${email}, ${contactId}::uuid) AS taken`;
  return row?.taken === true;
}
