import { contentHash } from "../content-hash";
import { DIMENSIONS } from "../questionnaire/dimensions";
import { throughlineTemplate } from "../questionnaire/template";
import { assess, inFixedOrder } from "./assess";
import { bindingDepartmentOf } from "./binding-department";
import { confidenceOf } from "./confidence";
import { contributionsOf } from "./contributions";
import { counterfactualsOf } from "./counterfactuals";
import type { ContentId, Diagnosis, Symptom } from "./diagnosis";
import { witnessesOf } from "./inputs";
import { nearMissesOf } from "./near-misses";
import { reportingLineOf } from "./reporting-line";
import type { RuleSet } from "./rule-set";
import { CURRENT_RULE_SET } from "./rule-sets/catalog";
import { fillSentence, type SentenceWords } from "./sentence";
import type { Scores } from "./scores";
import type { Snapshot } from "./snapshot";
import { traceOf } from "./trace";
import type { Verdict } from "./verdict";
import { warningsOf } from "./warnings";

/** What is said and why, without the search for what would change it: quick enough for every move of a what-if. */
export type Explanation = Omit<Diagnosis, "counterfactuals">;

export function explain(given: Snapshot, ruleSet: RuleSet = CURRENT_RULE_SET): Explanation {
  const snapshot = inFixedOrder(given);
  return explanationOf(snapshot, assess(snapshot, ruleSet), ruleSet);
}

/** Scores a valid snapshot (see `parseSnapshot`) under a rule set. */
export function diagnose(given: Snapshot, ruleSet: RuleSet = CURRENT_RULE_SET): Diagnosis {
  const snapshot = inFixedOrder(given);
  const assessment = assess(snapshot, ruleSet);
  return {
    ...explanationOf(snapshot, assessment, ruleSet),
    counterfactuals: counterfactualsOf(snapshot, assessment, ruleSet),
  };
}

function explanationOf(
  snapshot: Snapshot,
  assessment: ReturnType<typeof assess>,
  ruleSet: RuleSet,
): Explanation {
  const { scores, gaps, verdict } = assessment;
  const { facts } = snapshot;
  const witnesses = witnessesOf(scores);
  const weakest = bindingDepartmentOf(scores.departments);
  const words = wordsOf(snapshot, scores, weakest);
  const reportingLine = reportingLineOf(verdict.role.role, facts);
  return {
    asOf: snapshot.asOf,
    ruleSet: contentIdOf(ruleSet),
    template: contentIdOf(snapshot.questionnaire?.template ?? throughlineTemplate),
    snapshotHash: contentHash(snapshot),
    stage: verdict.stage.stage,
    scope: verdict.scope.scope,
    role: verdict.role.role,
    conclusive: verdict.scope.conclusive,
    bindingDepartment:
      verdict.scope.scope === "functional"
        ? bindingDepartmentOf(scores.departments, ruleSet.lines.bindingDepartmentAtMost)
        : null,
    dimensions: scores.dimensions,
    departments: scores.departments,
    integrationIndex: verdict.evidence.quantities.integrationIndex,
    coverage: scores.coverage,
    evidence: contributionsOf(ruleSet, verdict.evaluate).evidence,
    symptoms: symptomsOf(verdict, ruleSet, words),
    gaps,
    warnings: warningsOf(verdict, ruleSet, words),
    confidence: confidenceOf(verdict, scores, ruleSet),
    reportsTo: reportingLine?.to ?? null,
    reportingLine,
    trace: traceOf(verdict, ruleSet, witnesses, words),
    nearMisses: nearMissesOf(verdict, ruleSet, witnesses),
  };
}

function contentIdOf({ id, version, hash }: ContentId): ContentId {
  return { id, version, hash };
}

function wordsOf(
  { facts }: Snapshot,
  { dimensions }: Scores,
  bindingDepartment: string | null,
): SentenceWords {
  const months = facts.recentOpsHire?.monthsAgo;
  const unscored = DIMENSIONS.filter((dimension) => dimensions[dimension].score === null).length;
  const unanswered =
    unscored === 0 ? null : `${unscored} of ${DIMENSIONS.length} subjects have no answer at all`;
  return { bindingDepartment, unanswered, hireMonths: months === undefined ? null : monthsInWords(months) };
}

function monthsInWords(months: number): string {
  const whole = Math.round(months);
  if (whole === 0) return "less than a month";
  return whole === 1 ? "one month" : `${whole} months`;
}

function symptomsOf({ evaluate, evidence }: Verdict, ruleSet: RuleSet, words: SentenceWords): Symptom[] {
  return ruleSet.signals
    .filter(({ symptom, when }) => symptom && evaluate(when).truth === true)
    .map(({ id, title, sentence }) => ({ id, title, sentence: fillSentence(sentence, evidence, words) }));
}
