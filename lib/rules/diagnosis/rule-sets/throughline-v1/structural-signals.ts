import { any, atMost, is } from "../../condition";
import type { Signal } from "../../rule-set";
import { LINES } from "./lines";
import { implied, inferred } from "./sources";

export const STRUCTURAL: ReadonlyArray<Signal> = [
  {
    id: "integration_low",
    title: "The whole scores low",
    when: atMost("integrationIndex", LINES.incoherence),
    sentence: "What should hold the departments together scores {integrationIndex} of 100.",
    supports: "structural",
    weight: 20,
    symptom: false,
    source: inferred,
  },
  {
    // Growth is evidence beside the answers, never a reason alone: a stall has many causes outside the company.
    id: "growth_stalled",
    title: "Growth has stalled",
    when: any(is("growthStalled", true), atMost("revenueGrowthPct", 0)),
    sentence:
      "By the company's own account growth has stalled[; revenue changed by {revenueGrowthPct} % in the last twelve months]. Companies that do not cohere often report this.",
    supports: "structural",
    weight: 6,
    symptom: false,
    source: implied.reporting,
  },
];

/** Each part of the whole on its own, so that an early strain shows before any symptom does. */
export const STRAINED: ReadonlyArray<Signal> = (
  [
    ["coherence", "Departments rub", "How departments fit together scores {coherence} of 100."],
    ["founder", "Much hangs on the founder", "Independence from the founder scores {founder} of 100."],
    [
      "authority",
      "Authority ends at the department",
      "Authority across departments scores {authority} of 100.",
    ],
    ["scaling", "Growth is heavy going", "Growth that makes the company stronger scores {scaling} of 100."],
  ] as const
).map(([dimension, title, sentence]) => ({
  id: `${dimension}_strained`,
  title,
  when: atMost(dimension, LINES.incoherence),
  sentence,
  supports: "structural",
  weight: 6,
  symptom: false,
  source: inferred,
}));
