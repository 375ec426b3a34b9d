import { contentHash } from "../content-hash";
import type { ContentId } from "../diagnosis/diagnosis";
import type { Progress, ReadinessFacts } from "./facts";
import {
  CONFIDENCE_STEPS,
  type GateStanding,
  type GateState,
  type Quantity,
  type ReadinessGate,
} from "./gate";
import { GATES } from "./gates";

/** Whether a company is ready to hire full-time, and what is missing if not. */
export type Readiness = {
  ruleSet: ContentId;
  /** True only when every gate is known to be met. */
  ready: boolean;
  metCount: number;
  gates: GateStanding[];
  sentence: string;
};

const RULE_SET = { id: "throughline-readiness", version: 1, gates: GATES };
const RULE_SET_ID: ContentId = { id: RULE_SET.id, version: RULE_SET.version, hash: contentHash(RULE_SET) };

export function readinessOf(facts: ReadinessFacts): Readiness {
  const quantities = quantitiesOf(facts);
  const gates = GATES.map((gate) => stand(gate, quantities[gate.quantity], facts));
  const metCount = gates.filter(({ state }) => state === "met").length;
  return {
    ruleSet: RULE_SET_ID,
    ready: metCount === gates.length,
    metCount,
    gates,
    sentence: sentenceOf(gates, metCount),
  };
}

/** What stands between the company and the hire: what is known to be missing first, then what nobody knows. */
export function missingGates({ gates }: Readiness): GateStanding[] {
  return [
    ...gates.filter(({ state }) => state === "not_met"),
    ...gates.filter(({ state }) => state === "unknown"),
  ];
}

function quantitiesOf(facts: ReadinessFacts): Record<Quantity, number | null> {
  return {
    sopsInUse: shareOf(facts.progress?.sop),
    cadencesInUse: shareOf(facts.progress?.cadence),
    accountabilityInUse: shareOf(facts.progress?.accountability),
    infrastructure: facts.infrastructure,
    founder: facts.founder,
    integrationIndex: facts.integrationIndex,
    budgetShare: facts.budgetShare,
    confidence: CONFIDENCE_STEPS[facts.confidence],
    assessmentAgeDays: facts.assessmentAgeDays,
  };
}

/** Of nothing planned there is no share: that is unknown, not zero and not done. */
function shareOf(progress: Progress | undefined): number | null {
  return progress && progress.planned > 0 ? (progress.inUse * 100) / progress.planned : null;
}

function stand(gate: ReadinessGate, value: number | null, facts: ReadinessFacts): GateStanding {
  const { id, title, op, line, target, moves, source } = gate;
  const standing = value === null ? gate.unknown : fill(gate.standing, roundedOnItsSide(gate, value), facts);
  return { id, title, op, line, target, moves, source, state: stateOf(gate, value), value, standing };
}

function stateOf({ op, line }: ReadinessGate, value: number | null): GateState {
  if (value === null) return "unknown";
  return (op === "atLeast" ? value >= line : value <= line) ? "met" : "not_met";
}

/** As everywhere else, but 79.6 is "79" where 80 is asked: no text says 80 beside "not met". */
function roundedOnItsSide(gate: ReadinessGate, value: number): number {
  const rounded = Math.round(value);
  if (stateOf(gate, rounded) === stateOf(gate, value)) return rounded;
  return rounded > value ? Math.floor(value) : Math.ceil(value);
}

function fill(template: string, value: number, { progress, confidence }: ReadinessFacts): string {
  const words: Record<string, string | number | undefined> = {
    value,
    confidence,
    sopInUse: progress?.sop.inUse,
    sopPlanned: progress?.sop.planned,
    cadenceInUse: progress?.cadence.inUse,
    cadencePlanned: progress?.cadence.planned,
    accountabilityInUse: progress?.accountability.inUse,
    accountabilityPlanned: progress?.accountability.planned,
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? "not known"));
}

function sentenceOf(gates: GateStanding[], metCount: number): string {
  const unknown = gates.filter(({ state }) => state === "unknown").length;
  const open = gates.length - metCount - unknown;
  const total = `${metCount} of ${gates.length} gates are met`;
  if (metCount === gates.length) return `All ${gates.length} gates for a full-time hire are met.`;
  const parts = [
    ...(open > 0 ? [`${open} ${open === 1 ? "is" : "are"} still missing`] : []),
    ...(unknown > 0 ? [`${unknown} cannot be told yet`] : []),
  ];
  return `${total}; before a full-time hire, ${parts.join(" and ")}.`;
}
