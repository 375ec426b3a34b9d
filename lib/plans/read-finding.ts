import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { notReplaced, resultOf, snapshotOf } from "@/lib/diagnoses/read";
import { departmentStandings } from "@/lib/rules/diagnosis/department-standings";
import { record, scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import type { Finding } from "@/lib/rules/engagement/plan-reason";
import { DIMENSIONS, ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { toIsoDay } from "@/lib/units/days";

/**
 * What the newest diagnosis of a client says of its statements, or that one by its id; `null` where there is none, or
 * where too little was answered to say anything. The caller has found the client to be visible.
 */
export async function readFinding(
  tx: Tx,
  of: { firmId: string; clientCompanyId: string },
  diagnosisId?: string,
) {
  const row = await tx.diagnosis.findFirst({
    where: { ...of, ...(diagnosisId ? { id: diagnosisId } : { round: notReplaced }) },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: { id: true, asOf: true, result: true, round: { select: { snapshot: true } } },
  });
  if (!row) return null;
  const [result, snapshot] = [resultOf(row.result), snapshotOf(row.round.snapshot)];
  if (!result.conclusive) return null;
  const { items } = scoreSnapshot(snapshot);
  const finding: Finding = {
    items: record(ITEM_IDS, (item) => items[item].score),
    dimensions: record(DIMENSIONS, (dimension) => result.dimensions[dimension].score),
    departments: departmentStandings(snapshot, result)
      .filter(({ ownership, execution }) => ownership !== null || execution !== null)
      .map(({ name }) => name),
  };
  return { diagnosisId: row.id, day: toIsoDay(row.asOf), finding };
}
