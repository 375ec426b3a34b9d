import { atMost } from "../../condition";
import type { Signal } from "../../rule-set";
import { LINES } from "./lines";
import { stated } from "./sources";

/** The five signs that the departments no longer cohere. Each is a group of statements at or under one line. */
export const SYMPTOMS: ReadonlyArray<Signal> = [
  {
    id: "handoffs_break",
    title: "Work gets stuck between departments",
    when: atMost(["C1", "C3"], LINES.symptom),
    sentence:
      "What one department passes on does not arrive whole at the next[; handoffs are rated {C1} of 5][; operations delivering what sales promised {C3} of 5].",
    supports: "structural",
    weight: 10,
    symptom: true,
    source: stated.coo,
  },
  {
    id: "priorities_conflict",
    title: "Departments pull in different directions",
    when: atMost(["C2", "C4", "C5"], LINES.symptom),
    sentence:
      "Each department follows its own list[; agreement on priorities is rated {C2} of 5][; money and people going where the plan needs them {C4} of 5][; no department winning at another's cost {C5} of 5].",
    supports: "structural",
    weight: 10,
    symptom: true,
    source: stated.coo,
  },
  {
    id: "ceo_decides",
    title: "The CEO decides what others should",
    when: atMost(["F1", "F2"], LINES.symptom),
    sentence:
      "Operational decisions and disputes still end at the CEO's desk[; deciding without the CEO is rated {F1} of 5][; settling disputes without the CEO {F2} of 5].",
    supports: "structural",
    weight: 10,
    symptom: true,
    source: stated.coo,
  },
  {
    id: "growth_drags",
    title: "Growth makes the work harder",
    when: atMost(["S1", "S2", "S4"], LINES.symptom),
    sentence:
      "Every step of growth costs more effort than the last[; work getting cheaper with volume is rated {S1} of 5][; volume without as many more people {S2} of 5][; margin holding {S4} of 5].",
    supports: "structural",
    weight: 10,
    symptom: true,
    source: stated.coo,
  },
  {
    id: "decisions_wait",
    title: "Decisions wait for someone who may take them",
    when: atMost(["A2", "A4"], LINES.symptom),
    sentence:
      "Decisions that touch several departments lie about[; their speed is rated {A2} of 5][; one person deciding trade-offs {A4} of 5].",
    supports: "structural",
    weight: 10,
    symptom: true,
    source: stated.choice,
  },
];

export const SYMPTOM_IDS = SYMPTOMS.map(({ id }) => id);
