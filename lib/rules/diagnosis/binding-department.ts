import type { DepartmentScore } from "./scores";

/** The department with the weakest ownership, then the weakest execution, then by name; null where no head answered. */
export function weakestOwnedOf(departments: ReadonlyArray<DepartmentScore>): DepartmentScore | null {
  let weakest: DepartmentScore | null = null;
  for (const each of departments) {
    if (each.ownership !== null && (weakest === null || compare(each, weakest) < 0)) weakest = each;
  }
  return weakest;
}

/** The function that holds the company back: the weakest owned one, unless even that is owned well enough. */
export function bindingDepartmentOf(
  departments: ReadonlyArray<DepartmentScore>,
  atMost = Infinity,
): string | null {
  const weakest = weakestOwnedOf(departments);
  return weakest === null || (weakest.ownership ?? Infinity) > atMost ? null : weakest.name;
}

function compare(a: DepartmentScore, b: DepartmentScore): number {
  return (
    compareKnown(a.ownership, b.ownership) ||
    compareKnown(a.execution, b.execution) ||
    (a.name < b.name ? -1 : 1)
  );
}

function compareKnown(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
