import "server-only";
import { type Viewer, isStaff, previewOf, visibleClients, languageOf } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { noticeSentence, PORTAL_KINDS, STAFF_KINDS } from "./kinds";

const MOST = 100;

/** What happened that concerns the viewer, newest first. */
export function listNotices(viewer: Viewer) {
  const locale = languageOf(viewer);
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.notice.findMany({
      where: { firmId, membershipId, inPage: true, clientCompany: visibleClients(viewer) },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: MOST,
      select: {
        ...{ id: true, kind: true, about: true, actorName: true, href: true, createdAt: true, readAt: true },
        clientCompany: { select: { name: true } },
      },
    });
    return rows.map(({ kind, about, actorName, clientCompany, readAt, ...row }) => ({
      ...row,
      sentence: noticeSentence({ kind, about, actorName }, locale),
      // A portal user has one company, and knows its name.
      clientName: isStaff(viewer) ? clientCompany.name : null,
      // Whether the person has read it is not for whoever looks through their eyes.
      isUnread: readAt === null && !previewOf(viewer),
    }));
  });
}

/** How the viewer wants to be told, by kind; without a choice of their own, in the page and by mail within the hour. */
export function getNoticeChoices(viewer: Viewer) {
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const rows = await tx.noticeChoice.findMany({
      where: { firmId, membershipId },
      select: { kind: true, inPage: true, byMail: true, daily: true },
    });
    const chosen = new Map(rows.map((row) => [row.kind, row]));
    const kinds = isStaff(viewer) ? STAFF_KINDS : PORTAL_KINDS;
    return kinds.map((kind) => chosen.get(kind) ?? { kind, inPage: true, byMail: true, daily: false });
  });
}
