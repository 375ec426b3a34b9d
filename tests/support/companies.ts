import type { Facts, Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { snapshotSchema } from "@/lib/rules/diagnosis/snapshot";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";

/** One level for a whole subject (by its letter), or for one statement; `null` is "don't know". */
export type Levels = Readonly<Record<string, number | null>>;

export type Sketch = Partial<Omit<Facts, "roles" | "departments">> & {
  roles?: Partial<Facts["roles"]>;
  /** People per department; a department here has a head and targets of its own. */
  teams?: Readonly<Record<string, number | null>>;
  /** Departments that differ from that. */
  but?: Readonly<Record<string, Partial<Facts["departments"][number]>>>;
  /** How everybody answers, 4 where nothing is said. */
  all?: Levels;
  /** Who answers otherwise: "ceo", "consultant" or a department's name. */
  who?: Readonly<Record<string, Levels>>;
  /** Leave out the CEO, the consultant or all heads. */
  without?: ReadonlyArray<"ceo" | "consultant" | "heads">;
};

const FOUR_TEAMS: Readonly<Record<string, number | null>> = {
  Sales: 8,
  Operations: 14,
  Product: 9,
  Finance: 4,
};
const NOBODY = {
  operationsManager: "none",
  directorOfOperations: "none",
  vpOfOperations: "none",
  coo: "none",
};

/** A company in a few words. Unless said otherwise: four exposed departments, everything rated 4, no operations role, no budget. */
export function company(sketch: Sketch): Snapshot {
  const { roles, teams = FOUR_TEAMS, but = {}, all = {}, who = {}, without = [], ...facts } = sketch;
  const names = Object.keys(teams);
  const rows = [
    ...(without.includes("ceo") ? [] : [{ id: "ceo", group: "ceo" }]),
    ...(without.includes("heads")
      ? []
      : names.map((name) => ({ id: name, group: "head", department: name }))),
    ...(without.includes("consultant") ? [] : [{ id: "consultant", group: "consultant" }]),
  ];
  return snapshotSchema.parse({
    asOf: "2026-06-30",
    facts: {
      currency: "USD",
      annualRevenue: 6_500_000,
      revenueGrowthPct: 10,
      growthStalled: false,
      headcount: 45,
      opsLeaderReportsTo: null,
      fullTimeBudget: null,
      fixedTerm: false,
      recentOpsHire: null,
      ...facts,
      departments: names.map((name) => ({
        ...{ name, headcount: teams[name], ownTargets: true, hasHead: true },
        ...but[name],
      })),
      roles: { ...NOBODY, ...roles },
    },
    respondents: rows.map((row) => ({ ...row, answers: answersOf({ ...all, ...who[row.id] }) })),
  });
}

function answersOf(levels: Levels): Respondent["answers"] {
  const levelOf = (item: string) => {
    if (item in levels) return levels[item];
    const subject = item.charAt(0);
    return subject in levels ? levels[subject] : 4;
  };
  return Object.fromEntries(ITEM_IDS.map((item) => [item, levelOf(item)])) as Respondent["answers"];
}
