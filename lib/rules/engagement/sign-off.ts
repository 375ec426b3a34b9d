import type { DeliverableState } from "./words";

/** Where a deliverable is there to be read and agreed to: not before, nor once it is withdrawn. */
export const SIGNABLE: readonly DeliverableState[] = ["in_review", "approved", "in_use"];

export function isSignable(state: DeliverableState): boolean {
  return SIGNABLE.includes(state);
}
