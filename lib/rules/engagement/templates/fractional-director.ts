import type { PlanTemplate } from "./template";

/** One function, built up until somebody inside can own it. */
export const FRACTIONAL_DIRECTOR: PlanTemplate = {
  title: "Fractional director of operations",
  weeks: { least: 16, usual: 26, most: 39 },
  phases: [
    {
      name: "See the work",
      goal: "What holds the function back is known by its numbers, and the CEO agrees what comes first.",
      share: 25,
      work: { sop: 35, accountability: 25, cadence: 20, firefighting: 10, admin: 10 },
    },
    {
      name: "Redesign it",
      goal: "The core process is written, agreed and done the same way by everybody.",
      share: 45,
      work: { sop: 55, cadence: 15, accountability: 15, firefighting: 10, admin: 5 },
    },
    {
      name: "Give it an owner",
      goal: "Somebody inside answers for the function and improves it without help.",
      share: 30,
      work: { sop: 30, accountability: 30, cadence: 20, decision_support: 15, admin: 5 },
    },
  ],
  deliverables: [
    {
      id: "function-numbers",
      kind: "cadence",
      title: "The function's weekly numbers, and the meeting that reads them",
      phase: 0,
      mends: ["E3", "O5"],
      minutes: 600,
    },
    {
      id: "core-process",
      kind: "sop",
      title: "The core process, as it is done on a good day",
      phase: 1,
      mends: ["O3", "I1"],
      minutes: 1500,
      department: 0,
    },
    {
      id: "standard-work",
      kind: "sop",
      title: "Checks that keep rework and late promises out",
      phase: 1,
      mends: ["E1", "E5"],
      minutes: 900,
    },
    {
      id: "bottleneck",
      kind: "sop",
      title: "Around the bottleneck: who does what when it fills",
      phase: 1,
      mends: ["O4"],
      minutes: 900,
    },
    {
      id: "function-owner",
      kind: "accountability",
      title: "The function's owner: seat, numbers and mandate",
      phase: 2,
      mends: ["O1", "O2"],
      minutes: 720,
    },
  ],
  source: "practice",
};
