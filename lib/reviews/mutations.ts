import "server-only";
import { can, isStaff, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { Prisma } from "@/prisma/generated/client";
import type { SaveAvailability, SavePage } from "./schema";

export type PageRefusal = "NOT_FOUND" | "STALE" | "TAKEN";

/** Opens or shuts the firm's public page and says where it stands. TAKEN: that address is another firm's. */
export async function saveReviewPage(
  viewer: Viewer,
  { version, ...after }: SavePage,
): Promise<Result<undefined, PageRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
  const { firmId } = viewer;
  const saved = withViewer(viewer, async (tx) => {
    const before = await tx.reviewPage.findUnique({
      where: { firmId },
      select: { open: true, slug: true, embedHosts: true, version: true },
    });
    if ((before?.version ?? 0) !== version) return refuse("STALE");
    if (!before) await tx.reviewPage.create({ data: { firmId, ...after } });
    else {
      const { count } = await tx.reviewPage.updateMany({
        where: { firmId, version },
        data: { ...after, version: { increment: 1 } },
      });
      if (count === 0) return refuse("STALE");
    }
    const { open, slug, embedHosts } = before ?? after;
    await audit(tx, viewer, "review-page.saved", {
      ...{ entity: "review_page", entityId: firmId, clientCompanyId: null },
      ...(before && { before: { open, slug, embedHosts } }),
      after,
    });
    return ok();
  });
  return saved.catch((error: unknown) => {
    // Another firm's row cannot be seen, so only the database can tell.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return refuse("TAKEN");
    throw error;
  });
}

/** When the viewer can be booked; their own alone. */
export async function saveOwnAvailability(
  viewer: Viewer,
  { version, noticeHours, ...rest }: SaveAvailability,
): Promise<Result<undefined, "NOT_FOUND" | "STALE">> {
  if (!isStaff(viewer) || !can(viewer, "pipeline:manage")) return refuse("NOT_FOUND");
  const { firmId, membershipId } = viewer;
  const after = { ...rest, noticeMinutes: noticeHours * 60 };
  return withViewer(viewer, async (tx) => {
    const { count } =
      version === 0
        ? await tx.reviewAvailability.createMany({
            data: [{ firmId, membershipId, ...after }],
            skipDuplicates: true,
          })
        : await tx.reviewAvailability.updateMany({
            where: { firmId, membershipId, version },
            data: { ...after, version: { increment: 1 } },
          });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "review-availability.saved", {
      ...{ entity: "review_availability", entityId: membershipId, clientCompanyId: null },
      after,
    });
    return ok();
  });
}
