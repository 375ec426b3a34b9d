import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** The viewer's running timer, with the names of what it runs on; none of a client that is theirs no longer. */
export async function readTimer(tx: Tx, viewer: Viewer) {
  const timer = await tx.runningTimer.findFirst({
    where: { firmId: viewer.firmId, membershipId: viewer.membershipId },
    select: {
      clientCompanyId: true,
      kind: true,
      deliverableId: true,
      note: true,
      startedAt: true,
      deliverable: { select: { title: true } },
      engagement: { select: { clientCompany: { select: { name: true } } } },
    },
  });
  if (!timer) return null;
  const { deliverable, engagement, clientCompanyId, ...rest } = timer;
  const isTheirs = await tx.clientCompany.count({
    where: { AND: [visibleClients(viewer), { id: clientCompanyId }] },
  });
  return {
    ...rest,
    deliverableTitle: isTheirs > 0 ? (deliverable?.title ?? null) : null,
    clientName: isTheirs > 0 ? engagement.clientCompany.name : null,
  };
}
