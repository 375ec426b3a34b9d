import { askedWith } from "../questionnaire/asked";
import { OWN_DEPARTMENT_DIMENSIONS } from "../questionnaire/dimensions";
import type { Diagnosis } from "./diagnosis";
import { isRated } from "./scores";
import type { Department, Snapshot } from "./snapshot";

/** How one department stands: what its own heads say of it, and what is known of it. Scores are 0..100. */
export type DepartmentStanding = Department & {
  execution: number | null;
  ownership: number | null;
  /** How much of what was asked about the department its heads answered; nobody asked is 0 of 0. */
  answered: number;
  asked: number;
  /** Those of its heads who answered, by id. */
  respondents: string[];
  /** In a functional problem, the one that holds the company back. */
  isBinding: boolean;
};

/** Weakest first, by the order that also finds the binding one: ownership, then execution. Those without a view come last. */
export function departmentStandings(
  snapshot: Snapshot,
  { departments, bindingDepartment }: Pick<Diagnosis, "departments" | "bindingDepartment">,
): DepartmentStanding[] {
  const asked = askedWith(snapshot.questionnaire).of;
  const own = OWN_DEPARTMENT_DIMENSIONS.flatMap((dimension) => asked[dimension]);
  return snapshot.facts.departments
    .map((department): DepartmentStanding => {
      const score = departments.find(({ name }) => name === department.name);
      const heads = snapshot.respondents.filter(
        (each) => each.group === "head" && each.department === department.name,
      );
      return {
        ...department,
        execution: score?.execution ?? null,
        ownership: score?.ownership ?? null,
        answered: heads.reduce(
          (sum, { answers }) => sum + own.filter((item) => isRated(answers, item)).length,
          0,
        ),
        asked: heads.length * own.length,
        respondents: score?.respondents ?? [],
        isBinding: department.name === bindingDepartment,
      };
    })
    .sort(
      (a, b) =>
        Number(b.isBinding) - Number(a.isBinding) ||
        compare(a.ownership, b.ownership) ||
        compare(a.execution, b.execution) ||
        a.name.localeCompare(b.name, "en"),
    );
}

function compare(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
