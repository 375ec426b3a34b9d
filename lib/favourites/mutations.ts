import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { nameThem } from "./read";
import type { StarForm } from "./schema";

/** What somebody may keep at hand; of so many none is quicker to find. */
const MOST = 30;

export type StarRefusal = "NOT_FOUND" | "TOO_MANY";

/** Kept at hand by the viewer alone, or no longer; said twice it is so once. */
export function star(
  viewer: Viewer,
  { kind, itemId, star: wanted }: StarForm,
): Promise<Result<undefined, StarRefusal>> {
  return withViewer(viewer, async (tx) => {
    if (!isStaff(viewer)) return refuse("NOT_FOUND");
    const { firmId, membershipId } = viewer;
    const own = { firmId, membershipId };
    const which = { ...own, kind, itemId };
    const kept = await tx.favourite.findFirst({ where: which, select: { clientCompanyId: true } });
    // What one no longer sees can still be let go.
    const [item] = kept
      ? [{ clientId: kept.clientCompanyId }]
      : await nameThem(tx, viewer, [{ kind, id: itemId }]);
    if (!item) return refuse("NOT_FOUND");
    if (wanted === "on") {
      const others = await tx.favourite.count({ where: { ...own, NOT: { kind, itemId } } });
      if (others >= MOST) return refuse("TOO_MANY");
      const row = { ...which, clientCompanyId: item.clientId };
      await tx.favourite.createMany({ data: [row], skipDuplicates: true });
    } else await tx.favourite.deleteMany({ where: which });
    await audit(tx, viewer, wanted === "on" ? "favourite.kept" : "favourite.let-go", {
      // Not the thing itself: who saved that last is read from its own entries.
      entity: "favourite",
      entityId: itemId,
      clientCompanyId: item.clientId,
    });
    return ok();
  });
}
