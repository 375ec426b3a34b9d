"use server";

import { refresh } from "next/cache";
import {
  type CancelMeetingRefusal,
  type MoveMeetingRefusal,
  type StartMeetingRefusal,
  cancelMeeting,
  moveMeeting,
  reviveMeeting,
  startMeeting,
} from "@/lib/cadences/meeting-mutations";
import { cancelMeetingInput, meetingInput, moveMeetingInput } from "@/lib/cadences/schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<StartMeetingRefusal | CancelMeetingRefusal | MoveMeetingRefusal, string> = {
  FORBIDDEN: "Only the firm's people run, move or call off meetings.",
  NOT_FOUND: "There is no meeting on this day any more: the cadence has changed.",
  CANCELLED: "This meeting was called off. Call it back first.",
  NOT_YET: "This meeting is on a later day. Move it, if it is held today.",
  HELD: "This meeting was held.",
  BEGUN: "This meeting has begun.",
  PASSED: "Only a meeting to come is moved, to today or a later day.",
  TOO_FAR: "A meeting is moved by at most a month: call it off instead.",
};

export const startMeetingAction = formAction(meetingInput, async (viewer, input) => {
  const started = await startMeeting(viewer, input);
  if (!started.ok) return refused(MESSAGES[started.reason]);
  refresh();
  return saved("Begun.");
});

export const cancelMeetingAction = formAction(cancelMeetingInput, async (viewer, input) => {
  const cancelled = await cancelMeeting(viewer, input);
  if (!cancelled.ok) return refused(MESSAGES[cancelled.reason]);
  refresh();
  return saved("Called off.");
});

export const reviveMeetingAction = formAction(meetingInput, async (viewer, input) => {
  const revived = await reviveMeeting(viewer, input);
  if (!revived.ok) return refused(MESSAGES[revived.reason]);
  refresh();
  return saved("It is on again.");
});

export const moveMeetingAction = formAction(moveMeetingInput, async (viewer, input) => {
  const moved = await moveMeeting(viewer, input);
  if (!moved.ok) return refused(MESSAGES[moved.reason]);
  refresh();
  return saved("Moved.");
});
