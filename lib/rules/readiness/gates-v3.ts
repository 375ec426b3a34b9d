import type { ReadinessGate } from "./gate";
import { GATES as GATES_V2 } from "./gates";

/** As the second version, with what stands beside a target of so many a week said in the same unit. */
export const GATES_V3: ReadonlyArray<ReadinessGate> = GATES_V2.map((gate) =>
  gate.quantity === "escalationsPerWeek"
    ? {
        ...gate,
        standing: "{valueToTenths} a week ({escalationCount} in the last {escalationWeeks} weeks)",
      }
    : gate,
);
