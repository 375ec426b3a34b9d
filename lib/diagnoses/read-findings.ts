import "server-only";
import type { PortalViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";
import { readBeside } from "./exposed";
import { forHead } from "./for-head";
import { chooseVersion, earlierStages, resultOf, sharedWith, snapshotOf } from "./read";

/** What the heads may see of a diagnosis that was shared with them: of one, or of the newest round in its newest version. */
export async function readFindings(tx: Tx, viewer: PortalViewer, diagnosisId?: string) {
  const shared = sharedWith(viewer, "sharedWithHeadsAt");
  const chosen = await chooseVersion(tx, shared, diagnosisId);
  if (!chosen) return null;
  const row = await tx.diagnosis.findFirst({
    where: { ...shared, id: chosen.id },
    select: {
      ...{ id: true, asOf: true, createdAt: true, result: true },
      clientCompany: { select: { id: true, name: true } },
      round: { select: { confidentiality: true, snapshot: true } },
    },
  });
  if (!row) return null;
  const { id, asOf, createdAt, result, clientCompany: client, round } = row;
  const beside = await readBeside(tx, { firmId: viewer.firmId, clientCompanyId: client.id }, [id]);
  return {
    id,
    asOf: toIsoDay(asOf),
    client,
    versionNumber: chosen.versionNumber,
    replacedBy: chosen.replacedBy,
    findings: forHead(resultOf(result), snapshotOf(round.snapshot), round.confidentiality, beside(id).heads),
    earlier: await earlierStages(tx, shared, { asOf, createdAt, ...chosen }),
  };
}
