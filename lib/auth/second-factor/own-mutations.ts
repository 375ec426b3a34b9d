import "server-only";
import { withViewerInArchive } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type Viewer, can } from "../policy";
import { auditFactor, offeredTo, putRecoveryCodes } from "./enrol";
import { asSomebody } from "./somebody";

/** The recovery codes on offer replace the earlier ones. NOT_ENROLLED: there is no factor they could stand in for. */
export function replaceRecoveryCodes(
  viewer: Viewer,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<Result<undefined, "NOT_ENROLLED">> {
  return withViewerInArchive(viewer, async (tx) => {
    const to = await offeredTo(tx, viewer.userId, tokenHash);
    if ((await tx.secondFactor.count({ where: { userId: viewer.userId } })) === 0)
      return refuse("NOT_ENROLLED");
    await putRecoveryCodes(tx, viewer.userId, to);
    await auditFactor(tx, asSomebody(viewer), "recovery-codes.replaced");
    return ok();
  });
}

/** From now on the password alone signs in. REQUIRED: the firm asks for a second factor. */
export function removeSecondFactor(viewer: Viewer): Promise<Result<undefined, "NOT_ENROLLED" | "REQUIRED">> {
  return withViewerInArchive(viewer, async (tx) => {
    const { userId, firmId } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { secondFactorRequired: true },
    });
    if (firm.secondFactorRequired && can(viewer, "factor:owed")) return refuse("REQUIRED");
    const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
    if (count === 0) return refuse("NOT_ENROLLED");
    await tx.user.update({ where: { id: userId }, data: { factorChangedAt: new Date() } });
    await auditFactor(tx, asSomebody(viewer), "second-factor.removed");
    return ok();
  });
}
