import type { DepartmentScore } from "./scores";

/** The function that holds the company back: weakest ownership, then weakest execution, then by name. */
export function bindingDepartmentOf(departments: ReadonlyArray<DepartmentScore>): string | null {
  const [weakest] = departments
    .filter(({ ownership }) => ownership !== null)
    .toSorted(
      (a, b) =>
        (a.ownership ?? Infinity) - (b.ownership ?? Infinity) ||
        compareKnown(a.execution, b.execution) ||
        (a.name < b.name ? -1 : 1),
    );
  return weakest?.name ?? null;
}

function compareKnown(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
