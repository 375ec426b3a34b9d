import "server-only";
import { type Viewer, STAFF_ROLES } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** A contact of the client, or a member of the firm who sees it. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly of: "client" | "firm";
};

/** Who may attend a client's meetings and own what comes of them: its contacts, then the firm's people. */
export async function listPeople(tx: Tx, viewer: Viewer, clientCompanyId: string): Promise<Person[]> {
  const { firmId } = viewer;
  const contacts = await tx.contact.findMany({
    where: { firmId, clientCompanyId, deletedAt: null },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true, title: true },
  });
  const members = await tx.membership.findMany({
    where: {
      firmId,
      disabledAt: null,
      role: { in: [...STAFF_ROLES] },
      OR: [{ role: "owner" }, { assignments: { some: { clientCompanyId } } }],
    },
    orderBy: { displayName: "asc" },
    select: { id: true, displayName: true },
  });
  return [
    ...contacts.map(({ id, name, title }) => ({ id, name, note: title ?? "", of: "client" as const })),
    ...members.map(({ id, displayName }) => ({
      id,
      name: displayName,
      note: viewer.firmName,
      of: "firm" as const,
    })),
  ];
}

/** The column that names a person: a row points at a contact or at a member, never at both. */
export function attendeeColumns({ id, of }: Person) {
  return { personId: id, contactId: of === "client" ? id : null, membershipId: of === "firm" ? id : null };
}

export function ownerColumns({ id, of }: Person) {
  return { ownerContactId: of === "client" ? id : null, ownerMembershipId: of === "firm" ? id : null };
}
