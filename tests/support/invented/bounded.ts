import { BROKEN, TWO_TEAMS, LARGE, fractionalCoo, noRole, type Invented } from "./shapes";

export const TOO_EARLY: ReadonlyArray<Invented> = [
  [
    "two departments, all of it low",
    { teams: TWO_TEAMS, all: BROKEN },
    { ...noRole, stage: "functional", warned: ["too_early"], notWarned: ["unowned_integration"] },
  ],
  ["one department", { teams: { Shop: 12 }, all: BROKEN }, { ...noRole, warned: ["too_early"] }],
  ["no departments", { teams: {}, headcount: 4, all: BROKEN }, { ...noRole, warned: ["too_early"] }],
  [
    "three departments without targets of their own",
    { but: { Sales: { ownTargets: false }, Product: { ownTargets: false } }, all: BROKEN },
    { ...noRole, warned: ["too_early"] },
  ],
  [
    "four departments, three of one person each",
    { teams: { Sales: 1, Operations: 9, Product: 1, Finance: 1 }, all: BROKEN },
    { ...noRole, warned: ["too_early"] },
  ],
  [
    "too early, and the daily work is poor",
    { teams: TWO_TEAMS, all: { ...BROKEN, E: 2, O: 2 } },
    { scope: "execution", stage: "execution", role: "operations_manager", warned: ["too_early"] },
  ],
  [
    "too early, and a function has no builder",
    { teams: TWO_TEAMS, all: { ...BROKEN, O: 2 } },
    { scope: "functional", role: "fractional_director_of_operations", warned: ["too_early"] },
  ],
  [
    "a COO who came too early",
    { teams: TWO_TEAMS, all: BROKEN, roles: { coo: "full_time" } },
    { ...noRole, warned: ["too_early", "coo_without_authority"] },
  ],
  [
    "the third department's targets are unknown: ask before hiring a director",
    { but: { Product: { ownTargets: null }, Finance: { ownTargets: false } }, all: { ...BROKEN, O: 2 } },
    {
      scope: "functional",
      role: "fractional_director_of_operations",
      warned: ["exposure_unknown"],
      notWarned: ["too_early", "unowned_integration"],
    },
  ],
  [
    "no department's size is known",
    { teams: { A: null, B: null, C: null }, all: BROKEN },
    { ...noRole, warned: ["exposure_unknown"] },
  ],
  [
    "two departments and no complaint",
    { teams: TWO_TEAMS },
    { ...noRole, notWarned: ["too_early", "exposure_unknown"] },
  ],
];

export const FUNCTIONAL: ReadonlyArray<Invented> = [
  [
    "one department without a builder, no money",
    { who: { Product: { O: 2 } } },
    {
      scope: "functional",
      stage: "functional",
      role: "fractional_director_of_operations",
      binding: "Product",
    },
  ],
  [
    "the same with money",
    { who: { Product: { O: 2 } }, fullTimeBudget: 150_000 },
    { scope: "functional", role: "director_of_operations", binding: "Product" },
  ],
  [
    "money for less than a director",
    { who: { Product: { O: 2 } }, fullTimeBudget: 99_000 },
    { scope: "functional", role: "fractional_director_of_operations" },
  ],
  [
    "its daily work suffers a little too",
    { who: { Product: { O: 1, E: 2 } } },
    { scope: "functional", role: "fractional_director_of_operations", binding: "Product" },
  ],
  [
    "all departments without a builder",
    { all: { O: 2 } },
    { scope: "functional", role: "fractional_director_of_operations" },
  ],
  [
    "the only head who answered is the one whose department is fine",
    { teams: { Sales: 6, Works: 9 }, all: { O: 2 }, who: { Sales: { O: 5 }, Works: { O: null, E: null } } },
    { scope: "functional", role: "fractional_director_of_operations", binding: null },
  ],
  [
    "nobody knows how steady the daily work is",
    { all: { E: null, O: 2 } },
    { scope: "functional", role: "fractional_director_of_operations" },
  ],
  [
    "a director is there",
    { who: { Product: { O: 2 } }, roles: { directorOfOperations: "full_time" } },
    { scope: "functional", role: "none", binding: "Product", warned: ["seat_filled_problem_remains"] },
  ],
  [
    "a fractional director is there",
    { who: { Product: { O: 2 } }, roles: { directorOfOperations: "fractional" } },
    { scope: "functional", role: "none", warned: ["seat_filled_problem_remains"] },
  ],
  [
    "a COO is there, a director is not",
    { who: { Product: { O: 2 } }, roles: { coo: "full_time" }, fullTimeBudget: 200_000 },
    { scope: "functional", role: "director_of_operations" },
  ],
  [
    "several lanes in a large company with a director",
    {
      teams: LARGE,
      headcount: 400,
      who: { North: { O: 2 }, South: { O: 2 } },
      roles: { directorOfOperations: "full_time" },
    },
    { scope: "functional", role: "vp_of_operations" },
  ],
  [
    "the same, headcount not stated but plain from the departments",
    {
      teams: LARGE,
      headcount: null,
      who: { North: { O: 2 }, South: { O: 2 } },
      roles: { directorOfOperations: "full_time" },
    },
    { scope: "functional", role: "vp_of_operations" },
  ],
  [
    "the same without a director",
    { teams: LARGE, headcount: 400, fullTimeBudget: 300_000, who: { North: { O: 2 }, South: { O: 2 } } },
    { scope: "functional", role: "director_of_operations" },
  ],
  [
    "one lane only in a large company with a director",
    { teams: LARGE, headcount: 400, who: { North: { O: 2 } }, roles: { directorOfOperations: "full_time" } },
    { scope: "functional", role: "none" },
  ],
  [
    "several lanes, director, small company",
    { who: { Sales: { O: 2 }, Product: { O: 2 } }, roles: { directorOfOperations: "full_time" } },
    { scope: "functional", role: "none" },
  ],
  [
    "a vice president is there already",
    {
      teams: LARGE,
      headcount: 400,
      who: { North: { O: 2 }, South: { O: 2 } },
      roles: { directorOfOperations: "full_time", vpOfOperations: "full_time" },
    },
    { scope: "functional", role: "none", warned: ["seat_filled_problem_remains"] },
  ],
  [
    "several lanes and a structural problem: no vice president",
    {
      teams: LARGE,
      headcount: 400,
      all: BROKEN,
      who: { North: { O: 2 }, South: { O: 2 } },
      roles: { directorOfOperations: "full_time" },
    },
    fractionalCoo,
  ],
];

export const EXECUTION: ReadonlyArray<Invented> = [
  [
    "known work is not done steadily",
    { all: { E: 2 } },
    { scope: "execution", stage: "execution", role: "operations_manager" },
  ],
  [
    "daily work and its ownership equally weak",
    { all: { E: 2, O: 2 } },
    { scope: "execution", role: "operations_manager" },
  ],
  [
    "one department's daily work only",
    { who: { Operations: { E: 2 } } },
    { scope: "execution", role: "operations_manager" },
  ],
  [
    "one department, both layers equally weak",
    { who: { Operations: { E: 2, O: 2 } } },
    { scope: "execution", role: "operations_manager" },
  ],
  [
    "daily work middling, ownership far worse",
    { all: { E: 3, O: 1 } },
    { scope: "functional", role: "fractional_director_of_operations" },
  ],
  [
    "a manager is there",
    { all: { E: 2 }, roles: { operationsManager: "full_time" } },
    { scope: "execution", role: "none", warned: ["seat_filled_problem_remains"] },
  ],
  [
    "a worker was made manager and kept the old job",
    {
      all: { E: 2 },
      roles: { operationsManager: "full_time" },
      recentOpsHire: {
        role: "operations_manager",
        monthsAgo: 6,
        promotedFromWithin: true,
        mandateChanged: false,
      },
    },
    { scope: "execution", role: "none", warned: ["promoted_without_mandate"] },
  ],
  [
    "nobody knows who owns the processes",
    { all: { O: null, E: 2 } },
    { scope: "execution", role: "operations_manager" },
  ],
];
