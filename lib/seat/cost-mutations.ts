import "server-only";
import { can, type Viewer, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import type { SaveCost } from "./cost-schema";

export type SaveCostRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** Saves the client's numbers; version 0 is the first save. STALE: somebody saved since the page was opened. */
export async function saveCost(
  viewer: Viewer,
  { clientCompanyId, version, salary, bonus, equity, ratePerHour, ...rest }: SaveCost,
): Promise<Result<undefined, SaveCostRefusal>> {
  if (!can(viewer, "cost:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const of = { firmId, clientCompanyId };
    const data = {
      ...rest,
      salaryMinor: salary,
      bonusMinor: bonus,
      equityMinor: equity,
      rateMinorPerHour: ratePerHour,
    };
    const { count } =
      version === 0
        ? await tx.costComparison.createMany({
            data: [{ ...of, ...data, updatedAt: new Date() }],
            skipDuplicates: true,
          })
        : await tx.costComparison.updateMany({
            where: { ...of, version },
            data: { ...data, version: { increment: 1 } },
          });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "cost-comparison.saved", {
      entity: "cost_comparison",
      entityId: clientCompanyId,
      clientCompanyId,
    });
    return ok();
  });
}
