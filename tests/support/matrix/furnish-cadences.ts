import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addAction, completeAction, removeAction } from "@/lib/cadences/action-mutations";
import { renewFeed } from "@/lib/cadences/feed-mutations";
import { cancelMeeting, startMeeting } from "@/lib/cadences/meeting-mutations";
import { addDecision, closeMeeting, removeDecision, saveNotes } from "@/lib/cadences/minutes-mutations";
import { addCadence, saveCadence } from "@/lib/cadences/mutations";
import type { Result } from "@/lib/result";
import { addMeasure, enterValue, removeMeasure } from "@/lib/scorecards/mutations";
import { addDays, dayIn, mondayOf } from "@/lib/units/days";
import { itemsOf } from "../cadences";
import type { ClientInWorld } from "../world";
import { MARKS } from "./secrets";

const DAILY = { repeat: { kind: "daily", days: "every_day" }, end: { kind: "never" } } as const;

/** A cadence that meets every day and that the CEO attends, not the head: one meeting under way, one called off. */
export async function furnishCadences(consultant: StaffViewer, a1: ClientInWorld, engagementId: string) {
  const today = dayIn("Europe/Berlin", new Date());
  const cadenceId = randomUUID();
  const title = `Huddle ${MARKS.a1Work}`;
  const plan = {
    id: cadenceId,
    engagementId,
    template: "daily_huddle",
    title,
    fromDay: addDays(today, -60),
  } as const;
  made(await addCadence(consultant, plan));
  const hours = { startMinute: 540, timeZone: "Europe/Berlin", lengthMinutes: 30 };
  made(
    await saveCadence(consultant, {
      id: cadenceId,
      version: 1,
      purpose: MARKS.a1Work,
      schedule: { fromDay: plan.fromDay, ...hours, rhythm: DAILY },
      agenda: [{ title: MARKS.a1Inner, minutes: 30 }],
      attendeeIds: [a1.ceoContactId, consultant.membershipId],
    }),
  );
  const meetingId = made(await startMeeting(consultant, { cadenceId, day: today }));
  const heldId = made(await startMeeting(consultant, { cadenceId, day: addDays(today, -2) }));
  const people = [{ personId: a1.ceoContactId, present: true, rating: 7 }];
  made(await closeMeeting(consultant, { meetingId: heldId, people }));
  const calledOff = { cadenceId, day: addDays(today, 3), reason: MARKS.a1Inner };
  made(await cancelMeeting(consultant, calledOff));
  const itemId = (await itemsOf(meetingId))[0]?.id ?? "";
  made(await saveNotes(consultant, { itemId, version: 1, notes: MARKS.a1Inner }));
  const dead = await renewFeed(a1.ceo);
  await renewFeed(a1.ceo);
  return {
    cadenceId,
    meetingId,
    itemId,
    deadFeed: dead,
    cadenceDays: {
      held: addDays(today, -2),
      today,
      yesterday: addDays(today, -1),
      tomorrow: addDays(today, 1),
      calledOff: calledOff.day,
    },
    ...(await minutes(consultant, meetingId, a1)),
    ...(await scorecard(consultant, a1.clientCompanyId, mondayOf(today))),
  };
}

async function minutes(
  consultant: StaffViewer,
  meetingId: string,
  { ceoContactId, headContactId }: ClientInWorld,
) {
  const decision = async () => {
    const id = randomUUID();
    made(await addDecision(consultant, { id, meetingId, text: MARKS.a1Work }));
    return id;
  };
  const action = async (ownerId: string, text: string) => {
    const id = randomUUID();
    made(await addAction(consultant, { id, meetingId, text, ownerId, dueDay: "2026-12-01" }));
    return id;
  };
  const [decisionId, removedDecisionId] = [await decision(), await decision()];
  made(await removeDecision(consultant, { id: removedDecisionId }));
  const [actionId, doneActionId, removedActionId] = [
    await action(ceoContactId, MARKS.a1Work),
    await action(ceoContactId, MARKS.a1Work),
    await action(ceoContactId, MARKS.a1Work),
  ];
  made(await completeAction(consultant, { id: doneActionId, version: 1 }));
  made(await removeAction(consultant, { id: removedActionId }));
  const headsActionId = await action(headContactId, MARKS.a1);
  return { decisionId, removedDecisionId, actionId, doneActionId, removedActionId, headsActionId };
}

async function scorecard(consultant: StaffViewer, clientCompanyId: string, monday: string) {
  const measure = async () => {
    const id = randomUUID();
    const number = { title: MARKS.a1Inner, unit: MARKS.a1Inner, ownerContactId: null };
    const goal = { goalKind: "at_least", goalLow: 1, goalHigh: null } as const;
    made(await addMeasure(consultant, { id, clientCompanyId, ...number, ...goal }));
    made(await enterValue(consultant, { measureId: id, monday, version: 0, value: 7 }));
    return id;
  };
  const [measureId, removedMeasureId] = [await measure(), await measure()];
  made(await removeMeasure(consultant, { id: removedMeasureId }));
  return { measureId, removedMeasureId, measureMonday: monday };
}

function made<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`The cadences could not be furnished: ${result.reason}`);
  return result.value;
}
