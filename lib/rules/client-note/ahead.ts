import { DELIVERABLE_STATES } from "@/lib/rules/engagement/words";
import { addDays, formatDay, formatWeek, formatWeekday } from "@/lib/units/days";
import type { DueDeliverable, NoteFacts, OpenAction } from "./facts";

/** How far ahead of its week a note looks. */
const DAYS_AHEAD = 14;

export function comingNext({ monday, due, nextMeetings, actions }: NoteFacts): string[] {
  const nextMonday = addDays(monday, 7);
  const last = addDays(nextMonday, DAYS_AHEAD - 1);
  const isAhead = ({ dueDay }: { dueDay: string }) => dueDay >= nextMonday && dueDay <= last;
  return [
    ...due.filter(isAhead).map(({ title, dueDay }) => `“${title}” is due on ${formatWeekday(dueDay)}.`),
    ...nextMeetings.map(({ title, day }) => `${title} on ${formatWeekday(day)}.`),
    ...actions.filter(isAhead).map(actionLine),
  ];
}

/** What did not come about: overdue at the week's end, or a meeting that nobody held. */
export function blockedBy({ monday, due, meetings, actions }: NoteFacts): string[] {
  const isLate = ({ dueDay }: { dueDay: string }) => dueDay < addDays(monday, 7);
  const missed = meetings.filter(({ standing }) => standing === "missed");
  return [
    ...due.filter(isLate).map(lateLine),
    ...actions.filter(isLate).map(actionLine),
    ...missed.map(({ title, day }) => `${title} of ${formatWeekday(day)} was not held.`),
  ];
}

/** More would be a list of their own, which they have in the portal. */
const MOST_DECISIONS = 5;

export function askedOf({ weeksToAgree, openRound, due, waiting }: NoteFacts): string[] {
  // What was approved earlier was asked for then.
  const moved = due.filter(({ state, isNew }) => state === "in_review" || (state === "approved" && isNew));
  const others = waiting.length - MOST_DECISIONS;
  const closes = openRound?.closesOn ? ` by ${formatDay(openRound.closesOn)}` : "";
  return [
    ...waiting
      .slice(0, MOST_DECISIONS)
      .map(({ text, raisedDay }) => `Please decide, asked on ${formatDay(raisedDay)}: ${text}`),
    ...(others > 0
      ? [`Please decide ${others === 1 ? "one more" : `${others} more`}; they are in your portal.`]
      : []),
    ...weeksToAgree.map((week) => `Please agree to the hours of ${formatWeek(week)}.`),
    // Who has answered, and how many, is nobody's business but theirs.
    ...(openRound
      ? [`Please see to it that everybody who was asked answers the questionnaire${closes}.`]
      : []),
    ...moved.map(({ title, state }) =>
      state === "in_review"
        ? `Please read “${title}”, which is in review.`
        : `Please help us to put “${title}” into use: it is approved.`,
    ),
  ];
}

function lateLine({ title, state, dueDay }: DueDeliverable): string {
  return `“${title}” was due on ${formatDay(dueDay)}; it is ${DELIVERABLE_STATES[state].toLowerCase()}.`;
}

function actionLine({ text, ownerName, dueDay }: OpenAction): string {
  return `${text} (${ownerName}, by ${formatDay(dueDay)})`;
}
