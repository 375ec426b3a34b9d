import { PORTAL, STAFF } from "./actors";
import { type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import type { Ids } from "./furnish";

const PAGE = "(staff)/clients/[clientId]/cadences";
const MEETING = `${PAGE}/[cadenceId]/meetings/[day]/actions`;
const MINUTES = `${PAGE}/[cadenceId]/meetings/[day]/minutes-actions`;
const SCORECARD = "(staff)/clients/[clientId]/scorecard/actions";

const GOAL = { title: "Taken over", goalKind: "at_least", goalLow: "1" };
const SCHEDULE = {
  repeatKind: "weekly",
  weekdays: "MO",
  fromDay: "2026-12-07",
  start: "9:00",
  timeZone: "Europe/Berlin",
  lengthMinutes: "60",
};

/** Of cadences, their meetings and what comes of them, the scorecard and one's own calendar. */
export const CADENCE_ACTIONS: Attempts = {
  [`${PAGE}/actions#addCadenceAction`]: [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        engagementId: ids.engagementId,
        template: "daily_huddle",
        fromDay: "2026-12-01",
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${PAGE}/[cadenceId]/schedule/actions#saveCadenceAction`]: [
    { form: ({ ids }) => ({ id: ids.cadenceId, version: "2", ...SCHEDULE }), by: STAFF_OF_A1 },
    // Another client's CEO among those who attend.
    {
      form: ({ ids, world }) => ({
        id: ids.cadenceId,
        version: "2",
        ...SCHEDULE,
        attendeeIds: world.a.a2.ceoContactId,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${MEETING}#startMeetingAction`]: [
    { form: ({ ids }) => on(ids, ids.cadenceDays.yesterday), by: STAFF_OF_A1 },
  ],
  [`${MEETING}#cancelMeetingAction`]: [
    { form: ({ ids }) => ({ ...on(ids, ids.cadenceDays.tomorrow), reason: "Taken over" }), by: STAFF_OF_A1 },
  ],
  [`${MEETING}#reviveMeetingAction`]: [
    { form: ({ ids }) => on(ids, ids.cadenceDays.calledOff), by: STAFF_OF_A1 },
  ],
  [`${MEETING}#moveMeetingAction`]: [
    {
      form: ({ ids }) => ({
        ...on(ids, ids.cadenceDays.tomorrow),
        toDay: ids.cadenceDays.calledOff,
        start: "10:00",
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${MINUTES}#moveClockAction`]: [{ form: ({ ids }) => ({ meetingId: ids.meetingId }), by: STAFF_OF_A1 }],
  [`${MINUTES}#saveNotesAction`]: [
    { form: ({ ids }) => ({ itemId: ids.itemId, version: "2", notes: "Taken over" }), by: STAFF_OF_A1 },
  ],
  [`${MINUTES}#addDecisionAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, meetingId: ids.meetingId, text: "Taken over" }), by: STAFF_OF_A1 },
  ],
  [`${MINUTES}#removeDecisionAction`]: [{ form: ({ ids }) => ({ id: ids.decisionId }), by: STAFF_OF_A1 }],
  [`${MINUTES}#restoreDecisionAction`]: [
    { form: ({ ids }) => ({ id: ids.removedDecisionId }), by: STAFF_OF_A1 },
  ],
  [`${MINUTES}#addActionAction`]: [
    {
      form: ({ ids, world }) => ({
        id: NEW_ID,
        meetingId: ids.meetingId,
        text: "Taken over",
        ownerId: world.a.a1.ceoContactId,
        dueDay: "2026-12-01",
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${MINUTES}#removeActionAction`]: [{ form: ({ ids }) => ({ id: ids.actionId }), by: STAFF_OF_A1 }],
  [`${MINUTES}#restoreActionAction`]: [{ form: ({ ids }) => ({ id: ids.removedActionId }), by: STAFF_OF_A1 }],
  [`${MINUTES}#closeMeetingAction`]: [{ form: ({ ids }) => ({ meetingId: ids.meetingId }), by: STAFF_OF_A1 }],
  // By whose it is, too, and by nobody else of the client.
  "agreed-actions#completeActionAction": [
    { form: ({ ids }) => ({ id: ids.actionId, version: "1" }), by: [...STAFF_OF_A1, "CEO of A1"] },
    { form: ({ ids }) => ({ id: ids.headsActionId, version: "1" }), by: [...STAFF_OF_A1, "head of A1"] },
  ],
  "agreed-actions#reopenActionAction": [
    { form: ({ ids }) => ({ id: ids.doneActionId }), by: [...STAFF_OF_A1, "CEO of A1"] },
  ],
  [`${SCORECARD}#addMeasureAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, ...GOAL }), by: STAFF_OF_A1 },
  ],
  [`${SCORECARD}#editMeasureAction`]: [
    { form: ({ ids }) => ({ id: ids.measureId, version: "1", ...GOAL }), by: STAFF_OF_A1 },
  ],
  [`${SCORECARD}#removeMeasureAction`]: [{ form: ({ ids }) => ({ id: ids.measureId }), by: STAFF_OF_A1 }],
  [`${SCORECARD}#restoreMeasureAction`]: [
    { form: ({ ids }) => ({ id: ids.removedMeasureId }), by: STAFF_OF_A1 },
  ],
  [`${SCORECARD}#enterValueAction`]: [
    {
      form: ({ ids }) => ({ measureId: ids.measureId, monday: ids.measureMonday, version: "1", value: "9" }),
      by: STAFF_OF_A1,
    },
  ],
  // Everybody's own calendar, and nobody's but their own.
  "account/calendar/actions#renewFeedAction": [{ form: () => ({}), by: [...STAFF, ...PORTAL] }],
  "account/calendar/actions#revokeFeedAction": [{ form: () => ({}), by: ["CEO of A1"] }],
};

function on({ cadenceId }: Ids, day: string) {
  return { cadenceId, day };
}
