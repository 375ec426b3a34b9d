import { contentHash } from "../content-hash";
import { throughlineTemplate, type Template } from "../questionnaire/template";
import { diagnose } from "./diagnose";
import type { Diagnosis } from "./diagnosis";
import { findRuleSet } from "./rule-sets/catalog";
import type { Snapshot } from "./snapshot";

/** What was kept when a diagnosis was made: its contents, and the hash of each. */
export type Kept = {
  snapshot: Snapshot;
  snapshotHash: string;
  diagnosis: Diagnosis;
  ruleSetHash: string;
  resultHash: string;
  /** The questionnaire as it is kept now; left out where it was the built-in one. */
  template?: Pick<Template, "hash">;
};

/** One thing by which a diagnosis stands or falls: the hash kept then, and the one worked out now. */
export type ProofStep = {
  part: "snapshot" | "template" | "rule-set" | "result" | "again";
  then: string;
  now: string;
};

/**
 * Scores the kept snapshot again under the kept rule set and hashes everything anew. `null`: this program does not hold
 * that rule set any more, so nothing can be said. It holds when every step has the same hash twice.
 */
export function reproduce({
  snapshot,
  snapshotHash,
  diagnosis,
  ruleSetHash,
  resultHash,
  template = throughlineTemplate,
}: Kept): ProofStep[] | null {
  const ruleSet = findRuleSet(diagnosis.ruleSet.id, diagnosis.ruleSet.version);
  if (!ruleSet) return null;
  return [
    { part: "snapshot", then: snapshotHash, now: contentHash(snapshot) },
    { part: "template", then: diagnosis.template.hash, now: template.hash },
    { part: "rule-set", then: ruleSetHash, now: ruleSet.hash },
    { part: "result", then: resultHash, now: contentHash(diagnosis) },
    { part: "again", then: resultHash, now: contentHash(diagnose(snapshot, ruleSet)) },
  ];
}

export function holds(steps: ReadonlyArray<ProofStep>): boolean {
  return steps.every(({ then, now }) => then === now);
}
