import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { PORTAL_KINDS, STAFF_KINDS } from "./kinds";
import type { NoticeChoices } from "./schema";

/**
 * One's own notice is read, also when it was before; and where it leads. What somebody has read is nobody else's business,
 * so that it leaves no row in the record.
 */
export function readNotice(viewer: Viewer, { id }: { id: string }): Promise<Result<string, "NOT_FOUND">> {
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const where = { firmId, membershipId, id };
    const notice = await tx.notice.findFirst({ where, select: { href: true } });
    if (!notice) return refuse("NOT_FOUND");
    await tx.notice.updateMany({ where: { ...where, readAt: null }, data: { readAt: new Date() } });
    return ok(notice.href);
  });
}

/** All of them up to the newest one that was shown. */
export function readNotices(
  viewer: Viewer,
  { upTo }: { upTo: string },
): Promise<Result<undefined, "NOTHING_NEW">> {
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const { count } = await tx.notice.updateMany({
      where: { firmId, membershipId, readAt: null, createdAt: { lte: new Date(upTo) } },
      data: { readAt: new Date() },
    });
    return count > 0 ? ok() : refuse("NOTHING_NEW");
  });
}

/** How one wants to be told from now on; what was written before stays. */
export function chooseNotices(viewer: Viewer, chosen: NoticeChoices): Promise<Result<undefined, never>> {
  const { firmId, membershipId } = viewer;
  const kinds = isStaff(viewer) ? STAFF_KINDS : PORTAL_KINDS;
  return withViewer(viewer, async (tx) => {
    const daily = chosen.rhythm === "daily";
    const after: Record<string, { inPage: boolean; byMail: boolean; daily: boolean }> = {};
    for (const kind of kinds) {
      const choice = { inPage: chosen[kind].includes("page"), byMail: chosen[kind].includes("mail"), daily };
      after[kind] = choice;
      await tx.noticeChoice.upsert({
        where: { firmId_membershipId_kind: { firmId, membershipId, kind } },
        create: { firmId, membershipId, kind, ...choice },
        update: choice,
        select: { kind: true },
      });
    }
    await audit(tx, viewer, "notices.chosen", {
      entity: "membership",
      entityId: membershipId,
      clientCompanyId: isStaff(viewer) ? null : viewer.clientCompanyId,
      after,
    });
    return ok();
  });
}
