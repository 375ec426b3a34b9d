import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** The viewer's running timer, with the names of what it runs on. */
export async function readTimer(tx: Tx, viewer: Viewer) {
  const timer = await tx.runningTimer.findFirst({
    where: { firmId: viewer.firmId, membershipId: viewer.membershipId },
    select: {
      engagementId: true,
      kind: true,
      deliverableId: true,
      note: true,
      startedAt: true,
      deliverable: { select: { title: true } },
      engagement: { select: { title: true, clientCompany: { select: { name: true } } } },
    },
  });
  if (!timer) return null;
  const { deliverable, engagement, ...rest } = timer;
  return {
    ...rest,
    deliverableTitle: deliverable?.title ?? null,
    engagementTitle: engagement.title,
    clientName: engagement.clientCompany.name,
  };
}
