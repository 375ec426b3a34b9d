import {
  DIMENSIONS,
  type Dimension,
  dimensionOf,
  isStatement,
  OWN_DEPARTMENT_DIMENSIONS,
} from "@/lib/rules/questionnaire/dimensions";
import type { Change } from "@/lib/rules/diagnosis/changes";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { Gap } from "@/lib/rules/diagnosis/gaps";
import type { Input } from "@/lib/rules/diagnosis/inputs";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { type GroupScores, record } from "@/lib/rules/diagnosis/scores";
import type { NearMiss } from "@/lib/rules/diagnosis/near-misses";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { TraceEntry } from "@/lib/rules/diagnosis/trace";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { GROUPS } from "@/lib/rules/diagnosis/words";
import { type Beside, type ConfidentialityMode, type Disclosure, disclosureOf } from "./disclosure";
import { placeholdersOf } from "./placeholders";

/** Said in place of a sentence whose figures would tell what a head answered. */
export const WITHHELD = "The figures behind this stay confidential.";

type Withheld = "snapshotHash" | "template" | "coverage" | "dimensions" | "reportsTo" | "evidence";

/** A diagnosis as the CEO may see it. What is withheld is not in it at all, not even in the page's source. */
export type SharedDiagnosis = Omit<Diagnosis, Withheld> & {
  dimensions: Record<Dimension, { score: number | null; byGroup: GroupScores }>;
  /** Points for each scope; null where they would tell which statements were rated how. */
  evidence: Diagnosis["evidence"] | null;
  /** "joint": only scores over everybody; "nothing": not even those, as they would tell the heads' by subtraction. */
  shows: "groups" | "joint" | "nothing";
  /** The figures were not withheld for what they say, but for what an earlier round's less these would say. */
  withheldBeside: boolean;
  /** No department by itself, as one head's own answers would stand behind it. */
  departmentsWithheld: boolean;
};

/** @param beside whether its figures may stand beside those that the CEO has seen before */
export function forCeo(
  diagnosis: Diagnosis,
  snapshot: Snapshot,
  mode: ConfidentialityMode,
  beside: Beside,
): SharedDiagnosis {
  const { asOf, ruleSet, stage, scope, role, conclusive, evidence, reportingLine } = diagnosis;
  const disclosure = disclosureOf(mode, snapshot, diagnosis.dimensions, beside);
  const { groups, totals, individuals } = disclosure;
  const trace = diagnosis.trace
    .filter((entry) => mayBeNamed(entry, disclosure))
    .map((entry) => traceEntryFor(diagnosis, entry, disclosure));
  const named = new Set(trace.map(({ ruleId }) => ruleId));
  // Hundredths of a point would tell how many said what; the pages round to whole ones anyway.
  const shown = (score: number | null) => (individuals ? score : roundTo(1, score));
  const sentenceOf = (ruleId: string) => trace.find((entry) => entry.ruleId === ruleId)?.sentence ?? WITHHELD;

  return {
    ...{ asOf, ruleSet, stage, scope, role, conclusive, reportingLine },
    evidence: totals ? evidence : null,
    shows: groups ? "groups" : totals ? "joint" : "nothing",
    withheldBeside: beside === "withheld",
    departmentsWithheld: !individuals,
    bindingDepartment: individuals ? diagnosis.bindingDepartment : null,
    departments: individuals ? diagnosis.departments.map((each) => ({ ...each, respondents: [] })) : [],
    integrationIndex: totals ? shown(diagnosis.integrationIndex) : null,
    dimensions: record(DIMENSIONS, (dimension) => {
      const { score, byGroup } = diagnosis.dimensions[dimension];
      const { ceo, head, consultant } = byGroup;
      return {
        score: totals ? shown(score) : null,
        byGroup: groups
          ? { ceo: shown(ceo), head: shown(head), consultant: shown(consultant) }
          : { ceo: shown(ceo), head: null, consultant: null },
      };
    }),
    symptoms: diagnosis.symptoms
      .filter(({ id }) => named.has(id))
      .map((symptom) => ({ ...symptom, sentence: sentenceOf(symptom.id) })),
    warnings: diagnosis.warnings
      .filter(({ id }) => named.has(id))
      .map((warning) => ({ ...warning, reason: sentenceOf(warning.id) })),
    gaps: gapsFor(diagnosis.gaps, disclosure),
    confidence: groups ? diagnosis.confidence : { ...diagnosis.confidence, reasons: [] },
    trace,
    nearMisses: groups
      ? diagnosis.nearMisses
          .filter(({ inputs }) => inputs.every(({ name }) => isOpen(name, disclosure)))
          .map((miss) => nearMissFor(miss, disclosure))
      : [],
    counterfactuals: diagnosis.counterfactuals
      .filter(({ changes }) => changes.every((change) => isOpenChange(change, disclosure)))
      // Levels to go, to the hundredth, would be the mean of the statement by another name.
      .map((each) => ({ ...each, size: individuals ? each.size : roundTo(1, each.size) })),
  };
}

/**
 * What a shared round adds to the CEO's trend: the joint scores where its own disclosure lets them, else no figure, not
 * even the CEO's own in their place, and none where the figures of an earlier round less these would leave what one or two
 * have answered.
 */
export function trendPointForCeo(
  { asOf, stage, conclusive, dimensions }: Diagnosis,
  snapshot: Snapshot,
  mode: ConfidentialityMode,
  beside: Beside,
): TrendPoint {
  const { totals, individuals } = disclosureOf(mode, snapshot, dimensions, beside);
  return {
    day: asOf,
    stage: conclusive ? stage : null,
    scores: record(DIMENSIONS, (dimension) => {
      const { score } = dimensions[dimension];
      if (!totals) return null;
      return individuals ? score : roundTo(1, score);
    }),
  };
}

const DECIDES: ReadonlyArray<TraceEntry["kind"]> = ["scope", "stage", "role"];

/**
 * That a rule holds is itself a figure: "the views lie apart" tells a CEO who knows their own view on which side the other
 * is. The verdict is always said. A rule on how many said what is said only with the groups, and where not even the joint
 * scores are open, no rule is that rests on answers.
 */
function mayBeNamed({ kind, inputs }: TraceEntry, disclosure: Disclosure): boolean {
  if (disclosure.groups || DECIDES.includes(kind)) return true;
  return inputs.every(({ name }) =>
    OF_HOW_MANY_SAID_WHAT.includes(name) ? false : disclosure.totals || isOpen(name, disclosure),
  );
}

function traceEntryFor({ ruleSet }: Diagnosis, entry: TraceEntry, disclosure: Disclosure): TraceEntry {
  const names = placeholdersOf(findRuleSet(ruleSet.id, ruleSet.version), entry);
  const sentence = names?.every((name) => isOpen(name, disclosure)) ? entry.sentence : WITHHELD;
  const inputs = entry.inputs
    .filter(({ name }) => isOpen(name, disclosure))
    .map((input) => inputFor(input, disclosure));
  return { ...entry, sentence, inputs };
}

/** How far it is to a line, and where a score stands beside it to the tenth, are the score by another name. */
function nearMissFor({ toFire, ...miss }: NearMiss, disclosure: Disclosure): NearMiss {
  const inputs = miss.inputs.map((input) => inputFor(input, disclosure));
  if (disclosure.individuals) return { ...miss, ...(toFire && { toFire }), inputs };
  const steps = toFire?.map((sentence) => sentence.replace(TODAY, ""));
  return { ...miss, distance: null, ...(steps && { toFire: steps }), inputs };
}

/** As `stepsToFire` writes it; the figures stand in what was looked at, rounded. */
const TODAY = / \(today -?[\d.]+\)/;

function inputFor(input: Input, { individuals }: Disclosure): Input {
  const { name, value } = input;
  const exact = individuals || typeof value !== "number";
  return {
    ...input,
    respondents: [],
    value: exact ? value : roundTo(WHOLE.includes(name) ? 1 : TENTH_OF_A_LEVEL, value),
  };
}

const TENTH_OF_A_LEVEL = 0.1;

function roundTo<Value extends number | null>(step: number, value: Value): Value | number {
  return value === null ? value : Math.round(value / step) / (1 / step);
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
/** Of a hundred: a tenth of it would tell how many said what. */
const WHOLE: ReadonlyArray<string> = [...JOINT, "coverage"];

/** Facts of the company are always open; they are the client's own. */
function isOpen(name: string, { individuals, groups, totals, item }: Disclosure): boolean {
  if (OF_ONE_HEAD.includes(name)) return individuals;
  if (OF_HOW_MANY_SAID_WHAT.includes(name)) return groups;
  if (JOINT.includes(name)) return totals;
  return isStatement(name) ? item(name) : true;
}

/**
 * A statement of daily work or ownership is each head's on their own department: which verdict would follow if everybody
 * rated it otherwise tells what the others of them had said.
 */
function isOpenChange(change: Change, { individuals, item }: Disclosure): boolean {
  if (change.kind !== "item" || individuals) return true;
  return item(change.item) && !OWN_DEPARTMENT_DIMENSIONS.includes(dimensionOf(change.item));
}

function gapsFor(gaps: ReadonlyArray<Gap>, { individuals, groups, item }: Disclosure): Gap[] {
  if (individuals) return [...gaps];
  if (!groups) return [];
  return gaps
    .filter(({ id }) => !isStatement(id) || item(id))
    .map(betweenGroups)
    .sort((a, b) => b.range - a.range);
}

/** The lowest and the highest head are two people's own answers. */
function betweenGroups(gap: Gap): Gap {
  const views = Object.values(gap.views).filter((view) => view !== null);
  const range = views.length < 2 ? 0 : Math.round((Math.max(...views) - Math.min(...views)) * 100) / 100;
  return {
    ...gap,
    headSpread: null,
    views: record(GROUPS, (group) => roundTo(TENTH_OF_A_LEVEL, gap.views[group])),
    range: roundTo(TENTH_OF_A_LEVEL, range),
    flag: range > 2 ? "gap" : range === 2 ? "mark" : null,
  };
}
