import "server-only";
import { type AnsweringViewer, isStaff, previewOf, type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";

/** Rounds of the clients a viewer sees, less those in the bin. */
export function visibleRounds(viewer: Viewer): Prisma.RoundWhereInput {
  return { firmId: viewer.firmId, deletedAt: null, clientCompany: visibleClients(viewer) };
}

/**
 * The rows a viewer answers in: their own, never another person's, so that a preview opens nobody's questionnaire. Null
 * for a portal user without a contact.
 */
export function ownRespondents(viewer: AnsweringViewer): Prisma.RespondentWhereInput | null {
  if (previewOf(viewer)) return null;
  if (viewer.role === "respondent") {
    const { firmId, clientCompanyId, respondentId: id, linkHash } = viewer;
    return {
      firmId,
      id,
      links: { some: { tokenHash: linkHash, withdrawnAt: null } },
      round: { firmId, deletedAt: null, clientCompany: { id: clientCompanyId, deletedAt: null } },
    };
  }
  const round = { round: visibleRounds(viewer), firmId: viewer.firmId };
  if (isStaff(viewer)) return { ...round, membershipId: viewer.membershipId };
  return viewer.contactId === null ? null : { ...round, contactId: viewer.contactId };
}
