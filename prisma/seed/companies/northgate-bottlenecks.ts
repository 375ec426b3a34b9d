import type { DemoCompany } from "../company";

/** One removed by an SOP, one still in the way. */
export const northgateBottlenecks: NonNullable<DemoCompany["bottlenecks"]> = [
  {
    step: "Goods wait at the gate until one person has counted them",
    department: "Warehouse",
    approvalLayers: 2,
    unit: "pallets a day",
    foundDaysAgo: 200,
    removed: { daysAgo: 88, deliverable: "Receiving and put-away" },
    months: [
      [410, 28],
      [405, 28],
      [420, 28],
      [468, 28],
      [497, 27.5],
      [512, 27.5],
    ],
  },
  {
    step: "Every tour is planned by hand, and changes need the head's yes",
    department: "Dispatch",
    approvalLayers: 3,
    unit: "orders a day",
    foundDaysAgo: 120,
    months: [
      [318, 29],
      [322, 29.5],
      [325, 30],
      [330, 30],
      [329, 31],
      [334, 31],
    ],
  },
];
