import { type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import type { Ids } from "./furnish";

const PAGE = "(staff)/clients/[clientId]/accountability";
const DRAFT = `${PAGE}/draft/actions`;
const SEAT = `${PAGE}/seats/[seatId]/actions`;
const PROCESS = `${PAGE}/raci/[processId]/actions`;

/** Of accountability charts and RACI grids. */
export const ACCOUNTABILITY_ACTIONS: Attempts = {
  // A1 has a draft already: A2 has one that was given up.
  [`${DRAFT}#startDraftAction`]: [
    { form: ({ world }) => ({ id: NEW_ID, clientCompanyId: world.a.a2.clientCompanyId }), by: STAFF_OF_A1 },
  ],
  [`${DRAFT}#restoreDraftAction`]: [{ form: ({ ids }) => ({ id: ids.droppedChartId }), by: STAFF_OF_A1 }],
  [`${DRAFT}#dropDraftAction`]: [{ form: ({ ids }) => ({ id: ids.draftChartId }), by: STAFF_OF_A1 }],
  [`${DRAFT}#makeLiveAction`]: [
    { form: ({ ids }) => ofDraft(ids), by: STAFF_OF_A1 },
    // As a deliverable that is no accountability structure.
    { form: ({ ids }) => ({ ...ofDraft(ids), deliverableId: ids.cadenceId }), by: NOBODY_AT_ALL },
  ],
  [`${DRAFT}#addSeatAction`]: [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        chartId: ids.draftChartId,
        title: "Taken over",
        parentId: ids.topSeatId,
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${DRAFT}#moveSeatAction`]: [
    {
      form: ({ ids }) => ({ ...ofDraft(ids), seatId: ids.draftSeatId, parentId: ids.liveSeatId, index: "0" }),
      by: STAFF_OF_A1,
    },
  ],
  [`${SEAT}#editSeatAction`]: [
    { form: ({ ids }) => ({ ...ofSeat(ids), version: "1", title: "Taken over" }), by: STAFF_OF_A1 },
    // Another client's CEO as its owner.
    {
      form: ({ ids, world }) => ({
        ...ofSeat(ids),
        version: "1",
        title: "Taken over",
        "ownerIds[0]": world.a.a2.ceoContactId,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${SEAT}#removeSeatAction`]: [{ form: ({ ids }) => ofSeat(ids), by: STAFF_OF_A1 }],
  [`${PAGE}/raci/actions#addProcessAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, name: "Taken over" }),
      by: STAFF_OF_A1,
    },
  ],
  [`${PAGE}/raci/actions#removeProcessAction`]: [
    { form: ({ ids }) => ({ id: ids.processId }), by: STAFF_OF_A1 },
  ],
  [`${PAGE}/raci/actions#restoreProcessAction`]: [
    { form: ({ ids }) => ({ id: ids.removedProcessId }), by: STAFF_OF_A1 },
  ],
  [`${PROCESS}#addActivityAction`]: [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        processId: ids.processId,
        title: "Taken over",
        accountableSeatId: ids.liveSeatId,
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${PROCESS}#setLetterAction`]: [
    {
      form: ({ ids }) => ({ activityId: ids.activityId, seatId: ids.topSeatId, version: "1", letter: "A" }),
      by: STAFF_OF_A1,
    },
  ],
  [`${PROCESS}#removeActivityAction`]: [{ form: ({ ids }) => ({ id: ids.activityId }), by: STAFF_OF_A1 }],
  [`${PROCESS}#restoreActivityAction`]: [
    { form: ({ ids }) => ({ id: ids.removedActivityId }), by: STAFF_OF_A1 },
  ],
};

function ofDraft({ draftChartId, draftVersion }: Ids) {
  return { chartId: draftChartId, version: draftVersion };
}

function ofSeat(ids: Ids) {
  return { ...ofDraft(ids), seatId: ids.draftSeatId };
}
