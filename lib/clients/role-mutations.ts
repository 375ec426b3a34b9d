import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { AddRole, RoleId, SaveRole } from "./role-schema";

export type AddRoleRefusal = "FORBIDDEN" | "NOT_FOUND";
export type SaveRoleRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type BinRoleRefusal = "FORBIDDEN" | "NOT_FOUND";

/**
 * What somebody was or is from a day on, under the id that the form carried. One that goes on ends what went on before it;
 * what they are at the client now is also what the list of contacts calls them.
 */
export async function addRole(
  viewer: Viewer,
  { id, clientCompanyId, contactId, title, employer, fromDay, untilDay }: AddRole,
): Promise<Result<undefined, AddRoleRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const of = { firmId: viewer.firmId, clientCompanyId, contactId };
    // One after the other, so that one role goes on and not two.
    await tx.$queryRaw`SELECT 1 FROM "contact" WHERE "firm_id" = ${of.firmId}::uuid AND "id" = ${contactId}::uuid FOR UPDATE`;
    const contact = await tx.contact.findFirst({
      where: {
        firmId: of.firmId,
        clientCompanyId,
        id: contactId,
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: { title: true },
    });
    if (!contact) return refuse("NOT_FOUND");
    if (await tx.contactRole.count({ where: { ...of, id } })) return ok();
    const from = fromIsoDay(fromDay);
    const ended = untilDay
      ? []
      : await tx.contactRole.findMany({
          where: { ...of, untilDay: null, deletedAt: null, fromDay: { lte: from } },
          select: { id: true },
        });
    await tx.contactRole.updateMany({
      where: { firmId: of.firmId, id: { in: ended.map((role) => role.id) } },
      data: { untilDay: from, version: { increment: 1 } },
    });
    await tx.contactRole.create({
      data: { ...of, id, title, employer, fromDay: from, untilDay: untilDay && fromIsoDay(untilDay) },
      select: { id: true },
    });
    if (!untilDay && employer === null && title !== contact.title)
      await tx.contact.updateMany({
        where: { firmId: of.firmId, id: contactId },
        data: { title, version: { increment: 1 } },
      });
    await audit(tx, viewer, "contact.role-added", {
      ...entity(contactId, clientCompanyId),
      after: { roleId: id, title, employer, fromDay, untilDay, ended: ended.map((role) => role.id) },
    });
    return ok();
  });
}

export async function saveRole(
  viewer: Viewer,
  { id, clientCompanyId, version, title, employer, fromDay, untilDay }: SaveRole,
): Promise<Result<undefined, SaveRoleRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const there = { deletedAt: null, contact: { deletedAt: null, clientCompany: visibleClients(viewer) } };
    const role = await tx.contactRole.findFirst({
      where: { firmId, id, clientCompanyId, ...there },
      select: { contactId: true, title: true, employer: true, fromDay: true, untilDay: true },
    });
    if (!role) return refuse("NOT_FOUND");
    const { count } = await tx.contactRole.updateMany({
      where: { firmId, id, version, deletedAt: null },
      data: {
        ...{ title, employer, fromDay: fromIsoDay(fromDay), untilDay: untilDay && fromIsoDay(untilDay) },
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("STALE");
    const before = { title: role.title, employer: role.employer, fromDay: toIsoDay(role.fromDay) };
    await audit(tx, viewer, "contact.role-saved", {
      ...entity(role.contactId, clientCompanyId),
      before: { ...before, untilDay: role.untilDay && toIsoDay(role.untilDay) },
      after: { roleId: id, title, employer, fromDay, untilDay },
    });
    return ok();
  });
}

export async function deleteRole(viewer: Viewer, input: RoleId): Promise<Result<undefined, BinRoleRefusal>> {
  return binRole(viewer, input, true);
}

export async function restoreRole(viewer: Viewer, input: RoleId): Promise<Result<undefined, BinRoleRefusal>> {
  return binRole(viewer, input, false);
}

async function binRole(
  viewer: Viewer,
  { id, clientCompanyId }: RoleId,
  gone: boolean,
): Promise<Result<undefined, BinRoleRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const where = { firmId, id, clientCompanyId, deletedAt: gone ? null : { not: null } };
    const role = await tx.contactRole.findFirst({
      where: { ...where, contact: { clientCompany: visibleClients(viewer) } },
      select: { contactId: true },
    });
    if (!role) return refuse("NOT_FOUND");
    const { count } = await tx.contactRole.updateMany({
      where,
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, gone ? "contact.role-deleted" : "contact.role-restored", {
      ...entity(role.contactId, clientCompanyId),
      after: { roleId: id },
    });
    return ok();
  });
}

function entity(entityId: string, clientCompanyId: string) {
  return { entity: "contact", entityId, clientCompanyId };
}
