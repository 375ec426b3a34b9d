import type { DemoCompany } from "../company";

/** What Northgate looks at every week. */
export const northgateScorecard: NonNullable<DemoCompany["scorecard"]> = [
  {
    title: "Delivered on the promised day",
    unit: "%",
    owner: "Petra Vogel",
    goal: ["at_least", 95, null],
    weeks: [88, 90, 89, 92, 93, 92, 94, 95, 96, 95, 94, 91],
  },
  {
    title: "Empty kilometres",
    unit: "%",
    owner: "Laura Conti",
    goal: ["at_most", null, 18],
    weeks: [24, 23, 23, 22, 21, 20, 20, 19, 18, 17.5, 17, 17.2],
  },
  {
    title: "Open damage claims",
    unit: null,
    owner: "Emre Yilmaz",
    goal: ["at_most", null, 6],
    weeks: [14, 13, 12, 12, 11, 9, 8, 8, 7, 6, 6, 5],
  },
  {
    title: "Warehouse filled",
    unit: "%",
    owner: "Emre Yilmaz",
    goal: ["between", 70, 88],
    weeks: [91, 90, 88, 86, 85, 84, null, 82, 80, 83, 86, 87],
  },
  {
    title: "Decisions that waited for the CEO",
    unit: null,
    owner: "Jonas Richter",
    goal: ["at_most", null, 3],
    weeks: [6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, null],
  },
];
