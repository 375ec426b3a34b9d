import { PORTAL, STAFF } from "./actors";
import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { PAGE_COMMENTS } from "./expected-pages";

const EVERYBODYS = [...STAFF, ...PORTAL];
const ALL_ON = { comment: "page", shared: "mail" };

/** Of comments, notices, a company's own people, and the portal through somebody's eyes. */
export const COMMENT_ACTIONS: Attempts = {
  "comment-actions#addCommentAction": [
    {
      form: ({ ids }) => ({ id: NEW_ID, on: "diagnosis", onId: ids.sharedId, text: "Hm", withHeads: "no" }),
      by: [...STAFF_OF_A1, "CEO of A1"],
    },
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        on: "diagnosis",
        onId: ids.withHeadsId,
        text: "Hm",
        withHeads: "yes",
      }),
      by: [...STAFF_OF_A1, "CEO of A1", "head of A1"],
    },
    // Sent to the CEO alone, and shared with the CEO alone.
    ...[
      { on: "client_note", key: "noteSentId" } as const,
      { on: "report", key: "sharedReportId" } as const,
    ].map(({ on, key }) => ({
      form: ({ ids }: { ids: Record<typeof key, string> }) => ({
        ...{ id: NEW_ID, on, onId: ids[key] },
        ...{ text: "Hm", withHeads: "yes" },
      }),
      by: [...STAFF_OF_A1, "CEO of A1"] as const,
    })),
    ...PAGE_COMMENTS,
    // What nobody of the client sees has no thread, for the consultants either.
    {
      form: ({ ids }) => ({ id: NEW_ID, on: "diagnosis", onId: ids.unsharedId, text: "Hm", withHeads: "no" }),
      by: NOBODY_AT_ALL,
    },
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        on: "client_note",
        onId: ids.noteDraftId,
        text: "Hm",
        withHeads: "yes",
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  "comment-actions#editCommentAction": [
    { form: ({ ids }) => ({ id: ids.commentId, version: "1", text: "Taken over" }), by: ["CEO of A1"] },
  ],
  "comment-actions#withdrawCommentAction": [
    { form: ({ ids }) => ({ id: ids.commentId }), by: ["CEO of A1"] },
  ],
  "notice-actions#openNoticeAction": [{ form: ({ ids }) => ({ id: ids.noticeId }), by: ["CEO of A1"] }],
  // Their own, and of those alone who were told of something.
  "notice-actions#readNoticesAction": [
    {
      form: () => ({ upTo: "2100-01-01T00:00:00.000Z" }),
      by: ["owner", "consultant", "assistant", "CEO of A1", "head of A1"],
    },
  ],
  "account/notices/actions#chooseNoticesAction": [{ form: () => ALL_ON, by: EVERYBODYS }],
  "portal/people/actions#inviteHeadAction": [
    {
      form: ({ world }) => ({
        ...{ id: NEW_ID, contactId: NEW_ID, name: "Intruder", email: "intruder@example.com" },
        departmentId: world.a.a1.departments.Finance,
      }),
      by: ["CEO of A1"],
    },
    // An address of the firm's own people is invited like any other: the answer tells nothing of it.
    {
      form: ({ world }) => ({
        ...{ id: NEW_ID, contactId: NEW_ID, name: "Intruder", email: world.a.consultant.email },
        departmentId: world.a.a1.departments.Finance,
      }),
      by: ["CEO of A1"],
    },
  ],
  "portal/people/actions#inviteHeadAgainAction": [
    { form: ({ ids }) => ({ id: NEW_ID, contactId: ids.invitedHeadContactId }), by: ["CEO of A1"] },
    { form: ({ world }) => ({ id: NEW_ID, contactId: world.a.a1.ceoContactId }), by: NOBODY_AT_ALL },
  ],
  "portal/people/actions#removeHeadAction": [
    { form: ({ world }) => ({ membershipId: world.a.a1.head.membershipId }), by: ["CEO of A1"] },
    { form: ({ world }) => ({ membershipId: world.a.a1.ceo.membershipId }), by: NOBODY_AT_ALL },
    { form: ({ world }) => ({ membershipId: world.a.consultant.membershipId }), by: NOBODY_AT_ALL },
  ],
  "(staff)/clients/[clientId]/preview/actions#startPreviewAction": [
    {
      form: ({ ids, world }) => ({ clientCompanyId: ids.clientId, contactId: world.a.a1.headContactId }),
      by: ADVISERS,
    },
    { form: ({ ids }) => ({ clientCompanyId: ids.clientId }), by: ADVISERS },
    {
      form: ({ ids, world }) => ({ clientCompanyId: ids.clientId, contactId: world.a.a2.ceoContactId }),
      by: NOBODY_AT_ALL,
    },
  ],
  // None of them looks through somebody's eyes just now: tests/e2e/preview.spec.ts ends one.
  "end-preview/actions#endPreview": [{ form: () => ({}), by: NOBODY_AT_ALL }],
};
