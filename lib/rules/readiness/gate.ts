import type { Source } from "../diagnosis/rule-set";
import type { ReadinessFacts } from "./facts";

export const QUANTITIES = [
  "sopsInUse",
  "cadencesInUse",
  "accountabilityInUse",
  "infrastructure",
  "founder",
  "integrationIndex",
  "budgetShare",
  "confidence",
  "assessmentAgeDays",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** One condition for a full-time hire, as data: the evaluator, the page and the report all read the same table. */
export type ReadinessGate = {
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

export type GateState = "met" | "not_met" | "unknown";

/** A gate as it stands for one company on one day: plain data, fit for a frozen report. */
export type GateStanding = Pick<
  ReadinessGate,
  "id" | "title" | "op" | "line" | "target" | "moves" | "source"
> & {
  state: GateState;
  value: number | null;
  standing: string;
};

/** Confidence as a number, so that one comparison serves every gate. */
export const CONFIDENCE_STEPS = { low: 1, medium: 2, high: 3 } as const satisfies Record<
  ReadinessFacts["confidence"],
  number
>;
