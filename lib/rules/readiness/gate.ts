import type { ConfidenceLevel } from "../diagnosis/words";
import type { Source } from "../diagnosis/rule-set";

export const QUANTITIES = [
  "sopsInUse",
  "cadencesInUse",
  "cadenceAdherence",
  "seatsWithOneOwner",
  "accountabilityInUse",
  "escalationsPerWeek",
  "infrastructure",
  "founder",
  "integrationIndex",
  "budgetShare",
  "confidence",
  "assessmentAgeDays",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** One condition for a full-time hire, as data: the evaluator, the page and the report all read the same table. */
export type FirstGate = {
  id: string;
  title: string;
  quantity: Quantity;
  op: "atLeast" | "atMost";
  line: number;
  /** The target in words, and where it stands. `{value}` and a few words are filled in by the evaluator. */
  target: string;
  standing: string;
  /** Said instead of the standing where the quantity is not known. */
  unknown: string;
  /** What would move it: something the company or the engagement can do. */
  moves: string;
  source: Source;
};

/** What moves a gate: the weeks of the work, the next round's answers, or somebody's decision. */
export type MovedBy = "weeks" | "round" | "decision";

/** Where a gate is moved. The pages have their addresses; the rules only name them. */
export const GATE_PAGES = [
  "sops",
  "cadences",
  "accountability",
  "escalations",
  "rounds",
  "facts",
  "cost",
] as const;
export type GatePage = (typeof GATE_PAGES)[number];

/** What the second version of the rules says more of a gate. */
export type ReadinessGate = FirstGate & {
  movedBy: MovedBy;
  movedOn: readonly GatePage[];
  /** What is read instead where the quantity is not known: it has the same line. */
  otherwise?: Pick<ReadinessGate, "quantity" | "target" | "standing" | "movedBy" | "moves">;
};

export type GateState = "met" | "not_met" | "unknown";

/** A gate as it stands for one company on one day: plain data, fit for a frozen report. */
export type GateStanding = Pick<
  ReadinessGate,
  "id" | "title" | "op" | "line" | "target" | "moves" | "source"
> & {
  state: GateState;
  value: number | null;
  standing: string;
  /** Not in reports of the first version. */
  quantity?: Quantity;
  movedBy?: MovedBy;
  movedOn?: readonly GatePage[];
};

/** A gate as it is read: without the figures that it is weighed by. */
export type ReadGate = Pick<
  GateStanding,
  "id" | "title" | "target" | "moves" | "state" | "standing" | "movedOn"
>;

/** Confidence as a number, so that one comparison serves every gate. */
export const CONFIDENCE_STEPS = { low: 1, medium: 2, high: 3 } as const satisfies Record<
  ConfidenceLevel,
  number
>;
