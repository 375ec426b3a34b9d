import { type Attempts, NEW_ID, STAFF_OF_A1 } from "./attempt";
import type { Ids } from "./furnish";

const DEPARTMENTS = "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/departments/actions";
const SAID = { what: "Taken over", outcome: "works" };

/** Of what is handed from one department to another: reported in a round, and noted by the consultants. */
export const HANDOFF_ACTIONS: Attempts = {
  "answer-actions#reportHandoffsAction": [
    { form: ({ ids }) => report(ids.ofCeo, ids), by: ["CEO of A1"] },
    // The head is of Sales, which this comes into.
    { form: ({ ids }) => report(ids.ofHead, ids), by: ["head of A1"] },
  ],
  [`${DEPARTMENTS}#noteHandoffAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, ...between(ids), ...SAID }),
      by: STAFF_OF_A1,
    },
  ],
  [`${DEPARTMENTS}#correctHandoffAction`]: [
    {
      form: ({ ids }) => ({
        id: ids.handoffId,
        clientCompanyId: ids.clientId,
        version: "1",
        ...between(ids),
        ...SAID,
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${DEPARTMENTS}#removeHandoffAction`]: [
    { form: ({ ids }) => ({ id: ids.handoffId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  [`${DEPARTMENTS}#restoreHandoffAction`]: [
    { form: ({ ids }) => ({ id: ids.removedHandoffId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
};

function between({ departmentId, otherDepartmentId }: Ids) {
  return { fromDepartmentId: departmentId, toDepartmentId: otherDepartmentId };
}

function report(respondentId: string, ids: Ids): Record<string, string> {
  const { fromDepartmentId, toDepartmentId } = between(ids);
  return {
    respondentId,
    "handoffs[0].fromDepartmentId": fromDepartmentId,
    "handoffs[0].toDepartmentId": toDepartmentId,
    "handoffs[0].outcome": "works",
    "handoffs[0].what": "Taken over",
    "handoffs[0].version": "0",
  };
}
