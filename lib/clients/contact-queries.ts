import "server-only";
import { type Viewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import type { RemovedInput } from "./contact-schema";
import { portalAccessOf } from "./portal-access";

const NOTHING: RemovedInput = { removed: null, merged: null };

/** A client's people with their portal access; `lately` names whom one just removed or merged, who can be brought back. */
export async function getContacts(viewer: Viewer, clientCompanyId: string, lately = NOTHING) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        id: true,
        name: true,
        departments: {
          where: { deletedAt: null },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: { id: true, name: true },
        },
      },
    });
    if (!client) return null;
    const { departments, ...rest } = client;
    const of = { firmId: viewer.firmId, clientCompanyId };
    const contacts = await tx.contact.findMany({
      where: { ...of, deletedAt: null },
      orderBy: [{ position: "asc" }, { name: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        position: true,
        title: true,
        email: true,
        phone: true,
        timeZone: true,
        language: true,
        version: true,
        departmentId: true,
        department: { select: { name: true, deletedAt: true } },
        memberships: { where: { disabledAt: null }, select: { id: true, acceptedAt: true } },
      },
    });
    const removed = lately.removed
      ? await tx.contact.findFirst({
          where: { ...of, id: lately.removed, deletedAt: { not: null } },
          select: { id: true, name: true },
        })
      : null;
    const merged = lately.merged
      ? await tx.contactMerge.findFirst({
          where: { ...of, id: lately.merged, undoneAt: null },
          select: { id: true, gone: { select: { name: true } }, kept: { select: { name: true } } },
        })
      : null;
    return {
      client: rest,
      departments,
      removed,
      merged,
      contacts: contacts.map(({ department, memberships, ...contact }) => ({
        ...contact,
        department: department && (department.deletedAt ? `${department.name} (removed)` : department.name),
        access: portalAccessOf(memberships),
        loginId: memberships[0]?.id ?? null,
      })),
    };
  });
}
