import type { IsoDay } from "@/lib/units/days";
import type { DeliverableFacts } from "./deliverable-line";
import { isOverdue } from "./words";

/** "5 of 9 deliverables are in use; 2 are overdue." `null` where none is planned. */
export function deliverablesSentence(all: readonly DeliverableFacts[], today: IsoDay): string | null {
  const counted = all.filter(({ state }) => state !== "withdrawn");
  if (counted.length === 0) return null;
  const inUse = counted.filter(({ state }) => state === "in_use").length;
  const late = counted.filter((deliverable) => isOverdue(deliverable, today)).length;
  const standing = `${inUse} of ${counted.length} ${counted.length === 1 ? "deliverable is" : "deliverables are"} in use`;
  return late === 0
    ? `${standing}; none is overdue.`
    : `${standing}; ${late} ${late === 1 ? "is" : "are"} overdue.`;
}
