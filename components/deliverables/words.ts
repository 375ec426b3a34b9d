import type { DeliverableKind, DeliverableState } from "@/lib/rules/engagement/words";
import { type IsoDay, daysBetween, formatDay } from "@/lib/units/days";

/** One of each, for a choice. */
export const ONE_DELIVERABLE = {
  sop: "SOP",
  cadence: "Reporting cadence",
  accountability: "Accountability structure",
} as const satisfies Record<DeliverableKind, string>;

const DELIVERABLE_VERBS = {
  startDraft: "Start draft",
  submitForReview: "Submit for review",
  approve: "Approve",
  putIntoUse: "Put into use",
  withdraw: "Withdraw",
} as const;
export type DeliverableVerb = keyof typeof DELIVERABLE_VERBS;

/** A draft is started, gone back to, or taken up again. */
export function verbWords(verb: DeliverableVerb, state: DeliverableState): string {
  if (verb === "startDraft" && state === "in_review") return "Back to draft";
  if (verb === "startDraft" && state === "withdrawn") return "Take up again";
  return DELIVERABLE_VERBS[verb];
}

type Dated = { state: DeliverableState; dueDay: IsoDay | null; inUseSince: IsoDay | null };

/** What the days say: in use since when, or due when; late in words. */
export function dueWords({ state, dueDay, inUseSince }: Dated, today: IsoDay): string | null {
  if (state === "in_use") return inUseSince && `in use since ${formatDay(inUseSince)}`;
  if (state === "withdrawn") return null;
  if (dueDay === null) return "no due date";
  const late = daysBetween(dueDay, today);
  if (late > 0) return `due ${formatDay(dueDay)}, ${late} ${late === 1 ? "day" : "days"} overdue`;
  return `due ${formatDay(dueDay)}${late === 0 ? ", today" : ""}`;
}

export function isOverdue({ state, dueDay }: Dated, today: IsoDay): boolean {
  return dueDay !== null && dueDay < today && state !== "in_use" && state !== "withdrawn";
}
