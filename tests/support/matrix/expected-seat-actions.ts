import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL } from "./attempt";

const PERSON = { name: "Taken over", presentSeat: "Taken over" };
const COSTS = { currency: "EUR", salary: "1", rate: "1", minutesPerWeek: "10", weeksPerYear: "40" };

/** Of inside candidates and of what the seat costs. */
export const SEAT_ACTIONS: Attempts = {
  "(staff)/clients/[clientId]/seat/candidates/actions#addCandidateAction": [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, ...PERSON }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/seat/candidates/actions#restoreCandidateAction": [
    { form: ({ ids }) => ({ id: ids.deletedCandidateId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/seat/candidates/[candidateId]/actions#saveCandidateAction": [
    {
      form: ({ ids }) => ({ id: ids.candidateId, version: "2", ...PERSON, "level-influence": "shown" }),
      by: ADVISERS,
    },
    { form: ({ ids }) => ({ id: ids.candidateId, version: "9", ...PERSON }), by: NOBODY_AT_ALL },
  ],
  "(staff)/clients/[clientId]/seat/candidates/[candidateId]/actions#deleteCandidateAction": [
    { form: ({ ids }) => ({ id: ids.candidateId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/seat/cost/actions#saveCostAction": [
    { form: ({ ids }) => ({ clientCompanyId: ids.clientId, version: "1", ...COSTS }), by: ADVISERS },
    { form: ({ ids }) => ({ clientCompanyId: ids.clientId, version: "0", ...COSTS }), by: NOBODY_AT_ALL },
  ],
};
