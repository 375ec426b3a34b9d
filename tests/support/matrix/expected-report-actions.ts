import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL, OWNER } from "./attempt";

const DRAFT = "(staff)/clients/[clientId]/reports/draft/actions";

/** Of a report's draft, and of the firm's look. */
export const REPORT_ACTIONS: Attempts = {
  // It may hold costs and a person's profile: not the assistant's.
  [`${DRAFT}#saveDraftAction`]: [
    {
      form: ({ ids }) => ({
        clientCompanyId: ids.clientId,
        version: "1",
        paper: "a4",
        order: "why,verdict",
        parts: "why",
        "words.why": "Taken over",
      }),
      by: ADVISERS,
    },
  ],
  [`${DRAFT}#issueDraftAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, version: "1" }), by: ADVISERS },
    // Of a draft that was saved since.
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, version: "7" }), by: NOBODY_AT_ALL },
  ],
  "(staff)/settings/actions#saveBrandAction": [
    { form: () => ({ id: NEW_ID, version: "1", accent: "#112233" }), by: OWNER },
  ],
};
