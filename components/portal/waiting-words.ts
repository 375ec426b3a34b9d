import { waitOf, waitWords } from "@/lib/rules/escalations/wait";
import type { WaitingItem } from "@/lib/rules/waiting/items";
import { type IsoDay, daysBetween, formatDay } from "@/lib/units/days";

export function isLate({ dueDay }: WaitingItem, today: IsoDay): boolean {
  return dueDay !== null && dueDay < today;
}

/** "due 3 Dec 2026", "due 20 Nov 2026, 7 days overdue", or how long it has waited. */
export function whenWords({ dueDay, sinceDay }: WaitingItem, today: IsoDay): string {
  if (dueDay === null) return sinceDay === null ? "no due day" : waitWords(waitOf(sinceDay, null, today));
  const late = daysBetween(dueDay, today);
  if (late > 0) return `due ${formatDay(dueDay)}, ${late === 1 ? "1 day" : `${late} days`} overdue`;
  return late === 0 ? "due today" : `due ${formatDay(dueDay)}`;
}

/** "3 to do, 1 of them overdue; 2 to read." */
export function waitingSentence(items: readonly WaitingItem[], today: IsoDay): string {
  const toRead = items.filter(({ isNews }) => isNews).length;
  const todo = items.length - toRead;
  const late = items.filter((item) => isLate(item, today)).length;
  const parts = [
    ...(todo > 0 ? [`${todo} to do${late > 0 ? `, ${late} of them overdue` : ""}`] : []),
    ...(toRead > 0 ? [`${toRead} to read`] : []),
  ];
  return `${parts.join("; ")}.`;
}
