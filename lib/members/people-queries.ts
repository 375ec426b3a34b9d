import "server-only";
import { type PortalViewer, can } from "@/lib/auth/policy";
import { portalAccessOf } from "@/lib/clients/portal-access";
import { withViewer } from "@/lib/db/tenant";
import { dayIn } from "@/lib/units/days";
import { managesPeople } from "./manages-people";

/** Who of the company signs in to the portal or was asked to, the CEO first; and which departments a head may be of. */
export async function listPeople(viewer: PortalViewer) {
  if (!can(viewer, "people:invite")) return null;
  const { firmId, clientCompanyId, timeZone, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    if (!(await managesPeople(tx))) return null;
    const places = await tx.membership.findMany({
      where: { firmId, clientCompanyId, disabledAt: null, role: { in: ["ceo", "head"] } },
      orderBy: [{ role: "asc" }, { displayName: "asc" }],
      select: {
        ...{ id: true, displayName: true, email: true, role: true, acceptedAt: true, contactId: true },
        contact: { select: { department: { select: { name: true } } } },
      },
    });
    const seen = await tx.session.groupBy({
      by: ["membershipId"],
      where: { firmId, membershipId: { in: places.map(({ id }) => id) } },
      _max: { lastSeenAt: true },
    });
    const offered = await tx.offeredPlace.findMany({
      where: { firmId, clientCompanyId, takenBackAt: null },
      select: {
        ...{ id: true, name: true, email: true, contactId: true },
        contact: { select: { department: { select: { name: true } } } },
      },
    });
    const seenAt = new Map(seen.map((row) => [row.membershipId, row._max.lastSeenAt]));
    // To the CEO they are people who have not accepted yet: among the others, as they would be.
    const waiting = offered.map(({ contact, ...place }) => ({
      ...place,
      role: "head" as const,
      department: contact.department?.name ?? null,
      access: portalAccessOf([{ acceptedAt: null }]),
      lastSeenDay: null,
      isSelf: false,
    }));
    const known = places.map(({ id, displayName, acceptedAt, contact, ...place }) => {
      const last = seenAt.get(id);
      return {
        ...place,
        id,
        name: displayName,
        department: contact?.department?.name ?? null,
        access: portalAccessOf([{ acceptedAt }]),
        lastSeenDay: last ? dayIn(timeZone, last) : null,
        isSelf: id === membershipId,
      };
    });
    return {
      people: [...known, ...waiting].sort(inTurn),
      departments: await tx.department.findMany({
        where: { firmId, clientCompanyId, deletedAt: null },
        orderBy: { position: "asc" },
        select: { id: true, name: true },
      }),
    };
  });
}

function inTurn(one: { role: string; name: string }, other: { role: string; name: string }): number {
  return one.role.localeCompare(other.role) || one.name.localeCompare(other.name, "en");
}
