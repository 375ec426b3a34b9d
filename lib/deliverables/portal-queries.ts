import "server-only";
import { type PortalViewer, can } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { isSignable } from "@/lib/rules/engagement/sign-off";
import { readableSops } from "@/lib/sops/scope";
import { type IsoDay, dayIn, toIsoDay } from "@/lib/units/days";
import { readBelow } from "./read-page";
import { readableDeliverables } from "./scope";

/**
 * The page of a deliverable that was shared: to the CEO with the hours that went into it, to the head who owns it without.
 * `null`: not shared, not theirs.
 */
export async function getSharedDeliverable(
  viewer: PortalViewer,
  deliverableId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!can(viewer, "deliverable:read-shared") || !areRowIds(deliverableId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.deliverable.findFirst({
      where: { AND: [{ id: deliverableId }, readableDeliverables(viewer)] },
      select: {
        ...{ id: true, kind: true, title: true, state: true, dueDay: true, inUseSince: true },
        owner: { select: { id: true, name: true, position: true } },
        page: { select: { about: true, edition: true } },
        sop: { select: { id: true } },
      },
    });
    if (!row?.page) return null;
    const { owner, page, sop, dueDay, inUseSince, ...own } = row;
    const below = await readBelow(tx, viewer, row.id, page.edition);
    const signed = below.signOffs.find(({ isOwn, isCurrent }) => isOwn && isCurrent);
    const readsHours = can(viewer, "portal:follow");
    return {
      ...own,
      ...below,
      ...page,
      today,
      dueDay: dueDay && toIsoDay(dueDay),
      inUseSince: inUseSince && toIsoDay(inUseSince),
      ownerName: owner?.name ?? null,
      /** Whether a head reads it, beside the CEO. */
      isHeads: owner?.position === "head",
      minutes: readsHours ? await spentOn(tx, viewer, row.id) : null,
      sopId: await readableSop(tx, viewer, sop?.id),
      signedAt: signed?.signedAt ?? null,
      maySign: can(viewer, "deliverable:sign-off") && !sop && !signed && isSignable(row.state),
    };
  });
}

async function spentOn(tx: Tx, { firmId }: PortalViewer, deliverableId: string): Promise<number> {
  const where = { firmId, deliverableId, deletedAt: null };
  return (await tx.timeEntry.aggregate({ where, _sum: { minutes: true } }))._sum.minutes ?? 0;
}

/** Its text, where it has one by now that the reader may read. */
async function readableSop(tx: Tx, viewer: PortalViewer, id: string | undefined): Promise<string | null> {
  if (!id) return null;
  const where = { AND: [{ id }, readableSops(viewer)] };
  return (await tx.sop.findFirst({ where, select: { id: true } }))?.id ?? null;
}
