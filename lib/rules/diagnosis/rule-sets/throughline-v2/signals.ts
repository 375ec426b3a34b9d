import type { Signal } from "../../rule-set";
import { revise } from "../revise";
import { SIGNALS as EARLIER } from "../throughline-v1/signals";

type Words = Partial<Pick<Signal, "title" | "sentence">>;

/** Growth can stall while last year's figure is still positive, so the sentence says both without a contradiction. */
const WORDS: Readonly<Record<string, Words>> = {
  decisions_wait: {
    sentence:
      "Decisions that touch several departments are left lying[; how soon they are made is rated {A2} of 5][; one person deciding trade-offs {A4} of 5].",
  },
  integration_low: {
    title: "Working together scores low",
    sentence:
      "How the departments fit together, depend on the CEO, decide and grow scores {integrationIndex} of 100, taken together.",
  },
  growth_stalled: {
    title: "Growth is not what it was",
    sentence:
      "Growth is not what it was[; revenue moved by {revenueGrowthPct} % in the last twelve months]. Departments that do not work together are a common reason, though not the only one.",
  },
  coherence_strained: {
    title: "Departments rub against each other",
    sentence: "How well the departments fit together scores {coherence} of 100.",
  },
  founder_strained: { sentence: "How well the company runs without its CEO scores {founder} of 100." },
  authority_strained: {
    title: "Nobody decides across departments",
    sentence: "Somebody being able to decide across departments scores {authority} of 100.",
  },
  scaling_strained: { sentence: "Growing without everything getting harder scores {scaling} of 100." },
  ownership_low: {
    title: "Nobody improves how the work is done",
    sentence:
      "Across the company, people who answer for how the work is done and improve it score {ownership} of 100.",
  },
  lane_without_owner: {
    title: "One department has nobody who improves it",
    sentence:
      "{bindingDepartment} scores {weakestDepartmentOwnership} of 100 on improving how its own work is done.",
  },
  infrastructure_holds: {
    title: "How the company is run is written down and used",
    sentence:
      "Procedures, regular meetings and clear accountability are in use: they score {infrastructure} of 100.",
  },
  execution_holds: {
    title: "Everyday work is steady",
    sentence: "Known work is done to standard: that scores {execution} of 100.",
  },
  ownership_holds: {
    title: "Departments improve how they work",
    sentence: "Departments have people who improve how the work is done: that scores {ownership} of 100.",
  },
  integration_holds: {
    title: "The company holds together",
    sentence: "The departments work as one company: that scores {integrationIndex} of 100.",
  },
};

export const SIGNALS: ReadonlyArray<Signal> = revise(EARLIER, WORDS);
