import { OPS_ROLES } from "@/components/clients/words";
import { formatDay, type IsoDay } from "@/lib/units/days";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export const OUTCOMES = {
  mandate_clear: "The mandate is clear",
  adjusted: "The mandate was adjusted",
  alarm_stands: "The alarm stands",
} as const;
export type Outcome = keyof typeof OUTCOMES;

export type TaskFacts = {
  id: string;
  kind: "recheck_hire" | "next_round" | "other";
  title: string | null;
  dueDay: IsoDay;
  hireMonth: number | null;
  hire: { role: keyof typeof OPS_ROLES; hiredOn: IsoDay } | null;
  /** Of the next round: the one that it follows. */
  afterRoundOf: IsoDay | null;
  doneDay: IsoDay | null;
  doneByName: string | null;
  outcome: Outcome | null;
  assigneeName: string | null;
  isMine: boolean;
  version: number;
  client: { id: string; name: string };
};

/** A recheck is named by its hire, and the next round by the last, so that a correction never leaves an old name behind. */
export function taskTitle(
  { title, hire, hireMonth, afterRoundOf }: Pick<TaskFacts, "title" | "hire" | "hireMonth" | "afterRoundOf">,
  locale: Locale = "en",
): string {
  if (hire) return `Is the ${hireWords(hire.role)} the right hire? Look again after ${hireMonth} months`;
  if (afterRoundOf) return `Start the next round, after the one of ${formatDay(afterRoundOf, locale)}`;
  return title ?? "Task";
}

/** "director of operations", to stand within a sentence. */
export function hireWords(role: keyof typeof OPS_ROLES): string {
  return role === "coo" || role === "vp_of_operations" ? OPS_ROLES[role] : OPS_ROLES[role].toLowerCase();
}

export function monthsAgo(months: number): string {
  if (months === 0) return "less than a month ago";
  return months === 1 ? "one month ago" : `${months} months ago`;
}

export function isLate({ dueDay, doneDay }: Pick<TaskFacts, "dueDay" | "doneDay">, today: IsoDay): boolean {
  return doneDay === null && dueDay < today;
}

export function dueWords(
  task: Pick<TaskFacts, "dueDay" | "doneDay">,
  today: IsoDay,
  locale: Locale = "en",
): string {
  if (task.doneDay) return `Done ${formatDay(task.doneDay, locale)}`;
  if (task.dueDay === today) return "Due today";
  return isLate(task, today)
    ? `Late, was due ${formatDay(task.dueDay, locale)}`
    : `Due ${formatDay(task.dueDay, locale)}`;
}

export function recheckHref({ id, client }: Pick<TaskFacts, "id" | "client">): string {
  return `/clients/${client.id}/history/rechecks/${id}`;
}

/** The page on which it is done; `null` for what is only ticked off. */
export function taskHref(task: Pick<TaskFacts, "id" | "client" | "kind">): string | null {
  if (task.kind === "recheck_hire") return recheckHref(task);
  return task.kind === "next_round" ? `/clients/${task.client.id}/rounds` : null;
}

/** The page's answer: what waits, the late ones said first. */
export function tasksSentence(tasks: readonly TaskFacts[], today: IsoDay): string {
  const late = tasks.filter((task) => isLate(task, today)).length;
  const dueToday = tasks.filter(({ dueDay }) => dueDay === today).length;
  if (tasks.length === 0) return "Nothing is waiting.";
  const open = tasks.length === 1 ? "One task is open" : `${tasks.length} tasks are open`;
  const parts = [late > 0 && `${late} late`, dueToday > 0 && `${dueToday} due today`].filter(
    (part) => part !== false,
  );
  return parts.length > 0 ? `${open}, ${parts.join(" and ")}.` : `${open}, none of them late.`;
}
