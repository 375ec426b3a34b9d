import { isSignable } from "@/lib/rules/engagement/sign-off";
import { DELIVERABLE_STATES } from "@/lib/rules/engagement/words";
import { minutesFor } from "@/lib/rules/questionnaire/asked";
import { type IsoDay, addDays } from "@/lib/units/days";
import { DAYS_AHEAD, type WaitingDeliverable, type WaitingQuestionnaire, type WaitingSop } from "./facts";

export interface WaitingItem {
  readonly id: string;
  readonly words: string;
  readonly href: string;
  readonly dueDay: IsoDay | null;
  /** Since when it waits; null: nobody wrote it down. */
  readonly sinceDay: IsoDay | null;
  readonly note: string | null;
  /** Only to be read. */
  readonly isNews: boolean;
}

export function questionnaire(task: WaitingQuestionnaire): WaitingItem {
  const { roundId, closesOn, sinceDay, reopenReason, answered, asked } = task;
  return item({
    id: roundId,
    words:
      answered === 0
        ? "Begin the questionnaire"
        : `Go on with the questionnaire: ${answered} of ${asked} answered`,
    href: `/portal/rounds/${roundId}/answer`,
    dueDay: closesOn,
    sinceDay,
    note: reopenReason
      ? `Your consultants have reopened the round: “${reopenReason}” What you answered before is still there; change what you would answer otherwise, and finish again.`
      : `${asked === 1 ? "One statement" : `${asked} statements`} about how the company works today, about ${minutesFor(asked)} minutes. You can stop and go on later.`,
  });
}

export function sopItems({ id, title, toSign, toApprove }: WaitingSop, dueDay: IsoDay | null): WaitingItem[] {
  const href = `/portal/sops/${id}`;
  return [
    ...(toSign ? [item({ id, words: `Sign off “${title}”`, href, sinceDay: toSign.since })] : []),
    ...(toApprove === null
      ? []
      : [
          item({
            id: `${id} ${toApprove}`,
            words: `Version ${toApprove} waits for approval: “${title}”`,
            href: `${href}?version=${toApprove}`,
            dueDay,
          }),
        ]),
  ];
}

/**
 * What is shared is read and signed off; besides, one's own near its day, and to the CEO also everybody's once it is late, and
 * what is to be read before it is approved.
 */
export function deliverableItem(of: WaitingDeliverable, today: IsoDay, isCeo: boolean): WaitingItem[] {
  const { id, title, state, dueDay, isOwn, ownerName, isShared, isSigned } = of;
  const href = isShared
    ? `/portal/deliverables/${id}`
    : `${isCeo ? "/portal/deliverables" : "/portal"}#deliverable-${id}`;
  const toDo = (words: string, day: IsoDay | null) => [item({ id, words, href, dueDay: day })];
  const isInUse = state === "in_use";
  if (isShared && !isSigned && isSignable(state))
    return toDo(`Read “${title}”, and sign it off`, isInUse ? null : dueDay);
  if (isInUse) return [];
  const isNear = dueDay !== null && dueDay <= addDays(today, DAYS_AHEAD);
  if (isOwn) return isNear ? toDo(`“${title}” is to come into use, with you as its owner`, dueDay) : [];
  if (!isCeo) return [];
  const whose = ownerName ? `, with ${ownerName}` : "";
  if (dueDay !== null && dueDay < today)
    return toDo(`“${title}” is late: ${DELIVERABLE_STATES[state].toLowerCase()}${whose}`, dueDay);
  return state === "in_review" && !isSigned ? toDo(`Read “${title}”, which is in review`, dueDay) : [];
}

export function item(of: Pick<WaitingItem, "id" | "words" | "href"> & Partial<WaitingItem>): WaitingItem {
  return { dueDay: null, sinceDay: null, note: null, isNews: false, ...of };
}
