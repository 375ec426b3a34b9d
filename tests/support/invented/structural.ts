import { BROKEN, RUBBING, fractionalCoo, type Invented } from "./shapes";

export const STRUCTURAL: ReadonlyArray<Invented> = [
  [
    "every part of working together fails",
    { all: BROKEN },
    { ...fractionalCoo, stage: "breakdown", warned: ["unowned_integration"] },
  ],
  ["it rubs everywhere and breaks nowhere", { all: RUBBING }, { ...fractionalCoo, stage: "strain" }],
  ["only coherence fails", { all: { C: 2 } }, { ...fractionalCoo, stage: "strain" }],
  [
    "all is well but for the founder, who decides everything",
    { all: { F: 2 } },
    { ...fractionalCoo, stage: "strain", warned: ["unowned_integration"] },
  ],
  [
    "all is well but nobody else may decide",
    { all: { A: 2 } },
    { ...fractionalCoo, stage: "strain", warned: ["unowned_integration"] },
  ],
  [
    "running without the founder at the line of a sign, 2.4",
    { all: { F1: 2, F2: 2, F3: 3, F4: 3, F5: 2 } },
    fractionalCoo,
  ],
  [
    "functions weak as well: structure wins",
    { all: { ...BROKEN, E: 2, O: 2 } },
    { ...fractionalCoo, stage: "breakdown", binding: null },
  ],
  [
    "money and papers are there",
    { all: { ...BROKEN, I: 4 }, fullTimeBudget: 250_000 },
    { scope: "structural", role: "coo", notWarned: ["hire_before_infrastructure"] },
  ],
  [
    "money is there, papers are not",
    { all: { ...BROKEN, I: 2 }, fullTimeBudget: 250_000 },
    { ...fractionalCoo, warned: ["hire_before_infrastructure"] },
  ],
  ["papers are there, money is not", { all: { ...BROKEN, I: 5 }, fullTimeBudget: 120_000 }, fractionalCoo],
  [
    "nobody was asked about the papers",
    { all: { ...BROKEN, I: null }, fullTimeBudget: 400_000 },
    { ...fractionalCoo, warned: ["low_coverage"], notWarned: ["hire_before_infrastructure"] },
  ],
  [
    "a fixed term is wanted",
    { all: { ...BROKEN, I: 5 }, fullTimeBudget: 400_000, fixedTerm: true },
    fractionalCoo,
  ],
  [
    "nobody said whether a fixed term is wanted",
    { all: { ...BROKEN, I: 5 }, fullTimeBudget: 400_000, fixedTerm: null },
    fractionalCoo,
  ],
  [
    "seven people in three teams of two: exposed all the same",
    { teams: { A: 2, B: 2, C: 2 }, headcount: 7, all: BROKEN },
    fractionalCoo,
  ],
  [
    "twelve departments",
    {
      teams: Object.fromEntries("ABCDEFGHIJKL".split("").map((name) => [name, 9])),
      headcount: 110,
      all: BROKEN,
    },
    { ...fractionalCoo, stage: "breakdown" },
  ],
  [
    "large and rich in revenue: still the scope decides",
    { annualRevenue: 90_000_000, headcount: 600, all: BROKEN },
    fractionalCoo,
  ],
  [
    "revenue unknown",
    { annualRevenue: null, all: BROKEN },
    { ...fractionalCoo, notWarned: ["revenue_band_context"] },
  ],
  [
    "only the consultant answered",
    { all: BROKEN, without: ["ceo", "heads"] },
    { ...fractionalCoo, warned: ["single_respondent"] },
  ],
  [
    "only heads answered",
    { all: BROKEN, without: ["ceo", "consultant"] },
    { ...fractionalCoo, notWarned: ["single_respondent"] },
  ],
  [
    "a happy CEO, heads who say otherwise",
    {
      who: {
        Sales: BROKEN,
        Operations: BROKEN,
        Product: BROKEN,
        Finance: BROKEN,
        ceo: { F: 5, A: 5, C: 5, S: 5 },
        consultant: BROKEN,
      },
    },
    { ...fractionalCoo, warned: ["perception_gap"] },
  ],
  ["revenue shrinks", { revenueGrowthPct: -20, growthStalled: true, all: BROKEN }, fractionalCoo],
  [
    "the fourth department says nothing of its targets: three are enough",
    { but: { Finance: { ownTargets: null } }, all: BROKEN },
    { ...fractionalCoo, notWarned: ["exposure_unknown"] },
  ],
];

export const MONEY: ReadonlyArray<Invented> = [
  [
    "euros that carry a COO",
    { currency: "EUR", fullTimeBudget: 185_000, all: { ...BROKEN, I: 5 } },
    { scope: "structural", role: "coo" },
  ],
  [
    "yen that do",
    { currency: "JPY", fullTimeBudget: 31_000_000, all: { ...BROKEN, I: 5 } },
    { scope: "structural", role: "coo" },
  ],
  [
    "yen that do not, though the number is large",
    { currency: "JPY", fullTimeBudget: 9_000_000, all: { ...BROKEN, I: 5 } },
    fractionalCoo,
  ],
  [
    "pesos of which fifty million are a modest wage",
    { currency: "COP", fullTimeBudget: 50_000_000, all: { ...BROKEN, I: 5 } },
    fractionalCoo,
  ],
  ["rupiah", { currency: "IDR", fullTimeBudget: 900_000_000, all: { ...BROKEN, I: 5 } }, fractionalCoo],
  [
    "dinars worth more than a dollar",
    { currency: "KWD", fullTimeBudget: 70_000, all: { ...BROKEN, I: 5 } },
    { scope: "structural", role: "coo" },
  ],
  [
    "a currency nobody has listed is taken at its word",
    { currency: "XYZ", fullTimeBudget: 70_000, all: { ...BROKEN, I: 5 } },
    { scope: "structural", role: "coo" },
  ],
  ["a budget of nothing is none", { fullTimeBudget: 0, all: { ...BROKEN, I: 5 } }, fractionalCoo],
];
