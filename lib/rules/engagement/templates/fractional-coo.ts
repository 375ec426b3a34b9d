import { COO_DELIVERABLES } from "./fractional-coo-deliverables";
import type { PlanTemplate } from "./template";

/** Six to nine months: first who answers for what, then what runs between departments, then what can be handed over. */
export const FRACTIONAL_COO: PlanTemplate = {
  title: "Fractional COO",
  weeks: { least: 26, usual: 30, most: 39 },
  phases: [
    {
      name: "Get a grip",
      goal: "Every seat has one owner with a number, and the leadership team meets every week.",
      share: 20,
      work: {
        accountability: 25,
        cadence: 25,
        integration: 20,
        decision_support: 15,
        firefighting: 10,
        admin: 5,
      },
    },
    {
      name: "Build across departments",
      goal: "Work passes between departments without chasing, and its numbers are read every week.",
      share: 30,
      work: {
        sop: 25,
        cadence: 15,
        accountability: 10,
        integration: 25,
        founder_extraction: 15,
        firefighting: 5,
        admin: 5,
      },
    },
    {
      name: "Run it without the CEO",
      goal: "Operational decisions and disputes are settled where they arise.",
      share: 30,
      work: {
        sop: 25,
        cadence: 10,
        integration: 20,
        founder_extraction: 30,
        decision_support: 5,
        firefighting: 5,
        admin: 5,
      },
    },
    {
      name: "Hand over",
      goal: "Whoever leads operations next can learn all of it from what is written.",
      share: 20,
      work: {
        sop: 30,
        accountability: 15,
        integration: 15,
        founder_extraction: 20,
        decision_support: 15,
        admin: 5,
      },
    },
  ],
  deliverables: COO_DELIVERABLES,
  source: "practice",
};
