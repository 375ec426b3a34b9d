import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type Viewed, viewState } from "@/lib/rules/grid/view-state";
import { storedState } from "./schema";

/** The views of one list that the viewer can use, in the reader's own transaction. */
export async function readViews(tx: Tx, { firmId, membershipId }: Viewer, about: Viewed) {
  const rows = await tx.savedView.findMany({
    where: {
      ...{ firmId, about, deletedAt: null },
      // Whoever left the firm changes it no more: what nobody can mend is not offered.
      OR: [{ membershipId }, { shared: true, membership: { disabledAt: null } }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, shared: true, state: true, version: true, membershipId: true },
      membership: { select: { displayName: true } },
      defaultOf: { where: { membershipId, about }, select: { viewId: true } },
    },
  });
  return rows.map(({ membership, membershipId: maker, defaultOf, state, ...view }) => ({
    ...view,
    state: viewState(about, Object.entries(storedState.parse(state))),
    isMine: maker === membershipId,
    makerName: membership.displayName,
    isFirst: defaultOf.length > 0,
  }));
}
