import type { RuleSet } from "../diagnosis/rule-set";
import { GROUPS, type Group } from "../diagnosis/words";
import type { Dimension } from "../questionnaire/dimensions";
import { percentRated, type RespondentStanding, type RoundProgress } from "./round-progress";

/** Why a diagnosis made now would rest on too little, what weighs most first. */
export type Thin =
  | { kind: "nobody"; people: number }
  | { kind: "one_person" }
  | { kind: "coverage"; weighs: "some" | "much"; percent: number; line: number }
  | { kind: "dimensions"; dimensions: ReadonlyArray<Dimension> }
  | { kind: "group"; group: Group; asked: number }
  | { kind: "departments"; departments: ReadonlyArray<string> };

type DepartmentStanding = { name: string; headRated: boolean };

/** By the same lines that the confidence of a diagnosis is found by, so that nobody is surprised after closing. */
export function tooThin(
  progress: RoundProgress,
  respondents: ReadonlyArray<RespondentStanding>,
  departments: ReadonlyArray<DepartmentStanding>,
  { lines }: Pick<RuleSet, "lines">,
): Thin[] {
  const rating = respondents.filter(({ rated }) => rated > 0);
  if (rating.length === 0) return [{ kind: "nobody", people: respondents.length }];
  return [
    ...(rating.length === 1 ? [{ kind: "one_person" } as const] : []),
    ...thinCoverage(progress, lines),
    ...unratedDimensions(progress),
    ...GROUPS.filter((group) => rating.every((respondent) => respondent.group !== group)).map((group) => ({
      kind: "group" as const,
      group,
      asked: respondents.filter((respondent) => respondent.group === group).length,
    })),
    ...silentDepartments(departments),
  ];
}

function thinCoverage({ all }: RoundProgress, lines: RuleSet["lines"]): Thin[] {
  const percent = percentRated(all);
  if (percent < lines.lowCoverage)
    return [{ kind: "coverage", weighs: "much", percent, line: lines.lowCoverage }];
  return percent < lines.partCoverage
    ? [{ kind: "coverage", weighs: "some", percent, line: lines.partCoverage }]
    : [];
}

function unratedDimensions({ dimensions }: RoundProgress): Thin[] {
  const unrated = dimensions.filter(({ rated }) => rated === 0).map(({ dimension }) => dimension);
  return unrated.length > 0 ? [{ kind: "dimensions", dimensions: unrated }] : [];
}

/** Nobody but its head speaks for a department's own execution and ownership. */
function silentDepartments(departments: ReadonlyArray<DepartmentStanding>): Thin[] {
  const silent = departments.filter(({ headRated }) => !headRated).map(({ name }) => name);
  return silent.length > 0 ? [{ kind: "departments", departments: silent }] : [];
}
