type Ends = { fromDepartmentId: string; toDepartmentId: string };

/** Names a handoff by its two departments, in forms and answers. */
export function handoffKey({ fromDepartmentId, toDepartmentId }: Ends): string {
  return `${fromDepartmentId}>${toDepartmentId}`;
}
