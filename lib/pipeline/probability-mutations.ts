import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { OPEN_STAGES } from "@/lib/rules/pipeline/pipeline";
import { readStagePct } from "./read-stage-pct";
import type { SaveProbabilities } from "./schema";

/** How likely the firm takes each stage to be; refused where somebody else said so since `read`, which is what was shown. */
export function saveProbabilities(
  viewer: Viewer,
  { read, ...wanted }: SaveProbabilities,
): Promise<Result<undefined, "FORBIDDEN" | "STALE">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "firm:manage")) return refuse("FORBIDDEN");
    const { firmId } = viewer;
    // Nothing else is there to hold while a stage has no row yet.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('throughline.probabilities'), hashtext(${firmId}))`;
    const before = await readStagePct(tx, viewer);
    if (OPEN_STAGES.map((stage) => before[stage]).join(",") !== read) return refuse("STALE");
    for (const stage of OPEN_STAGES) {
      const probabilityPct = wanted[stage];
      await tx.stageProbability.upsert({
        where: { firmId_stage: { firmId, stage } },
        create: { firmId, stage, probabilityPct },
        update: { probabilityPct },
        select: { stage: true },
      });
    }
    await audit(tx, viewer, "pipeline.probabilities", {
      ...{ entity: "firm", entityId: firmId, clientCompanyId: null },
      ...{ before, after: wanted },
    });
    return ok();
  });
}
