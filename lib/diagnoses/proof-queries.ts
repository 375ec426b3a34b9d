import "server-only";
import { can, type StaffViewer, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { toIsoDay } from "@/lib/units/days";
import { resultOf, shown, snapshotOf } from "./read";

/** What a diagnosis was made from, with the hashes kept then, and the diagnoses of the same round under other rules. */
export async function getProof(viewer: StaffViewer, clientCompanyId: string, diagnosisId: string) {
  if (!can(viewer, "diagnosis:read") || !areRowIds(clientCompanyId, diagnosisId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.diagnosis.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        id: diagnosisId,
        clientCompany: visibleClients(viewer),
      },
      select: {
        ...shown,
        ruleSetHash: true,
        round: {
          select: {
            snapshot: true,
            ...askedByRound,
            diagnoses: {
              orderBy: { createdAt: "asc" },
              select: { id: true, ruleSetVersion: true, ruleSetHash: true },
            },
          },
        },
      },
    });
    if (!row) return null;
    const { id, asOf, clientCompany, result, snapshotHash, resultHash, ruleSetHash, createdAt, round } = row;
    return {
      id,
      asOf: toIsoDay(asOf),
      client: clientCompany,
      createdAt,
      kept: {
        snapshot: snapshotOf(round.snapshot),
        diagnosis: resultOf(result),
        template: templateOfRound(round),
        ...{ snapshotHash, resultHash, ruleSetHash },
      },
      ofThisRound: round.diagnoses,
    };
  });
}
