import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { EDIT_MINUTES } from "./limits";
import { findPlace, readByHeads } from "./place";
import type { ThreadInput } from "./schema";

/** The newest ones of a thread that grew beyond all reason. */
const MOST = 300;

/**
 * What was said about a thing, oldest first, and who of the client reads it: for the page that shows the thing, in its
 * transaction. `null`: the thing is not shown to the viewer, or nobody of the client has it and nobody ever wrote.
 */
export async function readThread(tx: Tx, viewer: Viewer, { on, onId }: ThreadInput, now: Date = new Date()) {
  const place = await findPlace(tx, viewer, { on, onId });
  if (!place) return null;
  const rows = await tx.comment.findMany({
    where: {
      firmId: viewer.firmId,
      clientCompanyId: place.clientCompanyId,
      ...{ on, onId },
      ...(viewer.role === "head" && { withHeads: true }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST,
    select: {
      ...{ id: true, authorName: true, authorRole: true, authorMembershipId: true, text: true },
      ...{ createdAt: true, editedAt: true, withdrawnAt: true, withHeads: true, version: true },
    },
  });
  if (place.readers === "nobody" && rows.length === 0) return null;
  const correctable = new Date(now.getTime() - EDIT_MINUTES * 60_000);
  return {
    ...{ on, onId },
    readers: place.readers,
    withHeads: readByHeads(place),
    mayWrite: place.readers !== "nobody" && can(viewer, "comment:write"),
    comments: rows.reverse().map(({ authorMembershipId, withdrawnAt, ...row }) => {
      const isOwn = authorMembershipId === viewer.membershipId && withdrawnAt === null;
      return {
        ...row,
        isWithdrawn: withdrawnAt !== null,
        mayWithdraw: isOwn,
        mayEdit: isOwn && row.createdAt > correctable,
      };
    }),
  };
}

export type Thread = NonNullable<Awaited<ReturnType<typeof readThread>>>;
