import "server-only";
import { type StaffViewer, can, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";

/** As whom a consultant may look at a client's portal: its people, and heads of departments that have none yet. */
export async function listPreviews(viewer: StaffViewer, clientCompanyId: string) {
  if (!can(viewer, "portal:preview") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        id: true,
        name: true,
        contacts: {
          where: { deletedAt: null, position: { in: ["ceo", "head"] } },
          orderBy: [{ position: "asc" }, { name: "asc" }],
          select: {
            id: true,
            name: true,
            position: true,
            departmentId: true,
            department: { select: { name: true } },
            memberships: { where: { disabledAt: null, acceptedAt: { not: null } }, select: { id: true } },
          },
        },
        departments: {
          where: { deletedAt: null },
          orderBy: { name: "asc" },
          select: { id: true, name: true },
        },
      },
    });
    if (!client) return null;
    const { contacts, departments, ...named } = client;
    const headed = new Set(contacts.map(({ departmentId }) => departmentId));
    return {
      client: named,
      people: contacts.map(({ memberships, department, id, name, position }) => ({
        id,
        name,
        isCeo: position === "ceo",
        department: department?.name ?? null,
        hasLogin: memberships.length > 0,
      })),
      departments: departments.filter(({ id }) => !headed.has(id)),
    };
  });
}
