import { STAFF } from "./actors";
import { ADVISERS, type Attempts, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { MONDAY } from "./furnish";

const NOTE = "(staff)/clients/[clientId]/engagements/[engagementId]/notes/[monday]";

/** Of weekly notes to a client, what their reader has opened, and of one's own portfolio. */
export const NOTE_ACTIONS: Attempts = {
  // It was sent to the CEO alone; to anybody else it never waited, so that nothing happens.
  "portal/seen-actions#markSeenAction": [
    { form: ({ ids }) => ({ itemIds: ids.noteSentId }), by: ["CEO of A1"], alike: true },
  ],
  // Their own capacity and nobody else's: the assistant logs no hours.
  "(staff)/portfolio/actions#sayOwnCapacityAction": [
    { form: () => ({ minutes: "30:00" }), by: STAFF.filter((actor) => actor !== "assistant") },
  ],
  [`${NOTE}/actions#saveNoteAction`]: [
    {
      form: ({ ids }) => ({
        engagementId: ids.engagementId,
        monday: MONDAY,
        version: "0",
        text: "Taken over",
      }),
      by: STAFF_OF_A1,
    },
    {
      form: ({ ids }) => ({
        engagementId: ids.engagementId,
        monday: ids.noteDraftMonday,
        version: "1",
        text: "Taken over",
      }),
      by: STAFF_OF_A1,
    },
    // What was sent stays.
    {
      form: ({ ids }) => ({
        engagementId: ids.engagementId,
        monday: ids.noteSentMonday,
        version: "2",
        text: "Taken over",
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${NOTE}/send/actions#sendNoteAction`]: [
    {
      form: ({ ids, world }) => ({
        id: ids.noteDraftId,
        version: "1",
        contactIds: world.a.a1.ceoContactId,
      }),
      by: ADVISERS,
    },
    // To another client's CEO.
    {
      form: ({ ids, world }) => ({
        id: ids.noteDraftId,
        version: "1",
        contactIds: world.a.a2.ceoContactId,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
};
