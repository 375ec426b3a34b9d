import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { addDays } from "@/lib/units/days";
import { type Ids, MONDAY } from "./furnish";
import { AGREED_MONDAY, SUBMITTED_MONDAY } from "./furnish-weeks";

const PAGE = "(staff)/clients/[clientId]/engagements";
const WEEK = `${PAGE}/[engagementId]/weeks/[monday]/actions`;
const DELIVERABLE = `${PAGE}/[engagementId]/deliverables/[deliverableId]/actions`;

const TERMS = {
  kind: "advisory",
  title: "Taken over",
  startsOn: "2026-01-01",
  currency: "EUR",
  rate: "1",
  plannedMinutesPerWeek: "1:00",
};
const PLAN = { kind: "cadence", title: "Taken over" };
const WORK = { monday: MONDAY, workDay: "2026-03-04", minutes: "1:00", kind: "admin" };

const LIFE = `${PAGE}/[engagementId]/weeks/[monday]/week-actions`;
const SHEET = "(staff)/timesheet/[monday]/actions";
const CORRECTION = { workDay: addDays(AGREED_MONDAY, 1), minutes: "0:15", kind: "admin", note: "Forgotten." };

function week({ engagementId }: Ids, monday: string = MONDAY) {
  return { engagementId, monday };
}

/** Of engagements, deliverables, hours and tasks. */
export const WORK_ACTIONS: Attempts = {
  [`${PAGE}/new/actions#openEngagementAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, ...TERMS }), by: ADVISERS },
  ],
  [`${PAGE}/[engagementId]/edit/actions#changeTermsAction`]: [
    { form: ({ ids }) => ({ id: ids.engagementId, version: "1", ...TERMS }), by: ADVISERS },
  ],
  [`${PAGE}/[engagementId]/edit/actions#deleteEngagementAction`]: [
    { form: ({ ids }) => ({ id: ids.unusedEngagementId }), by: ADVISERS },
  ],
  [`${PAGE}/[engagementId]/edit/actions#restoreEngagementAction`]: [
    { form: ({ ids }) => ({ id: ids.deletedEngagementId }), by: ADVISERS },
  ],
  [`${PAGE}/[engagementId]/actions#addDeliverableAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, engagementId: ids.engagementId, ...PLAN }), by: STAFF_OF_A1 },
  ],
  [`${PAGE}/[engagementId]/actions#moveDeliverableAction`]: [
    { form: ({ ids }) => ({ id: ids.deliverableId, version: "1", verb: "withdraw" }), by: STAFF_OF_A1 },
  ],
  [`${DELIVERABLE}#editDeliverableAction`]: [
    { form: ({ ids }) => ({ id: ids.deliverableId, version: "1", ...PLAN }), by: STAFF_OF_A1 },
  ],
  [`${DELIVERABLE}#deleteDeliverableAction`]: [
    { form: ({ ids }) => ({ id: ids.unusedDeliverableId }), by: STAFF_OF_A1 },
  ],
  [`${DELIVERABLE}#restoreDeliverableAction`]: [
    { form: ({ ids }) => ({ id: ids.deletedDeliverableId }), by: STAFF_OF_A1 },
  ],
  [`${WEEK}#logTimeAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, engagementId: ids.engagementId, ...WORK }), by: ADVISERS },
  ],
  // One's own hours only, not even the owner another's.
  [`${WEEK}#editTimeAction`]: [
    {
      form: ({ ids }) => ({ id: ids.timeId, version: "1", engagementId: ids.engagementId, ...WORK }),
      by: ["consultant"],
    },
  ],
  [`${WEEK}#deleteTimeAction`]: [{ form: ({ ids }) => ({ id: ids.timeId }), by: ["consultant"] }],
  [`${WEEK}#restoreTimeAction`]: [{ form: ({ ids }) => ({ id: ids.deletedTimeId }), by: ["consultant"] }],
  [`${LIFE}#submitWeekAction`]: [
    { form: ({ ids }) => ({ ...week(ids), version: ids.openVersion }), by: ADVISERS },
  ],
  [`${LIFE}#recallWeekAction`]: [
    { form: ({ ids }) => ({ ...week(ids, SUBMITTED_MONDAY), version: ids.submittedVersion }), by: ADVISERS },
  ],
  [`${LIFE}#answerAboutWeekAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, ...week(ids, SUBMITTED_MONDAY), text: "It was." }), by: ADVISERS },
  ],
  [`${LIFE}#correctWeekAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, ...week(ids, AGREED_MONDAY), ...CORRECTION }),
      by: ADVISERS,
    },
    // A week that is not agreed is changed, not corrected.
    { form: ({ ids }) => ({ id: NEW_ID, ...week(ids, SUBMITTED_MONDAY), ...CORRECTION }), by: NOBODY_AT_ALL },
  ],
  [`${PAGE}/[engagementId]/statements/actions#issueStatementAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, engagementId: ids.engagementId, monday: AGREED_MONDAY, step: "15" }),
      by: ADVISERS,
    },
    // Of a week that the client has not agreed to there is no statement.
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        engagementId: ids.engagementId,
        monday: SUBMITTED_MONDAY,
        step: "15",
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  "portal/weeks/actions#agreeWeekAction": [
    {
      form: ({ ids }) => ({ ...week(ids, SUBMITTED_MONDAY), version: ids.submittedVersion }),
      by: ["CEO of A1"],
    },
    // Nobody agrees to a week that was not handed in.
    { form: ({ ids }) => ({ ...week(ids), version: ids.openVersion }), by: NOBODY_AT_ALL },
  ],
  "portal/weeks/actions#askAboutWeekAction": [
    { form: ({ ids }) => ({ id: NEW_ID, ...week(ids, SUBMITTED_MONDAY), text: "Why?" }), by: ["CEO of A1"] },
  ],
  // The consultant's timer runs already.
  [`${SHEET}#startTimerAction`]: [
    { form: ({ ids }) => ({ engagementId: ids.runningEngagementId, kind: "sop" }), by: ["owner"] },
  ],
  [`${SHEET}#stopTimerAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, startedAt: ids.timerStartedAt }), by: ["consultant"] },
  ],
  [`${SHEET}#discardTimerAction`]: [
    { form: ({ ids }) => ({ startedAt: ids.timerStartedAt }), by: ["consultant"] },
  ],
  // Their own hours, of which nobody else has any in that week.
  [`${SHEET}#copyLastWeekAction`]: [
    { form: () => ({ id: NEW_ID, monday: addDays(MONDAY, 7) }), by: ["consultant"], alike: true },
  ],
  "(staff)/tasks/actions#addTaskAction": [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        clientCompanyId: ids.clientId,
        title: "Taken over",
        dueDay: "2026-12-01",
      }),
      by: STAFF_OF_A1,
    },
  ],
  "(staff)/tasks/actions#completeTaskAction": [
    { form: ({ ids }) => ({ id: ids.taskId, version: "1" }), by: STAFF_OF_A1 },
    // A recheck is closed by what it found only.
    { form: ({ ids }) => ({ id: ids.recheckId, version: "1" }), by: NOBODY_AT_ALL },
  ],
  "(staff)/tasks/actions#reopenTaskAction": [
    { form: ({ ids }) => ({ id: ids.doneTaskId }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/history/rechecks/[taskId]/actions#recordRecheckAction": [
    {
      form: ({ ids }) => ({ id: ids.recheckId, version: "1", outcome: "mandate_clear", note: "Taken over" }),
      by: STAFF_OF_A1,
    },
  ],
};
