import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { EDIT_MINUTES, MOST_PER_HOUR } from "./limits";
import { type Place, findPlace, readByHeads } from "./place";
import type { AddCommentInput, EditCommentInput, ThreadInput } from "./schema";

export type AddCommentRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_SHARED" | "OTHER_READERS" | "TOO_MANY";
export type EditCommentRefusal = "NOT_FOUND" | "STALE" | "TOO_LATE";

/**
 * Says something about what the viewer is shown; sent again with the same id, it is the same comment. NOT_SHARED: nobody
 * of the client reads the thing (any more). OTHER_READERS: the heads have it now, and the writer was told otherwise.
 */
export async function addComment(
  viewer: Viewer,
  { id, on, onId, text, withHeads }: AddCommentInput,
  now: Date = new Date(),
): Promise<Result<undefined, AddCommentRefusal>> {
  if (!can(viewer, "comment:write")) return refuse("FORBIDDEN");
  const { firmId, membershipId, displayName, role } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await findPlace(tx, viewer, { on, onId });
    if (!place) return refuse("NOT_FOUND");
    if (await tx.comment.findFirst({ where: { firmId, id, authorMembershipId: membershipId, on, onId } }))
      return ok();
    if (place.readers === "nobody") return refuse("NOT_SHARED");
    if (readByHeads(place) && withHeads === "no") return refuse("OTHER_READERS");
    const lately = new Date(now.getTime() - 3_600_000);
    const own = { firmId, authorMembershipId: membershipId, createdAt: { gt: lately } };
    if ((await tx.comment.count({ where: own })) >= MOST_PER_HOUR) return refuse("TOO_MANY");
    const { clientCompanyId } = place;
    await tx.comment.createMany({
      data: [
        {
          ...{ firmId, id, clientCompanyId, on, onId, text },
          ...{ authorMembershipId: membershipId, authorName: displayName, authorRole: role },
          withHeads: readByHeads(place),
          createdAt: now,
        },
      ],
    });
    await tell(tx, viewer, place, { on, onId });
    await audit(tx, viewer, "comment.added", { ...comment(id, clientCompanyId), after: { on, onId } });
    return ok();
  });
}

/** Corrects one's own words, for a quarter of an hour. STALE: they were corrected elsewhere meanwhile. */
export async function editComment(
  viewer: Viewer,
  { id, version, text }: EditCommentInput,
  now: Date = new Date(),
): Promise<Result<undefined, EditCommentRefusal>> {
  return withViewer(viewer, async (tx) => {
    const found = await findOwn(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    if (found.createdAt.getTime() + EDIT_MINUTES * 60_000 <= now.getTime()) return refuse("TOO_LATE");
    const { count } = await tx.comment.updateMany({
      where: { firmId: viewer.firmId, id, version, withdrawnAt: null },
      data: { text, editedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "comment.edited", comment(id, found.clientCompanyId));
    return ok();
  });
}

/** Takes one's own words back, at any time: that there were some stays to be seen. */
export async function withdrawComment(
  viewer: Viewer,
  { id }: { id: string },
  now: Date = new Date(),
): Promise<Result<undefined, "NOT_FOUND">> {
  return withViewer(viewer, async (tx) => {
    const found = await findOwn(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    const { count } = await tx.comment.updateMany({
      where: { firmId: viewer.firmId, id, withdrawnAt: null },
      data: { text: "", withdrawnAt: now, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, "comment.withdrawn", comment(id, found.clientCompanyId));
    return ok();
  });
}

/** One's own comment that stands, on something one is still shown. */
async function findOwn(tx: Tx, viewer: Viewer, id: string) {
  const { firmId, membershipId: authorMembershipId } = viewer;
  const found = await tx.comment.findFirst({
    where: { firmId, id, authorMembershipId, withdrawnAt: null },
    select: { on: true, onId: true, clientCompanyId: true, createdAt: true },
  });
  return found && (await findPlace(tx, viewer, found)) && found;
}

/** The consultants, the CEO where the CEO has it, and the heads who spoke in the thread before, or the one who reads it. */
async function tell(tx: Tx, viewer: Viewer, place: Place, { on, onId }: ThreadInput): Promise<void> {
  const heads =
    readByHeads(place) && !place.headContactId
      ? await tx.comment.findMany({
          where: { firmId: viewer.firmId, on, onId, authorRole: "head" },
          distinct: ["authorMembershipId"],
          select: { authorMembershipId: true },
        })
      : [];
  await notify(tx, viewer, {
    kind: "comment",
    about: on,
    clientCompanyId: place.clientCompanyId,
    to: ["staff", "ceo"],
    contactIds: place.headContactId ? [place.headContactId] : [],
    membershipIds: heads.map(({ authorMembershipId }) => authorMembershipId),
    hrefs: place.hrefs,
  });
}

function comment(id: string, clientCompanyId: string) {
  return { entity: "comment", entityId: id, clientCompanyId };
}
