import type { Actor } from "./actors";
import { type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { PNG } from "./furnish-sops";

const PAGE = "(staff)/clients/[clientId]/sops";
const SECOND_PERSONS: readonly Actor[] = ["owner", "consultant", "CEO of A1"];

const TEXT = JSON.stringify({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "Taken over" }] }],
});

/** Of SOPs, from the consultants' side and from the portal. */
export const SOP_ACTIONS: Attempts = {
  [`${PAGE}/new/actions#startSopAction`]: [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        engagementId: ids.engagementId,
        title: "Taken over",
        template: "hiring",
      }),
      by: STAFF_OF_A1,
    },
    // Out of a decision that was turned into something already.
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        engagementId: ids.engagementId,
        title: "Taken over",
        escalationId: ids.escalationId,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${PAGE}/[sopId]/details/actions#changeSopDetailsAction`]: [
    { form: ({ ids }) => ({ id: ids.draftSopId, version: "1", title: "Taken over" }), by: STAFF_OF_A1 },
  ],
  [`${PAGE}/[sopId]/details/actions#nameSopReadersAction`]: [
    { form: ({ ids }) => ({ id: ids.draftSopId, version: "1", contactIds: ids.contactId }), by: STAFF_OF_A1 },
  ],
  [`${PAGE}/[sopId]/edit/actions#saveSopDraftAction`]: [
    {
      form: ({ ids }) => ({ id: ids.draftSopId, number: "1", revision: ids.draftRevision, document: TEXT }),
      by: STAFF_OF_A1,
    },
  ],
  [`${PAGE}/[sopId]/edit/actions#addSopImageAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, sopId: ids.draftSopId, file: new File([PNG], "picture.png") }),
      by: STAFF_OF_A1,
    },
  ],
  [`${PAGE}/[sopId]/edit/actions#importSopAction`]: [
    {
      form: ({ ids }) => ({ id: ids.draftSopId, file: new File(["# Read"], "text.md") }),
      by: STAFF_OF_A1,
      reads: true,
    },
  ],
  "sop-actions#submitSopAction": [
    {
      form: ({ ids }) => ({ id: ids.draftSopId, number: "1", revision: ids.draftRevision }),
      by: STAFF_OF_A1,
    },
  ],
  "sop-actions#approveSopAction": [
    {
      form: ({ ids }) => ({ id: ids.reviewedSopId, number: "1", revision: ids.reviewedRevision }),
      by: SECOND_PERSONS,
    },
  ],
  "sop-actions#sendBackSopAction": [
    {
      form: ({ ids }) => ({
        id: ids.reviewedSopId,
        number: "1",
        revision: ids.reviewedRevision,
        comment: "Taken over",
      }),
      by: [...STAFF_OF_A1, "CEO of A1"],
    },
  ],
  "sop-actions#putSopIntoUseAction": [
    {
      form: ({ ids }) => ({ id: ids.approvedSopId, number: "1", revision: ids.approvedRevision }),
      by: STAFF_OF_A1,
    },
  ],
  "sop-actions#startSopVersionAction": [{ form: ({ ids }) => ({ id: ids.usedSopId }), by: STAFF_OF_A1 }],
  "sop-actions#withdrawSopAction": [{ form: ({ ids }) => ({ id: ids.usedSopId }), by: STAFF_OF_A1 }],
  "sop-actions#signOffSopAction": [
    {
      form: ({ ids }) => ({ id: ids.usedSopId, number: "1" }),
      by: [...STAFF_OF_A1, "CEO of A1", "head of A1"],
    },
  ],
  "sop-actions#confirmSopReviewAction": [
    {
      form: ({ ids }) => ({ id: ids.usedSopId, version: ids.usedSopVersion, reviewDay: "2027-01-01" }),
      by: STAFF_OF_A1,
    },
  ],
};
