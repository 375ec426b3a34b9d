import type { ContentId } from "../diagnosis/diagnosis";
import type { ReadinessFacts } from "./facts";
import type { FirstGate, GateStanding, GateState, Quantity, ReadinessGate } from "./gate";
import { allOf, quantitiesOf, sumOf } from "./quantities";
import { READINESS_RULES, readinessRulesId, type ReadinessRules } from "./rule-sets";

/** Whether a company is ready to hire full-time, and what is missing if not. */
export type Readiness = {
  ruleSet: ContentId;
  /** True only when every gate is known to be met. */
  ready: boolean;
  metCount: number;
  gates: GateStanding[];
  sentence: string;
};

export function readinessOf(facts: ReadinessFacts, rules: ReadinessRules = READINESS_RULES): Readiness {
  const quantities = quantitiesOf(facts);
  const gates = rules.gates.map((gate) => stand(readable(gate, quantities), quantities, facts));
  const metCount = gates.filter(({ state }) => state === "met").length;
  return {
    ruleSet: readinessRulesId(rules),
    ready: metCount === gates.length,
    metCount,
    gates,
    sentence: sentenceOf(gates, metCount),
  };
}

/** What stands between the company and the hire: what is known to be missing first, then what nobody knows. */
export function missingGates({ gates }: Pick<Readiness, "gates">): GateStanding[] {
  return [
    ...gates.filter(({ state }) => state === "not_met"),
    ...gates.filter(({ state }) => state === "unknown"),
  ];
}

type AnyGate = FirstGate & Partial<ReadinessGate>;
type Quantities = Record<Quantity, number | null>;

/** The gate by the quantity that is known of the two it can be read from. */
function readable(gate: AnyGate, quantities: Quantities): AnyGate {
  const { otherwise } = gate;
  if (!otherwise || quantities[gate.quantity] !== null || quantities[otherwise.quantity] === null)
    return gate;
  return { ...gate, ...otherwise };
}

function stand(gate: AnyGate, quantities: Quantities, facts: ReadinessFacts): GateStanding {
  const { id, title, quantity, op, line, target, moves, source, movedBy, movedOn } = gate;
  const value = quantities[quantity];
  return {
    ...{ id, title, op, line, target, moves, source, value },
    state: stateOf(gate, value),
    standing: value === null ? gate.unknown : `${fill(gate, value, facts)}${heldByFirm(gate, facts)}`,
    ...(movedBy && movedOn && { quantity, movedBy, movedOn }),
  };
}

function stateOf({ op, line }: FirstGate, value: number | null): GateState {
  if (value === null) return "unknown";
  return (op === "atLeast" ? value >= line : value <= line) ? "met" : "not_met";
}

/** As everywhere else, but 79.6 is "79" where 80 is asked: no text says 80 beside "not met". */
function roundedOnItsSide(gate: FirstGate, value: number, parts = 1): number {
  const rounded = Math.round(value * parts) / parts;
  if (stateOf(gate, rounded) === stateOf(gate, value)) return rounded;
  return (rounded > value ? Math.floor(value * parts) : Math.ceil(value * parts)) / parts;
}

/** A seat that the firm's own person holds has an owner, and is the one to fill. */
function heldByFirm({ quantity }: FirstGate, { seats }: ReadinessFacts): string {
  const titles = (quantity === "seatsWithOneOwner" && seats?.heldByFirm) || [];
  if (titles.length === 0) return "";
  const named = titles.map((title) => `“${title}”`).join(" and ");
  return titles.length === 1
    ? `; ${named} is held by the firm’s own person and is the seat to hand over`
    : `; ${named} are held by the firm’s own people and are the seats to hand over`;
}

function fill(gate: FirstGate, value: number, facts: ReadinessFacts): string {
  const { progress, confidence, seats, escalations, meetings } = facts;
  const words: Record<string, string | number | null | undefined> = {
    seats: seats?.seats,
    seatsWithOneOwner: seats?.seatsWithOneOwner,
    ...allOf(meetings ?? []),
    value: roundedOnItsSide(gate, value),
    valueToTenths: roundedOnItsSide(gate, value, 10),
    confidence,
    escalationCount: escalations && sumOf(escalations),
    escalationWeeks: escalations?.length,
    sopInUse: progress?.sop.inUse,
    sopPlanned: progress?.sop.planned,
    cadenceInUse: progress?.cadence.inUse,
    cadencePlanned: progress?.cadence.planned,
    accountabilityInUse: progress?.accountability.inUse,
    accountabilityPlanned: progress?.accountability.planned,
  };
  return gate.standing.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? "not known"));
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
