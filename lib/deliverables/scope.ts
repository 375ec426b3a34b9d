import "server-only";
import { type Viewer, isStaff, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The deliverables whose page a viewer reads: the consultants those of their clients; a CEO what was shared; a head what was
 * shared and is theirs.
 */
export function readableDeliverables(viewer: Viewer): Prisma.DeliverableWhereInput {
  const reached: Prisma.DeliverableWhereInput = {
    firmId: viewer.firmId,
    deletedAt: null,
    engagement: { deletedAt: null },
    clientCompany: visibleClients(viewer),
  };
  if (isStaff(viewer)) return reached;
  const shared: Prisma.DeliverableWhereInput = { ...reached, page: { is: { sharedAt: { not: null } } } };
  // A login without a contact owns nothing.
  return viewer.role === "ceo" ? shared : { ...shared, ownerContactId: viewer.contactId ?? { in: [] } };
}
