import type { DemoPhase } from "../company";

/** Four phases over the engagement's sixty weeks; its deliverables stand in the phase in which they are due. */
export const northgatePlan: readonly DemoPhase[] = [
  {
    name: "Get a grip",
    goal: "Dispatch and warehouse talk every day, and every seat has one owner with a number.",
    weeks: [0, 12],
    hours: { accountability: 4, cadence: 4, integration: 5, decision_support: 2, firefighting: 2, admin: 1 },
  },
  {
    name: "One system across the house",
    goal: "What sales promises, dispatch can keep; late deliveries have one owner.",
    weeks: [13, 29],
    hours: { sop: 5, cadence: 3, integration: 6, founder_extraction: 2, firefighting: 1, admin: 1 },
  },
  {
    name: "Run it without Jonas",
    goal: "Price, capacity and priority are decided where they arise.",
    weeks: [30, 47],
    hours: { sop: 4, accountability: 3, integration: 5, founder_extraction: 4, firefighting: 1, admin: 1 },
  },
  {
    name: "Hand over",
    goal: "Whoever leads operations next learns all of it from what is written.",
    weeks: [48, 59],
    hours: { sop: 6, accountability: 3, cadence: 2, founder_extraction: 4, decision_support: 2, admin: 1 },
  },
];
