import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";

const MOST_SHOWN = 100;

const shown = { id: true, url: true, events: true, state: true, createdAt: true, version: true } as const;

/** The addresses that are told what happens in the firm; never their secrets. `null`: not an owner. */
export async function listWebhooks(viewer: Viewer) {
  if (!can(viewer, "firm:manage")) return null;
  const { firmId } = viewer;
  return withViewer(viewer, (tx) =>
    tx.webhookEndpoint.findMany({
      where: { firmId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: shown,
    }),
  );
}

/** One of them with what it was told last. */
export async function getWebhook(viewer: Viewer, id: string) {
  if (!can(viewer, "firm:manage") || !areRowIds(id)) return null;
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const endpoint = await tx.webhookEndpoint.findFirst({
      where: { firmId, id },
      select: { ...shown, createdBy: { select: { displayName: true } } },
    });
    if (!endpoint) return null;
    const deliveries = await tx.webhookDelivery.findMany({
      where: { firmId, endpointId: id },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: MOST_SHOWN,
      select: {
        ...{ id: true, event: true, attempts: true, nextAttemptAt: true, lastStatus: true },
        ...{ error: true, deliveredAt: true, createdAt: true },
      },
    });
    return { ...endpoint, deliveries };
  });
}
