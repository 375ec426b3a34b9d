import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";

const MOST_SHOWN = 20;

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

/** The same, with what each was told last. */
export async function listWebhooksWithLog(viewer: Viewer) {
  if (!can(viewer, "firm:manage")) return null;
  const { firmId } = viewer;
  return withViewer(viewer, (tx) =>
    tx.webhookEndpoint.findMany({
      where: { firmId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: {
        ...shown,
        createdBy: { select: { displayName: true } },
        deliveries: {
          orderBy: [{ createdAt: "desc" }, { id: "asc" }],
          take: MOST_SHOWN,
          select: {
            ...{ id: true, event: true, attempts: true, nextAttemptAt: true, lastStatus: true },
            ...{ error: true, deliveredAt: true, createdAt: true },
          },
        },
      },
    }),
  );
}
