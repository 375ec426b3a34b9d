import { type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";

const PLAN = "(staff)/clients/[clientId]/engagements/[engagementId]/plan/actions";
const PHASE = { name: "Taken over", fromMonday: "2026-02-02", untilMonday: "2026-03-02", "work.sop": "1:00" };
const FIRST_PHASE = Object.fromEntries(
  Object.entries(PHASE).map(([name, value]) => [`phases[0].${name}`, value]),
);

/** Of an engagement's plan. */
export const PLAN_ACTIONS: Attempts = {
  [`${PLAN}#writePlanAction`]: [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        engagementId: ids.unusedEngagementId,
        template: "diagnostic",
        ...FIRST_PHASE,
      }),
      by: STAFF_OF_A1,
    },
    // Where a plan stands, no second one is written.
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        engagementId: ids.engagementId,
        template: "diagnostic",
        ...FIRST_PHASE,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${PLAN}#addPhaseAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, engagementId: ids.engagementId, ...PHASE }), by: STAFF_OF_A1 },
  ],
  [`${PLAN}#editPhaseAction`]: [
    { form: ({ ids }) => ({ id: ids.phaseId, version: "1", ...PHASE }), by: STAFF_OF_A1 },
    // Somebody who saw another version is told what it is now, and changes nothing.
    { form: ({ ids }) => ({ id: ids.phaseId, version: "7", ...PHASE }), by: NOBODY_AT_ALL },
  ],
  [`${PLAN}#movePhaseAction`]: [
    { form: ({ ids }) => ({ id: ids.phaseId, version: "1", direction: "later" }), by: STAFF_OF_A1 },
  ],
  [`${PLAN}#removePhaseAction`]: [{ form: ({ ids }) => ({ id: ids.phaseId }), by: STAFF_OF_A1 }],
  [`${PLAN}#restorePhaseAction`]: [{ form: ({ ids }) => ({ id: ids.removedPhaseId }), by: STAFF_OF_A1 }],
  [`${PLAN}#placeDeliverableAction`]: [
    {
      form: ({ ids }) => ({
        id: ids.placedDeliverableId,
        version: "1",
        phaseId: ids.phaseId,
        dueDay: "2026-02-20",
        plannedMinutes: "9:00",
      }),
      by: STAFF_OF_A1,
    },
    // A phase that was taken out takes nothing in.
    {
      form: ({ ids }) => ({ id: ids.placedDeliverableId, version: "1", phaseId: ids.removedPhaseId }),
      by: NOBODY_AT_ALL,
    },
  ],
};
