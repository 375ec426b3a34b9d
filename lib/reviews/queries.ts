import "server-only";
import { absoluteLink } from "@/lib/auth/links";
import { can, isStaff, type Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { hoursOf } from "./availability";

/** The firm's page as its owner sets it up, and who of the firm can be booked; `null` for whom it is none of their business. */
export async function getReviewSettings(viewer: Viewer) {
  if (!can(viewer, "firm:manage")) return null;
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const page = await tx.reviewPage.findUnique({
      where: { firmId },
      select: { open: true, slug: true, embedHosts: true, version: true },
    });
    const members = await tx.membership.findMany({
      where: { firmId, clientCompanyId: null, disabledAt: null, role: { in: ["owner", "consultant"] } },
      select: { id: true, displayName: true, reviewHours: { select: { open: true, hours: true } } },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
    });
    return {
      page,
      address: page && absoluteLink(`/review/${page.slug}`),
      members: members.map(({ reviewHours, ...member }) => ({
        ...member,
        bookable: reviewHours !== null && reviewHours.open && hoursOf(reviewHours.hours).length > 0,
      })),
    };
  });
}

/** When the viewer can be booked; `null` for those who never are. */
export async function getOwnAvailability(viewer: Viewer) {
  if (!isStaff(viewer) || !can(viewer, "pipeline:manage")) return null;
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const row = await tx.reviewAvailability.findUnique({
      where: { firmId_membershipId: { firmId, membershipId } },
    });
    return row ? { ...row, hours: hoursOf(row.hours) } : NOT_SAID;
  });
}

const NOT_SAID = {
  ...{ version: 0, open: true, timeZone: null, place: "", hours: hoursOf([]) },
  ...{ noticeMinutes: 24 * 60, bufferMinutes: 10, daysAhead: 14 },
} as const;
