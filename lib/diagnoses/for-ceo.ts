import { DIMENSIONS, type Dimension, ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import type { Change } from "@/lib/rules/diagnosis/changes";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { Gap } from "@/lib/rules/diagnosis/gaps";
import type { Input } from "@/lib/rules/diagnosis/inputs";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { type GroupScores, record } from "@/lib/rules/diagnosis/scores";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { TraceEntry } from "@/lib/rules/diagnosis/trace";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { type ConfidentialityMode, type Disclosure, disclosureOf } from "./disclosure";
import { placeholdersOf } from "./placeholders";

/** Said in place of a sentence whose figures would tell what a head answered. */
export const WITHHELD = "The figures behind this stay confidential.";

type Withheld = "snapshotHash" | "template" | "coverage" | "dimensions" | "reportsTo";

/** A diagnosis as the CEO may see it. What is withheld is not in it at all, not even in the page's source. */
export type SharedDiagnosis = Omit<Diagnosis, Withheld> & {
  dimensions: Record<Dimension, { score: number | null; byGroup: GroupScores }>;
  /** "joint": only scores over everybody; "nothing": not even those, as they would tell the heads' by subtraction. */
  shows: "groups" | "joint" | "nothing";
};

export function forCeo(diagnosis: Diagnosis, snapshot: Snapshot, mode: ConfidentialityMode): SharedDiagnosis {
  const { asOf, ruleSet, stage, scope, role, conclusive, evidence, reportingLine } = diagnosis;
  const disclosure = disclosureOf(mode, snapshot, diagnosis.dimensions);
  const { groups, totals, individuals } = disclosure;
  const trace = diagnosis.trace.map((entry) => traceEntryFor(diagnosis, entry, disclosure));
  const sentenceOf = (ruleId: string) => trace.find((entry) => entry.ruleId === ruleId)?.sentence ?? WITHHELD;

  return {
    ...{ asOf, ruleSet, stage, scope, role, conclusive, evidence, reportingLine },
    shows: groups ? "groups" : totals ? "joint" : "nothing",
    bindingDepartment: individuals ? diagnosis.bindingDepartment : null,
    departments: individuals ? diagnosis.departments.map((each) => ({ ...each, respondents: [] })) : [],
    integrationIndex: totals ? diagnosis.integrationIndex : null,
    dimensions: record(DIMENSIONS, (dimension) => {
      const { score, byGroup } = diagnosis.dimensions[dimension];
      return {
        score: totals ? score : null,
        byGroup: groups ? byGroup : { ceo: byGroup.ceo, head: null, consultant: null },
      };
    }),
    symptoms: diagnosis.symptoms.map((symptom) => ({ ...symptom, sentence: sentenceOf(symptom.id) })),
    warnings: diagnosis.warnings.map((warning) => ({ ...warning, reason: sentenceOf(warning.id) })),
    gaps: gapsFor(diagnosis.gaps, disclosure),
    confidence: groups ? diagnosis.confidence : { ...diagnosis.confidence, reasons: [] },
    trace,
    nearMisses: groups
      ? diagnosis.nearMisses
          .filter(({ inputs }) => inputs.every(({ name }) => isOpen(name, disclosure)))
          .map((miss) => ({ ...miss, inputs: miss.inputs.map(withoutRespondents) }))
      : [],
    counterfactuals: diagnosis.counterfactuals.filter(({ changes }) =>
      changes.every((change) => isOpenChange(change, disclosure)),
    ),
  };
}

/**
 * What a shared round adds to the CEO's trend: the joint scores where its own disclosure lets them, else no figure, not
 * even the CEO's own in their place. Nothing else is safe to set side by side: with the groups apart, a round with one
 * head more than the last would tell what that one said. Joint scores of two rounds rest on two sets of answers, so that
 * taking one from the other tells nothing which either of them withholds.
 */
export function trendPointForCeo(
  { asOf, stage, conclusive, dimensions }: Diagnosis,
  snapshot: Snapshot,
  mode: ConfidentialityMode,
): TrendPoint {
  const { totals } = disclosureOf(mode, snapshot, dimensions);
  return {
    day: asOf,
    stage: conclusive ? stage : null,
    scores: record(DIMENSIONS, (dimension) => (totals ? dimensions[dimension].score : null)),
  };
}

function traceEntryFor({ ruleSet }: Diagnosis, entry: TraceEntry, disclosure: Disclosure): TraceEntry {
  const names = placeholdersOf(findRuleSet(ruleSet.id, ruleSet.version), entry);
  const sentence = names?.every((name) => isOpen(name, disclosure)) ? entry.sentence : WITHHELD;
  const inputs = entry.inputs.filter(({ name }) => isOpen(name, disclosure)).map(withoutRespondents);
  return { ...entry, sentence, inputs };
}

function withoutRespondents(input: Input): Input {
  return { ...input, respondents: [] };
}

const OF_ONE_HEAD = [
  "bindingDepartment",
  "weakestDepartmentExecution",
  "weakestDepartmentOwnership",
  "executionAhead",
  "bindingDepartmentExecutionAhead",
  "lanesWithoutOwner",
];
const OF_HOW_MANY_SAID_WHAT = ["coverage", "answeringRespondents", "unscoredDimensions", "perceptionGaps"];
const JOINT: ReadonlyArray<string> = [...DIMENSIONS, "integrationIndex"];

/** Facts of the company are always open; they are the client's own. */
function isOpen(name: string, { individuals, groups, totals, item }: Disclosure): boolean {
  if (OF_ONE_HEAD.includes(name)) return individuals;
  if (OF_HOW_MANY_SAID_WHAT.includes(name)) return groups;
  if (JOINT.includes(name)) return totals;
  return isItem(name) ? item(name) : true;
}

function isItem(name: string): name is ItemId {
  return (ITEM_IDS as ReadonlyArray<string>).includes(name);
}

function isOpenChange(change: Change, { item }: Disclosure): boolean {
  return change.kind !== "item" || item(change.item);
}

function gapsFor(gaps: ReadonlyArray<Gap>, { individuals, groups, item }: Disclosure): Gap[] {
  if (individuals) return [...gaps];
  if (!groups) return [];
  return gaps
    .filter(({ id }) => !isItem(id) || item(id))
    .map(betweenGroups)
    .sort((a, b) => b.range - a.range);
}

/** The lowest and the highest head are two people's own answers. */
function betweenGroups(gap: Gap): Gap {
  const views = Object.values(gap.views).filter((view) => view !== null);
  const range = views.length < 2 ? 0 : Math.round((Math.max(...views) - Math.min(...views)) * 100) / 100;
  return { ...gap, headSpread: null, range, flag: range > 2 ? "gap" : range === 2 ? "mark" : null };
}
