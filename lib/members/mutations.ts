import "server-only";
import { lacksProofFor } from "@/lib/auth/fresh-proof";
import { ownMemberships } from "@/lib/auth/memberships";
import { STAFF_ROLES, type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { revokeMemberSessions } from "@/lib/auth/member-sessions";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { AssignmentInput, MemberRole } from "./schema";
import { shutOut } from "./shut-out";

/**
 * Gives a colleague another role; it holds on their next request. SELF: nobody changes their own, so a firm always keeps
 * an owner. The role they have: nothing happens. STALE: somebody changed the member since the page was opened. UNPROVEN,
 * here and below: it makes or takes an owner, which an open session alone may not do.
 */
export function changeRole(
  viewer: Viewer,
  { membershipId, version, role }: MemberRole,
): Promise<Result<undefined, "NOT_FOUND" | "SELF" | "STALE" | "UNPROVEN">> {
  return withViewer(viewer, async (tx) => {
    if (!(await actsAsOwner(tx, viewer, membershipId))) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const member = await tx.membership.findFirst({
      where: { firmId, id: membershipId, role: { in: [...STAFF_ROLES] } },
      select: { role: true, version: true },
    });
    if (!member) return refuse("NOT_FOUND");
    if (membershipId === viewer.membershipId) return refuse("SELF");
    if (member.version !== version) return refuse("STALE");
    if (member.role === role) return ok();
    if (lacksProofFor(viewer, member.role, role)) return refuse("UNPROVEN");
    const { count } = await tx.membership.updateMany({
      where: { firmId, id: membershipId, version },
      data: { role, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "member.role-changed", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: null,
      before: { role: member.role },
      after: { role },
    });
    return ok();
  });
}

/** Shuts a colleague out from the next request on; what they did stays theirs. SELF: not oneself. */
export function disableMember(
  viewer: Viewer,
  { membershipId }: { membershipId: string },
): Promise<Result<undefined, "NOT_FOUND" | "SELF" | "UNPROVEN">> {
  return withViewer(viewer, async (tx) => {
    if (!(await actsAsOwner(tx, viewer, membershipId))) return refuse("NOT_FOUND");
    if (membershipId === viewer.membershipId) return refuse("SELF");
    const { firmId } = viewer;
    const where = { firmId, id: membershipId, role: { in: [...STAFF_ROLES] }, disabledAt: null };
    const member = await tx.membership.findFirst({ where, select: { role: true } });
    if (member && lacksProofFor(viewer, member.role)) return refuse("UNPROVEN");
    const { count } = await tx.membership.updateMany({
      where,
      data: { disabledAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await shutOut(tx, firmId, membershipId);
    await audit(tx, viewer, "member.disabled", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: null,
    });
    return ok();
  });
}

/** Lets a disabled colleague in again; they sign in anew. ALREADY_MEMBER: they have another place in the firm by now. */
export function enableMember(
  viewer: Viewer,
  { membershipId }: { membershipId: string },
): Promise<Result<undefined, "NOT_FOUND" | "ALREADY_MEMBER" | "UNPROVEN">> {
  return withViewer(viewer, async (tx) => {
    if (!(await actsAsOwner(tx, viewer, membershipId))) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const member = await tx.membership.findFirst({
      where: { firmId, id: membershipId, role: { in: [...STAFF_ROLES] }, disabledAt: { not: null } },
      select: { userId: true, role: true },
    });
    if (!member) return refuse("NOT_FOUND");
    if (lacksProofFor(viewer, member.role)) return refuse("UNPROVEN");
    const other = await tx.membership.count({ where: { firmId, userId: member.userId, disabledAt: null } });
    if (other > 0) return refuse("ALREADY_MEMBER");
    const { count } = await tx.membership.updateMany({
      where: { firmId, id: membershipId, disabledAt: { not: null } },
      data: { disabledAt: null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, "member.enabled", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: null,
    });
    return ok();
  });
}

/**
 * Takes a colleague's second factor away, for whom phone and recovery codes are gone; signed out, they set up another
 * where the firm asks for one. ELSEWHERE: they work in another firm too, whose business it is as well.
 */
export async function resetSecondFactor(
  viewer: Viewer,
  { membershipId }: { membershipId: string },
): Promise<Result<undefined, "NOT_FOUND" | "SELF" | "ELSEWHERE">> {
  const { firmId } = viewer;
  const found = await withViewer(viewer, async (tx) =>
    (await actsAsOwner(tx, viewer, membershipId))
      ? tx.membership.findFirst({
          where: { firmId, id: membershipId, role: { in: [...STAFF_ROLES] } },
          select: { userId: true },
        })
      : null,
  );
  if (!found) return refuse("NOT_FOUND");
  if (membershipId === viewer.membershipId) return refuse("SELF");
  const { userId } = found;
  const places = await ownMemberships(userId);
  if (places.some((place) => place.firmId !== firmId)) return refuse("ELSEWHERE");
  return withViewer(viewer, async (tx) => {
    if (!(await actsAsOwner(tx, viewer, membershipId))) return refuse("NOT_FOUND");
    const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
    if (count === 0) return refuse("NOT_FOUND");
    await tx.user.update({ where: { id: userId }, data: { factorChangedAt: new Date() } });
    await revokeMemberSessions(tx, firmId, membershipId);
    await audit(tx, viewer, "member.second-factor-reset", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: null,
    });
    return ok();
  });
}

/** Takes a client's CEO or head of department out of the portal, accepted or not; holds on their next request. */
export function removePortalAccess(
  viewer: Viewer,
  { membershipId }: { membershipId: string },
): Promise<Result<undefined, "NOT_FOUND">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "portal:invite")) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const user = await tx.membership.findFirst({
      where: {
        firmId,
        id: membershipId,
        role: { in: ["ceo", "head"] },
        disabledAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: { clientCompanyId: true },
    });
    if (!user) return refuse("NOT_FOUND");
    const { count } = await tx.membership.updateMany({
      where: { firmId, id: membershipId, disabledAt: null },
      data: { disabledAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await shutOut(tx, firmId, membershipId);
    await audit(tx, viewer, "portal-user.removed", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: user.clientCompanyId,
    });
    return ok();
  });
}

/** Shows a client company to a consultant or assistant; owners see all. Assigned already: nothing more happens. */
export function assignMember(
  viewer: Viewer,
  { membershipId, clientCompanyId }: AssignmentInput,
): Promise<Result<undefined, "NOT_FOUND">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "member:manage")) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const [member, client] = [
      await tx.membership.findFirst({
        where: { firmId, id: membershipId, role: { in: ["consultant", "assistant"] } },
        select: { id: true },
      }),
      await tx.clientCompany.findFirst({
        where: visibleClient(viewer, clientCompanyId),
        select: { id: true },
      }),
    ];
    if (!member || !client) return refuse("NOT_FOUND");
    const { count } = await tx.assignment.createMany({
      data: [{ firmId, membershipId, clientCompanyId }],
      skipDuplicates: true,
    });
    if (count > 0) await auditAssignment(tx, viewer, "member.assigned", { membershipId, clientCompanyId });
    return ok();
  });
}

/** Hides a client company from a consultant or assistant again, from their next request on. */
export function unassignMember(
  viewer: Viewer,
  { membershipId, clientCompanyId }: AssignmentInput,
): Promise<Result<undefined, "NOT_FOUND">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "member:manage")) return refuse("NOT_FOUND");
    const { count } = await tx.assignment.deleteMany({
      where: { firmId: viewer.firmId, membershipId, clientCompanyId },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await auditAssignment(tx, viewer, "member.unassigned", { membershipId, clientCompanyId });
    return ok();
  });
}

/**
 * Whether the viewer still manages the firm's members, asked with both rows locked, in one order: two owners who disable
 * each other at the same moment then come one after the other, and the second is no owner any more.
 */
async function actsAsOwner(tx: Tx, viewer: Viewer, membershipId: string): Promise<boolean> {
  if (!can(viewer, "member:manage")) return false;
  const { firmId, membershipId: own } = viewer;
  await tx.$executeRaw`
    SELECT 1 FROM membership WHERE firm_id = ${firmId}::uuid AND id IN (${own}::uuid, ${membershipId}::uuid)
     ORDER BY id FOR UPDATE`;
  return (await tx.membership.count({ where: { firmId, id: own, role: "owner", disabledAt: null } })) === 1;
}

async function auditAssignment(tx: Tx, viewer: Viewer, action: string, input: AssignmentInput) {
  const { membershipId, clientCompanyId } = input;
  await audit(tx, viewer, action, { entity: "membership", entityId: membershipId, clientCompanyId });
}
