import { BROKEN, fractionalCoo, noRole, hire, type Invented } from "./shapes";

export const HIRES: ReadonlyArray<Invented> = [
  [
    "a director eleven months ago, alone",
    { all: BROKEN, roles: { directorOfOperations: "full_time" }, ...hire("director_of_operations", 11) },
    { ...fractionalCoo, warned: ["wrong_hire_director_for_structural"] },
  ],
  [
    "a director who came to work for a COO",
    {
      all: BROKEN,
      roles: { directorOfOperations: "full_time", coo: "full_time" },
      ...hire("director_of_operations", 4),
    },
    {
      scope: "structural",
      role: "none",
      warned: ["coo_without_authority"],
      notWarned: ["wrong_hire_director_for_structural"],
    },
  ],
  [
    "a director three years ago",
    { all: BROKEN, roles: { directorOfOperations: "full_time" }, ...hire("director_of_operations", 36) },
    { ...fractionalCoo, notWarned: ["wrong_hire_director_for_structural"] },
  ],
  [
    "a director into a functional problem: right",
    {
      who: { Product: { O: 2 } },
      roles: { directorOfOperations: "full_time" },
      ...hire("director_of_operations", 3),
    },
    { scope: "functional", role: "none", notWarned: ["wrong_hire_director_for_structural"] },
  ],
  [
    "promoted to COO, job unchanged",
    {
      all: BROKEN,
      roles: { coo: "full_time" },
      ...hire("coo", 8, { promotedFromWithin: true, mandateChanged: false }),
    },
    {
      scope: "structural",
      role: "none",
      warned: ["promoted_without_mandate", "coo_without_authority", "coo_title_on_director"],
    },
  ],
  [
    "promoted to COO two and a half years ago, job still unchanged",
    {
      all: BROKEN,
      roles: { coo: "full_time" },
      ...hire("coo", 30, { promotedFromWithin: true, mandateChanged: false }),
    },
    { scope: "structural", role: "none", warned: ["promoted_without_mandate"] },
  ],
  [
    "promoted long ago, and gone",
    { all: BROKEN, ...hire("coo", 30, { promotedFromWithin: true, mandateChanged: false }) },
    { ...fractionalCoo, notWarned: ["promoted_without_mandate"] },
  ],
  [
    "a COO in the first month is not accused",
    { all: BROKEN, roles: { coo: "fractional" }, ...hire("coo", 1) },
    {
      scope: "structural",
      role: "none",
      warned: ["coo_without_authority"],
      notWarned: ["coo_title_on_director"],
    },
  ],
  [
    "a COO after a year without authority",
    { all: BROKEN, roles: { coo: "full_time" }, ...hire("coo", 12) },
    { scope: "structural", role: "none", warned: ["coo_title_on_director", "coo_without_authority"] },
  ],
  [
    "a COO with authority, and it still breaks",
    { all: { ...BROKEN, A: 4 }, roles: { coo: "full_time" } },
    {
      scope: "structural",
      role: "none",
      warned: ["seat_filled_problem_remains"],
      notWarned: ["coo_without_authority", "unowned_integration"],
    },
  ],
  [
    "a COO who reports to somebody else",
    { all: { ...BROKEN, A: 4 }, roles: { coo: "full_time" }, opsLeaderReportsTo: "other" },
    { scope: "structural", role: "none", warned: ["coo_title_on_director"] },
  ],
];

export const SOUND: ReadonlyArray<Invented> = [
  ["everything holds", {}, { ...noRole, stage: "integrated" }],
  ["everything holds, nothing is written down", { all: { I: 2 } }, { ...noRole, stage: "functional" }],
  [
    "everything holds, but for one part of working together",
    { all: { S: 2 } },
    { ...noRole, stage: "functional" },
  ],
  [
    "heads say all runs through the CEO, the others do not: not integrated",
    { who: { Sales: { F: 1 }, Operations: { F: 1 }, Product: { F: 1 }, Finance: { F: 1 } } },
    { ...noRole, stage: "functional" },
  ],
  [
    "the CEO still decides, and it works today",
    { all: { A: 3 } },
    { ...noRole, warned: ["unowned_integration"] },
  ],
  [
    "a chief of staff decides in the CEO's place",
    { all: { A: 3, A1: 5 } },
    { ...noRole, notWarned: ["unowned_integration"] },
  ],
  ["daily work middling", { all: { E1: 3, E2: 3, E3: 3, E4: 3 } }, { ...noRole, stage: "execution" }],
  [
    "nobody answered anything",
    { all: Object.fromEntries("EOCFASI".split("").map((subject) => [subject, null])) },
    noRole,
  ],
  ["nothing was asked about working together", { all: { C: null, F: null, A: null, S: null } }, noRole],
  [
    "stalled growth alone changes nothing",
    { growthStalled: true, revenueGrowthPct: -5 },
    { ...noRole, stage: "integrated" },
  ],
];
