import "server-only";
import { type Viewer, isStaff, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";

/** Of the clients a viewer sees; a head sees those of their own department, and those they logged. */
export function visibleEscalations(viewer: Viewer): Prisma.EscalationWhereInput {
  const there = { firmId: viewer.firmId, clientCompany: visibleClients(viewer) };
  if (viewer.role !== "head") return there;
  const { contactId, membershipId } = viewer;
  const ownDepartment = { contacts: { some: { id: contactId ?? { in: [] }, deletedAt: null } } };
  return { ...there, OR: [{ loggedByMembershipId: membershipId }, { department: ownDepartment }] };
}

/** Those whose words a viewer may correct: the consultants all, the client's people the ones they logged. */
export function ownEscalations(viewer: Viewer): Prisma.EscalationWhereInput {
  const visible = visibleEscalations(viewer);
  return isStaff(viewer) ? visible : { ...visible, loggedByMembershipId: viewer.membershipId };
}
