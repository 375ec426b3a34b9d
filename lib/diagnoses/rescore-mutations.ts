import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { snapshotOf } from "./read";
import { diagnosisRow } from "./row";
import type { RescoreDiagnosisInput } from "./schema";

export type RescoreRefusal = "FORBIDDEN" | "NOT_FOUND" | "NO_SUCH_RULES" | "NOT_NEWER";
type Rescored = { id: string; clientCompanyId: string };

/**
 * Scores a closed round's snapshot again under a newer version of its rules and keeps the result beside the old one,
 * which stays. Only newer ones are kept: the newest diagnosis is what a client is known by. The value says where it is.
 */
export async function rescoreDiagnosis(
  viewer: Viewer,
  { id, diagnosisId, ruleSetVersion }: RescoreDiagnosisInput,
): Promise<Result<Rescored, RescoreRefusal>> {
  if (!can(viewer, "diagnosis:rescore")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await tx.diagnosis.findFirst({
      where: { firmId: viewer.firmId, id: diagnosisId, clientCompany: visibleClients(viewer) },
      select: {
        roundId: true,
        clientCompanyId: true,
        ruleSetId: true,
        round: { select: { snapshot: true } },
      },
    });
    if (!found) return refuse("NOT_FOUND");
    const { roundId, clientCompanyId } = found;
    const ruleSet = findRuleSet(found.ruleSetId, ruleSetVersion);
    if (!ruleSet) return refuse("NO_SUCH_RULES");

    // Two who press at once wait here for each other; the second then finds what the first has made.
    await tx.$queryRaw`SELECT 1 FROM "round" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${roundId}::uuid FOR UPDATE`;
    const kept = await tx.diagnosis.findMany({
      where: { firmId: viewer.firmId, roundId },
      select: { id: true, ruleSetVersion: true, ruleSetHash: true },
    });
    const same = kept.find(({ ruleSetHash }) => ruleSetHash === ruleSet.hash);
    if (same) return ok({ id: same.id, clientCompanyId });
    if (kept.some((each) => Number(each.ruleSetVersion) > ruleSetVersion)) return refuse("NOT_NEWER");

    const diagnosis = diagnose(snapshotOf(found.round.snapshot), ruleSet);
    await tx.diagnosis.create({
      data: { ...diagnosisRow(diagnosis), firmId: viewer.firmId, id, clientCompanyId, roundId },
    });
    const { stage, scope, role } = diagnosis;
    await audit(tx, viewer, "diagnosis.rescored", {
      entity: "diagnosis",
      entityId: id,
      clientCompanyId,
      after: { from: diagnosisId, ruleSetVersion, stage, scope, role },
    });
    return ok({ id, clientCompanyId });
  });
}
