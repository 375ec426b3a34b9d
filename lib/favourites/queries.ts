import "server-only";
import { isStaff, type StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { nameThem } from "./read";
import type { Ref } from "./schema";

const MOST = 30;

/**
 * What the palette shows before anything is typed: the viewer's favourites, and of the pages that their browser remembers
 * those that are still theirs to see. `null`: not for them.
 */
export async function getAtHand(viewer: StaffViewer, recent: readonly Ref[]) {
  if (!isStaff(viewer)) return null;
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const kept = await tx.favourite.findMany({
      where: { firmId, membershipId },
      orderBy: [{ createdAt: "desc" }, { itemId: "asc" }],
      take: MOST,
      select: { kind: true, itemId: true },
    });
    const favourites = kept.map(({ kind, itemId }): Ref => ({ kind, id: itemId }));
    const named = await nameThem(tx, viewer, [...favourites, ...recent]);
    const known = new Map(named.map((hit) => [`${hit.kind} ${hit.id}`, hit]));
    const inOrder = (refs: readonly Ref[]) =>
      refs.flatMap(({ kind, id }) => known.get(`${kind} ${id}`) ?? []);
    return { favourites: inOrder(favourites), recent: inOrder(recent) };
  });
}
