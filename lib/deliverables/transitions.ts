import type { DeliverableState } from "@/prisma/generated/enums";

/** In the order in which they are offered: the way forward, then back, then out. */
export const DELIVERABLE_VERBS = [
  "submitForReview",
  "approve",
  "putIntoUse",
  "startDraft",
  "withdraw",
] as const;
export type DeliverableVerb = (typeof DELIVERABLE_VERBS)[number];

interface Transition {
  readonly from: readonly DeliverableState[];
  readonly to: DeliverableState;
  /** What the trail says happened. */
  readonly event: string;
}

/**
 * The life of a deliverable: planned → draft → in review → approved → in use, and out of it by being withdrawn. A
 * review may send it back to draft, and what was withdrawn may be taken up again.
 */
export const TRANSITIONS: Record<DeliverableVerb, Transition> = {
  startDraft: {
    from: ["planned", "in_review", "withdrawn"],
    to: "draft",
    event: "deliverable.draft-started",
  },
  submitForReview: { from: ["draft"], to: "in_review", event: "deliverable.submitted-for-review" },
  approve: { from: ["in_review"], to: "approved", event: "deliverable.approved" },
  putIntoUse: { from: ["approved"], to: "in_use", event: "deliverable.put-into-use" },
  withdraw: {
    from: ["planned", "draft", "in_review", "approved", "in_use"],
    to: "withdrawn",
    event: "deliverable.withdrawn",
  },
};

/** What may follow, the way forward first. */
export function verbsFrom(state: DeliverableState): DeliverableVerb[] {
  return DELIVERABLE_VERBS.filter((verb) => TRANSITIONS[verb].from.includes(state));
}
