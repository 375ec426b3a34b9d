import { ACTORS } from "./actors";
import { type Attempts, NEW_ID, NOBODY_AT_ALL, OWNER } from "./attempt";
import { type Answers, each, type ExpectedRoute } from "./route-answers";

const DATA = "(staff)/clients/[clientId]/data/actions";

/** What a client's CEO asks for and takes along; and the proof that it and other things ask for. */
export const DATA_ACTIONS: Attempts = {
  [`${DATA}#grantDataAction`]: [
    { form: ({ ids }) => ({ id: ids.askedDataId }), by: OWNER },
    { form: ({ ids }) => ({ id: ids.grantedDataId }), by: NOBODY_AT_ALL },
  ],
  [`${DATA}#declineDataAction`]: [
    { form: ({ ids }) => ({ id: ids.askedDataId, declineReason: "Taken over" }), by: OWNER },
  ],
  // Of A1's it was asked for already.
  "portal/end/actions#askForDataAction": [{ form: () => ({ id: NEW_ID }), by: ["CEO of A2", "CEO of B1"] }],
  // Nobody of this table has a password: tests/db/exit/data.test.ts shows for whom it works.
  "proof-actions#proveAction": [{ form: () => ({ password: "", code: "" }), by: NOBODY_AT_ALL }],
};

export const DATA_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/api/data-requests/[requestId]/archive": {
    paths: (ids) => [`/api/data-requests/${ids.grantedDataId}/archive`],
    answers: { ...each("absent", ACTORS), ...each("shown", ["CEO of A1"]) } as Answers,
  },
};
