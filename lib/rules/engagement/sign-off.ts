import type { DeliverableState } from "./words";

/** Before it is there to be read nobody signs a deliverable off, nor once it is withdrawn. */
export function isSignable(state: DeliverableState): boolean {
  return state === "in_review" || state === "approved" || state === "in_use";
}
