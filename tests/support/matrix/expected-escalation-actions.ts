import type { Actor } from "./actors";
import { type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";

const SHARED = "escalation-actions";
const LEDGER = "(staff)/clients/[clientId]/escalations/actions";
const REGISTER = "(staff)/clients/[clientId]/bottlenecks/actions";

const OF_A1: readonly Actor[] = [...STAFF_OF_A1, "CEO of A1", "head of A1"];
const WHO_DECIDES: readonly Actor[] = [...STAFF_OF_A1, "CEO of A1"];
const SAID = { text: "Taken over", raisedDay: "2026-03-02" };
const STEP = { step: "Taken over", unit: "orders", approvalLayers: "1", foundDay: "2026-01-07" };

/** Of the ledger, for the consultants and in the portal, and of the register. */
export const ESCALATION_ACTIONS: Attempts = {
  [`${SHARED}#logEscalationAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, text: "Taken over" }), by: OF_A1 },
    // Into another department of another client.
    {
      form: ({ ids, world }) => ({
        id: NEW_ID,
        clientCompanyId: ids.clientId,
        text: "Taken over",
        departmentId: world.a.a2.departments.Sales,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  // By the consultants anybody's, by the client's people what they logged.
  [`${SHARED}#correctEscalationAction`]: [
    { form: ({ ids }) => ({ id: ids.escalationId, version: "2", ...SAID }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ id: ids.ceosEscalationId, version: "1", ...SAID }), by: WHO_DECIDES },
    {
      form: ({ ids }) => ({ id: ids.headsEscalationId, version: "1", ...SAID }),
      by: [...STAFF_OF_A1, "head of A1"],
    },
  ],
  [`${SHARED}#decideEscalationAction`]: [
    { form: ({ ids }) => ({ id: ids.escalationId, version: "2" }), by: WHO_DECIDES },
    { form: ({ ids }) => ({ id: ids.headsEscalationId, version: "1" }), by: WHO_DECIDES },
  ],
  [`${SHARED}#reopenEscalationAction`]: [
    { form: ({ ids }) => ({ id: ids.decidedEscalationId }), by: WHO_DECIDES },
  ],
  [`${SHARED}#deleteEscalationAction`]: [
    { form: ({ ids }) => ({ id: ids.escalationId }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ id: ids.headsEscalationId }), by: [...STAFF_OF_A1, "head of A1"] },
  ],
  [`${SHARED}#restoreEscalationAction`]: [
    { form: ({ ids }) => ({ id: ids.deletedEscalationId }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ id: ids.ceosDeletedEscalationId }), by: WHO_DECIDES },
  ],
  [`${LEDGER}#fillInEscalationAction`]: [
    {
      form: ({ ids }) => ({ id: ids.escalationId, version: "2", ...SAID, into: "seat", seatName: "Taken" }),
      by: STAFF_OF_A1,
    },
    { form: ({ ids }) => ({ id: ids.ceosEscalationId, version: "1", ...SAID }), by: STAFF_OF_A1 },
  ],
  [`${REGISTER}#addBottleneckAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, ...STEP }), by: STAFF_OF_A1 },
  ],
  [`${REGISTER}#editBottleneckAction`]: [
    { form: ({ ids }) => ({ id: ids.bottleneckId, version: "1", ...STEP }), by: STAFF_OF_A1 },
  ],
  [`${REGISTER}#removeFromTheWayAction`]: [
    { form: ({ ids }) => ({ id: ids.bottleneckId, version: "1", day: "2026-02-02" }), by: STAFF_OF_A1 },
  ],
  [`${REGISTER}#comeBackAction`]: [
    {
      form: ({ ids }) => ({ id: ids.removedBottleneckId, version: "2", day: "2026-03-02" }),
      by: STAFF_OF_A1,
    },
  ],
  [`${REGISTER}#enterMonthAction`]: [
    {
      form: ({ ids }) => ({
        bottleneckId: ids.bottleneckId,
        month: ids.bottleneckMonth,
        of: "throughput",
        was: "7",
        value: "9",
      }),
      by: STAFF_OF_A1,
    },
  ],
  [`${REGISTER}#deleteBottleneckAction`]: [
    { form: ({ ids }) => ({ id: ids.bottleneckId }), by: STAFF_OF_A1 },
  ],
  [`${REGISTER}#restoreBottleneckAction`]: [
    { form: ({ ids }) => ({ id: ids.deletedBottleneckId }), by: STAFF_OF_A1 },
  ],
};
