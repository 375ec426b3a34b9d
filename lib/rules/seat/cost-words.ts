import type { CostLineId } from "./cost";

export const COST_LINES: Record<CostLineId, { title: string; meaning: string }> = {
  salary: { title: "Salary", meaning: "A year, before tax" },
  benefits: { title: "Benefits and employer’s taxes", meaning: "A share of the salary" },
  bonus: { title: "Bonus", meaning: "A year" },
  equity: { title: "Equity", meaning: "What a year of it is worth" },
  search: { title: "Search fee", meaning: "Once, a share of the salary" },
  ramp: {
    title: "Ramp",
    meaning: "Once: what is paid in the first months for the effect that is not there yet",
  },
};
