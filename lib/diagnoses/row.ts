import { contentHash } from "@/lib/rules/content-hash";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { fromIsoDay } from "@/lib/units/days";

/** The columns of a diagnosis as it is kept: whole, with its hashes, and the verdict again to search by. */
export function diagnosisRow(diagnosis: Diagnosis) {
  const { asOf, ruleSet, snapshotHash, stage, scope, role } = diagnosis;
  return {
    asOf: fromIsoDay(asOf),
    ruleSetId: ruleSet.id,
    ruleSetVersion: String(ruleSet.version),
    ruleSetHash: ruleSet.hash,
    snapshotHash,
    result: diagnosis,
    resultHash: contentHash(diagnosis),
    stage,
    scope,
    role,
  };
}
