import "server-only";
import { isFresh } from "@/lib/auth/fresh-proof";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { EditFirm, SignInRules } from "./schema";

/** Changes the viewer's firm. STALE: somebody changed it since the page was opened. */
export function editFirm(
  viewer: Viewer,
  { firmName: name, timeZone, currency, version }: EditFirm,
): Promise<Result<undefined, "NOT_FOUND" | "STALE">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
    const before = await tx.firm.findUniqueOrThrow({
      where: { id: viewer.firmId },
      select: { name: true, timeZone: true, currency: true },
    });
    const after = { name, timeZone, currency };
    const { count } = await tx.firm.updateMany({
      where: { id: viewer.firmId, version },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "firm.edited", {
      entity: "firm",
      entityId: viewer.firmId,
      clientCompanyId: null,
      before,
      after,
    });
    return ok();
  });
}

/**
 * Changes how the firm's people sign in; it holds on everybody's next request. STALE as above. UNPROVEN: rules that ask
 * less than before are nothing that an open session alone may set.
 */
export function editSignInRules(
  viewer: Viewer,
  { secondFactorRequired, idleMinutes, sessionHours, version }: SignInRules,
): Promise<Result<undefined, "NOT_FOUND" | "STALE" | "UNPROVEN">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
    const before = await tx.firm.findUniqueOrThrow({
      where: { id: viewer.firmId },
      select: { secondFactorRequired: true, staffIdleMinutes: true, staffSessionHours: true },
    });
    const after = { secondFactorRequired, staffIdleMinutes: idleMinutes, staffSessionHours: sessionHours };
    const asksLess =
      (before.secondFactorRequired && !secondFactorRequired) ||
      idleMinutes > before.staffIdleMinutes ||
      sessionHours > before.staffSessionHours;
    if (asksLess && !isFresh(viewer)) return refuse("UNPROVEN");
    const { count } = await tx.firm.updateMany({
      where: { id: viewer.firmId, version },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "firm.sign-in-rules-edited", {
      entity: "firm",
      entityId: viewer.firmId,
      clientCompanyId: null,
      before,
      after,
    });
    return ok();
  });
}
