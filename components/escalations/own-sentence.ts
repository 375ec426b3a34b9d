/** "2 decisions of Dispatch or logged by you wait for the CEO." */
export function ownSentence(waiting: number, departmentName: string | null): string {
  const whose = departmentName ? `of ${departmentName} or logged by you` : "logged by you";
  if (waiting === 0) return `No decision ${whose} waits for the CEO.`;
  return waiting === 1
    ? `One decision ${whose} waits for the CEO.`
    : `${waiting} decisions ${whose} wait for the CEO.`;
}
