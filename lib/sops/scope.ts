import "server-only";
import { type PortalViewer, type Viewer, isStaff, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";
import type { SopVersionState } from "@/prisma/generated/enums";

/**
 * The SOPs a viewer reads: the consultants every one of their clients; a CEO what is in use and what waits for a second
 * person's review; a head what is in use in their department or what they must follow.
 */
export function readableSops(viewer: Viewer): Prisma.SopWhereInput {
  const reached: Prisma.SopWhereInput = {
    firmId: viewer.firmId,
    clientCompany: visibleClients(viewer),
    deliverable: { deletedAt: null, engagement: { deletedAt: null } },
  };
  if (isStaff(viewer)) return reached;
  const shown: Prisma.SopWhereInput = { versions: { some: { state: { in: [...readableStates(viewer)] } } } };
  if (viewer.role === "ceo") return { AND: [reached, shown] };
  // A login without a contact belongs to no department and follows nothing.
  const { contactId } = viewer;
  if (contactId === null) return { AND: [reached, { id: { in: [] } }] };
  const theirs: Prisma.SopWhereInput = {
    OR: [
      { readers: { some: { contactId } } },
      { department: { deletedAt: null, contacts: { some: { id: contactId, deletedAt: null } } } },
    ],
  };
  return { AND: [reached, shown, theirs] };
}

/** Which versions of those a viewer reads. */
export function readableStates(viewer: Viewer): readonly SopVersionState[] {
  if (isStaff(viewer)) return ["draft", "in_review", "approved", "in_use", "replaced", "withdrawn"];
  return viewer.role === "ceo" ? ["in_use", "in_review"] : ["in_use"];
}

/** Of those a portal user reads, the ones they must follow and, for a CEO, what waits for approval. */
export function sopsWaitingFor(viewer: PortalViewer): Prisma.SopWhereInput {
  const asked: Prisma.SopWhereInput[] = [
    { readers: { some: { contactId: viewer.contactId ?? viewer.membershipId } } },
  ];
  if (viewer.role === "ceo") asked.push({ versions: { some: { state: "in_review" } } });
  return { AND: [readableSops(viewer), { OR: asked }] };
}
