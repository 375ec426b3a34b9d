import type { DepartmentStanding } from "./department-standings";

/** The page's answer: which department holds the company back, or how far the departments can be told apart. */
export function departmentSentence(standings: ReadonlyArray<DepartmentStanding>): string {
  const [weakest, second] = standings.filter(({ ownership }) => ownership !== null);
  if (!weakest) return "No head has answered for a department yet, so none has a score of its own.";
  const score = `${Math.round(weakest.ownership ?? 0)} of 100`;
  if (weakest.isBinding)
    return `${weakest.name} holds the company back: its own head rates how it is built and improved at ${score}, the lowest of all departments.`;
  if (!second)
    return `Only ${weakest.name} has a score of its own: ${score} for how it is built and improved.`;
  return `No single department holds the company back; ${weakest.name} is the weakest at ${score} for how it is built and improved.`;
}
