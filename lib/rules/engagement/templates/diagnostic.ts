import type { PlanTemplate } from "./template";

/** Three weeks that end with a decision: what is wrong, which role it needs, what is built first. */
export const DIAGNOSTIC: PlanTemplate = {
  title: "Diagnostic",
  weeks: { least: 2, usual: 3, most: 4 },
  phases: [
    {
      name: "Ask",
      goal: "The CEO and every head have answered, and the work was seen where it is done.",
      share: 34,
      work: { integration: 60, decision_support: 20, admin: 20 },
    },
    {
      name: "Find",
      goal: "The diagnosis is closed, and where views lie apart was talked through with those who hold them.",
      share: 33,
      work: { integration: 40, accountability: 25, decision_support: 25, admin: 10 },
    },
    {
      name: "Decide",
      goal: "The CEO knows which role is needed and why, and what is built first.",
      share: 33,
      work: { decision_support: 60, accountability: 20, integration: 10, admin: 10 },
    },
  ],
  deliverables: [
    {
      id: "who-decides",
      kind: "accountability",
      title: "Who decides what today",
      phase: 1,
      mends: [],
      minutes: 360,
    },
    {
      id: "first-ninety-days",
      kind: "accountability",
      title: "The role, its mandate and its first ninety days",
      phase: 2,
      mends: [],
      minutes: 300,
    },
  ],
  source: "practice",
};
