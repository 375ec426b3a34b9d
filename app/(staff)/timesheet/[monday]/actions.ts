"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { copyLastWeek } from "@/lib/timesheets/copy-mutations";
import {
  discardTimer,
  startTimer,
  type StartTimerRefusal,
  stopTimer,
  type StopTimerRefusal,
} from "@/lib/timesheets/timer-mutations";
import {
  copyWeekInput,
  discardTimerInput,
  startTimerInput,
  stopTimerInput,
} from "@/lib/timesheets/timer-schema";

const MESSAGES: Record<StartTimerRefusal | StopTimerRefusal, string> = {
  FORBIDDEN: "Only owners and consultants log hours.",
  NOT_FOUND: "This engagement no longer exists, or it is not yours any more.",
  ALREADY_RUNNING: "A timer is running already, perhaps in another tab. Reload the page to stop it first.",
  NOT_RUNNING: "This timer was stopped elsewhere. Reload the page.",
  RAN_ON: "It has been running for more than twelve hours. Say how long it really was, or throw it away.",
  OUTSIDE_WEEK: "This day is not in this week.",
  BEFORE_START: "The engagement has not started yet.",
  AFTER_END: "The engagement has ended.",
  NOT_YET: "That is longer than the timer has been running.",
  DELIVERABLE_GONE: "This deliverable is not one of that engagement. Choose another one, or none.",
  WEEK_CLOSED: "This week was handed in meanwhile: take it back first, then stop the timer.",
  DAY_FULL: "That would be more than 24 hours on this day. Say how long it really was.",
};

const BESIDE: Partial<Record<StartTimerRefusal | StopTimerRefusal, string>> = {
  NOT_FOUND: "engagementId",
  BEFORE_START: "engagementId",
  AFTER_END: "engagementId",
  DELIVERABLE_GONE: "deliverableId",
  RAN_ON: "minutes",
  NOT_YET: "minutes",
  DAY_FULL: "minutes",
};

function refusedFor(reason: StartTimerRefusal | StopTimerRefusal) {
  const field = BESIDE[reason];
  return refused(MESSAGES[reason], field ? { [field]: [MESSAGES[reason]] } : undefined);
}

export const startTimerAction = formAction(startTimerInput, async (viewer, input) => {
  const started = await startTimer(viewer, input);
  if (!started.ok) return refusedFor(started.reason);
  refresh();
  return saved("Running.");
});

export const stopTimerAction = formAction(stopTimerInput, async (viewer, input) => {
  const stopped = await stopTimer(viewer, input);
  if (!stopped.ok) return refusedFor(stopped.reason);
  refresh();
  return saved("Logged.");
});

export const discardTimerAction = formAction(discardTimerInput, async (viewer, input) => {
  const discarded = await discardTimer(viewer, input);
  if (!discarded.ok) return refusedFor(discarded.reason);
  refresh();
  return saved("Thrown away.");
});

export const copyLastWeekAction = formAction(copyWeekInput, async (viewer, input) => {
  const copied = await copyLastWeek(viewer, input);
  if (!copied.ok) return refused(MESSAGES[copied.reason]);
  refresh();
  return saved(copied.value === 0 ? "Nothing was left to copy up to today." : `${copied.value} copied.`);
});
