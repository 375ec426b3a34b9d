import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { type ExpectedRoute, ofPortal } from "./route-answers";

const STAFF_PAGE =
  "(staff)/clients/[clientId]/engagements/[engagementId]/deliverables/[deliverableId]/page-actions";
const SIGN_OFF = "portal/deliverables/[deliverableId]/actions#signOffDeliverableAction";

/** A deliverable's page in the portal: the CEO's, and of the heads its owner's. */
export const PAGE_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/portal/deliverables/[deliverableId]": ofPortal(
    (ids) => [`/portal/deliverables/${ids.pageOfHeadId}`],
    ["CEO of A1", "head of A1"],
  ),
};

export const PAGE_ACTIONS: Attempts = {
  [`${STAFF_PAGE}#savePageAction`]: [
    { form: ({ ids }) => ({ id: ids.pageOfHeadId, version: "1", about: "Taken over" }), by: STAFF_OF_A1 },
  ],
  [`${STAFF_PAGE}#shareDeliverableAction`]: [
    { form: ({ ids }) => ({ id: ids.unsharedPageId }), by: ADVISERS },
    // Its text is kept: it is read on the SOP's own page.
    { form: ({ ids }) => ({ id: ids.usedSopId }), by: NOBODY_AT_ALL },
  ],
  [`${STAFF_PAGE}#unshareDeliverableAction`]: [
    { form: ({ ids }) => ({ id: ids.pageOfHeadId }), by: ADVISERS },
  ],
  [SIGN_OFF]: [
    { form: ({ ids }) => ({ id: ids.pageOfCeoId, edition: "1" }), by: ["CEO of A1"] },
    // Not shared, or not as it stands now.
    { form: ({ ids }) => ({ id: ids.unsharedPageId, edition: "2" }), by: NOBODY_AT_ALL },
    { form: ({ ids }) => ({ id: ids.pageOfHeadId, edition: "7" }), by: NOBODY_AT_ALL },
  ],
};

/** What was said beside it reaches whoever has the page, and nobody else. */
export const PAGE_COMMENTS = (
  [
    ["pageOfHeadId", "yes", [...STAFF_OF_A1, "CEO of A1", "head of A1"]],
    ["pageOfCeoId", "no", [...STAFF_OF_A1, "CEO of A1"]],
    ["unsharedPageId", "no", NOBODY_AT_ALL],
  ] as const
).map(([key, withHeads, by]) => ({
  form: ({ ids }: { ids: Record<typeof key, string> }) => ({
    ...{ id: NEW_ID, on: "deliverable", onId: ids[key] },
    ...{ text: "Hm", withHeads },
  }),
  by,
}));
