import "server-only";
import { type Viewer, isStaff, languageOf } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import type { Tx } from "@/lib/db/tenant";
import {
  changeWords,
  HISTORY_ACTIONS,
  STAFF_HISTORY_ACTIONS,
} from "@/lib/rules/engagement/deliverable-history";

/** As much of a long history as anybody reads. */
const MOST = 40;

/** What stands below a deliverable on either side: who signed it off, what changed, and the thread. */
export async function readBelow(tx: Tx, viewer: Viewer, id: string, edition: number) {
  const locale = languageOf(viewer);
  const { firmId } = viewer;
  const signOffs = await tx.deliverableSignOff.findMany({
    where: { firmId, deliverableId: id },
    orderBy: [{ signedAt: "desc" }, { name: "asc" }],
    select: { ...{ edition: true, membershipId: true, name: true, role: true, signedAt: true } },
  });
  const trail = await tx.auditEvent.findMany({
    where: {
      firmId,
      entityId: id,
      action: { in: [...(isStaff(viewer) ? STAFF_HISTORY_ACTIONS : HISTORY_ACTIONS)] },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST,
    select: { ...{ id: true, at: true, actorName: true, action: true, before: true, after: true } },
  });
  return {
    signOffs: signOffs.map(({ edition: signed, membershipId, ...row }) => ({
      ...row,
      id: `${membershipId} ${signed}`,
      isOwn: membershipId === viewer.membershipId,
      /** Of what stands there now, and not of what stood there before. */
      isCurrent: signed === edition,
    })),
    changes: trail.flatMap(({ id: key, at, actorName, ...trace }) => {
      const words = changeWords(trace, locale);
      return words === null ? [] : [{ id: key, at, actorName, words }];
    }),
    thread: await readThread(tx, viewer, { on: "deliverable", onId: id }),
  };
}
