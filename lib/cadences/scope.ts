import "server-only";
import { type Viewer, isStaff, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";

/** Cadences of the clients a viewer sees, less those in the bin; of the client's people, only those they attend. */
export function visibleCadences(viewer: Viewer): Prisma.CadenceWhereInput {
  const there = {
    firmId: viewer.firmId,
    deliverable: {
      deletedAt: null,
      engagement: { deletedAt: null },
      clientCompany: visibleClients(viewer),
    },
  };
  return isStaff(viewer) ? there : { ...there, attendees: { some: attendeeOf(viewer) } };
}

/** The rows that say that it is the viewer who attends; a login without a contact attends nothing. */
export function attendeeOf(viewer: Viewer): Prisma.CadenceAttendeeWhereInput {
  return { firmId: viewer.firmId, personId: personIdOf(viewer) ?? { in: [] } };
}

/** By whom a cadence or an action names the viewer: as a member of the firm, or as a contact of the client. */
export function personIdOf(viewer: Viewer): string | null {
  return isStaff(viewer) ? viewer.membershipId : viewer.contactId;
}
