import { addDays, toIsoDay } from "@/lib/units/days";
import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL, OWNER, STAFF_OF_A1 } from "./attempt";

const SEATS = {
  operationsManager: "none",
  directorOfOperations: "none",
  vpOfOperations: "none",
  coo: "none",
};
const COMPANY = { name: "Taken over", currency: "USD", ...SEATS };
/** Within reach whenever this runs. */
const LATER = addDays(toIsoDay(new Date()), 200);
const PERSON = { name: "Taken over", position: "other", email: "taken.over@example.com" };

/** Of the client company, its contacts, rounds, diagnoses and reports. */
export const CLIENT_ACTIONS: Attempts = {
  "(staff)/clients/actions#restoreClientAction": [
    { form: ({ ids }) => ({ id: ids.deletedClientId }), by: OWNER },
  ],
  "(staff)/clients/new/actions#addClientAction": [
    {
      form: () => ({ id: NEW_ID, pipelineState: "lead", ...COMPANY }),
      by: ["owner", "consultant", "unassigned consultant", "owner of B"],
    },
    // Under A1's id: elsewhere that is another firm's row, here it is there already.
    { form: ({ ids }) => ({ id: ids.clientId, pipelineState: "lead", ...COMPANY }), by: ["owner of B"] },
  ],
  "(staff)/clients/[clientId]/actions#moveInPipelineAction": [
    { form: ({ ids }) => ({ id: ids.clientId, version: "1", pipelineState: "lost" }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/actions#deleteClientAction": [
    { form: ({ ids }) => ({ id: ids.clientId }), by: OWNER },
  ],
  "(staff)/clients/[clientId]/edit/actions#saveFactsAction": [
    { form: ({ ids }) => ({ id: ids.clientId, version: "1", ...COMPANY }), by: STAFF_OF_A1 },
    // Out of date: who saved what meanwhile is told to nobody else.
    { form: ({ ids }) => ({ id: ids.clientId, version: "0", ...COMPANY }), by: [] },
  ],
  "(staff)/clients/[clientId]/edit/actions#chooseLanguageAction": [
    { form: ({ ids }) => ({ id: ids.clientId, version: "1", speaks: "de" }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/contacts/actions#addContactAction": [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, ...PERSON }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/contacts/actions#saveContactAction": [
    {
      form: ({ ids }) => ({ id: ids.contactId, clientCompanyId: ids.clientId, version: "1", ...PERSON }),
      by: STAFF_OF_A1,
    },
    {
      form: ({ ids, world }) => ({
        id: world.a.a1.ceoContactId,
        clientCompanyId: ids.clientId,
        version: "1",
        ...PERSON,
      }),
      // The CEO has a login, which goes with the position.
      by: ADVISERS,
    },
  ],
  "(staff)/clients/[clientId]/contacts/actions#removeContactAction": [
    { form: ({ ids }) => ({ id: ids.contactId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/contacts/actions#restoreContactAction": [
    { form: ({ ids }) => ({ id: ids.removedContactId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/bin/actions#restoreFromBinAction": [
    {
      form: ({ ids }) => ({ clientCompanyId: ids.clientId, kind: "contact", id: ids.removedContactId }),
      by: STAFF_OF_A1,
    },
    {
      form: ({ ids }) => ({ clientCompanyId: ids.clientId, kind: "merge", id: ids.mergeId }),
      by: STAFF_OF_A1,
    },
    // What another kind's rules would bring back is not to be had under this one's.
    {
      form: ({ ids }) => ({ clientCompanyId: ids.clientId, kind: "deliverable", id: ids.removedContactId }),
      by: NOBODY_AT_ALL,
    },
  ],
  "(staff)/clients/[clientId]/contacts/merge/actions#mergeContactsAction": [
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        clientCompanyId: ids.clientId,
        keptId: ids.otherTwinId,
        goneId: ids.twinId,
      }),
      by: STAFF_OF_A1,
    },
    // Whoever signs in does not go.
    {
      form: ({ ids, world }) => ({
        id: NEW_ID,
        clientCompanyId: ids.clientId,
        keptId: ids.contactId,
        goneId: world.a.a1.headContactId,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  "(staff)/clients/[clientId]/contacts/actions#inviteAction": [
    { form: ({ ids }) => ({ id: NEW_ID, contactId: ids.contactId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/contacts/actions#removeAccessAction": [
    { form: ({ world }) => ({ membershipId: world.a.a1.head.membershipId }), by: ADVISERS },
    // A member of the firm is no portal user.
    { form: ({ world }) => ({ membershipId: world.a.assistant.membershipId }), by: NOBODY_AT_ALL },
  ],

  "(staff)/clients/[clientId]/rounds/actions#startRoundAction": [
    {
      // A1 has an open round, which allows no second.
      form: ({ world }) => ({
        id: NEW_ID,
        clientCompanyId: world.a.a2.clientCompanyId,
        asOf: "2026-03-31",
        confidentiality: "named",
        contactIds: world.a.a2.ceoContactId,
      }),
      by: ADVISERS,
    },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#closeRoundAction": [
    {
      form: ({ ids }) => ({ id: NEW_ID, roundId: ids.roundId, clientCompanyId: ids.clientId, version: "1" }),
      by: ADVISERS,
    },
  ],
  // A1 has an open round, so these are about A2, whose only round is closed.
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#reopenRoundAction": [
    {
      form: ({ ids, world }) => ({
        id: NEW_ID,
        roundId: ids.closedRoundOfA2Id,
        clientCompanyId: world.a.a2.clientCompanyId,
        reason: "Taken over",
        asOf: "2026-03-31",
      }),
      by: ADVISERS,
    },
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        roundId: ids.closedRoundId,
        clientCompanyId: ids.clientId,
        reason: "Taken over",
        asOf: "2026-03-31",
      }),
      by: [],
    },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#scheduleNextRoundAction": [
    {
      form: ({ ids }) => ({ id: NEW_ID, roundId: ids.closedRoundOfA2Id, after: "day", day: LATER }),
      by: ADVISERS,
    },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#cancelNextRoundAction": [
    { form: ({ ids }) => ({ id: ids.nextRoundId, version: "1" }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#addRespondentsAction": [
    { form: ({ ids }) => ({ roundId: ids.roundId, contactIds: ids.contactId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#removeRespondentAction": [
    { form: ({ ids }) => ({ roundId: ids.roundId, respondentId: ids.ofHead }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#makeLinksAction": [
    { form: ({ ids }) => ({ id: NEW_ID, roundId: ids.roundId, respondentIds: ids.ofHead }), by: ADVISERS },
    // A link for the firm's own people: they answer signed in.
    { form: ({ ids }) => ({ id: NEW_ID, roundId: ids.roundId, respondentIds: ids.ofConsultant }), by: [] },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#withdrawLinkAction": [
    { form: ({ ids }) => ({ roundId: ids.roundId, respondentId: ids.ofHead }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#changeCalendarAction": [
    { form: ({ ids }) => ({ roundId: ids.roundId, version: "1", message: "Take your time." }), by: ADVISERS },
  ],
  // No mail goes out from the program of this test: whom it reminds is shown in tests/db/jobs/letters.apart.test.ts.
  "(staff)/clients/[clientId]/rounds/[roundId]/actions#remindAction": [
    { form: ({ ids }) => ({ roundId: ids.roundId, respondentIds: ids.ofHead }), by: [] },
  ],
  "(staff)/clients/[clientId]/rounds/[roundId]/paper/actions#importAnswersAction": [
    { form: ({ ids }) => ({ step: "write", roundId: ids.roundId, ...ids.onPaper }), by: ADVISERS },
    // A look writes nothing, and tells a stranger nothing.
    { form: ({ ids }) => ({ step: "look", roundId: ids.closedRoundId, ...ids.onPaper }), by: NOBODY_AT_ALL },
  ],
  "answer-actions#giveAnswersAction": [
    { form: ({ ids }) => answer(ids.ofCeo), by: ["CEO of A1"] },
    { form: ({ ids }) => answer(ids.ofHead), by: ["head of A1"] },
    { form: ({ ids }) => answer(ids.ofConsultant), by: ["consultant"] },
  ],
  "answer-actions#submitAnswersAction": [
    { form: ({ ids }) => ({ respondentId: ids.ofCeo }), by: ["CEO of A1"] },
    { form: ({ ids }) => ({ respondentId: ids.ofConsultant }), by: ["consultant"] },
  ],

  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/actions#shareDiagnosisAction": [
    { form: ({ ids }) => ({ diagnosisId: ids.unsharedId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/actions#unshareDiagnosisAction": [
    { form: ({ ids }) => ({ diagnosisId: ids.sharedId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/actions#shareWithHeadsAction": [
    { form: ({ ids }) => ({ diagnosisId: ids.sharedId }), by: ADVISERS },
    // Never before the CEO has it.
    { form: ({ ids }) => ({ diagnosisId: ids.unsharedId }), by: [] },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/actions#unshareWithHeadsAction": [
    { form: ({ ids }) => ({ diagnosisId: ids.withHeadsId }), by: ADVISERS },
  ],
  // Every diagnosis of the table is of the rules in use, so nothing newer is made; a stranger is refused before that.
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/proof/actions#rescoreDiagnosisAction": [
    { form: ({ ids }) => ({ id: NEW_ID, diagnosisId: ids.sharedId, ruleSetVersion: "1" }), by: [] },
  ],
  "portal/diagnoses/[diagnosisId]/actions#signOffAction": [
    { form: ({ ids }) => ({ diagnosisId: ids.sharedId, comment: "Agreed" }), by: ["CEO of A1"] },
    { form: ({ ids }) => ({ diagnosisId: ids.unsharedId, comment: "Agreed" }), by: [] },
  ],
  "(staff)/clients/[clientId]/reports/actions#shareReportAction": [
    { form: ({ ids }) => ({ reportId: ids.reportId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/reports/actions#unshareReportAction": [
    { form: ({ ids }) => ({ reportId: ids.sharedReportId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/reports/actions#issuePackAction": [
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId }), by: ADVISERS },
  ],
};

function answer(respondentId: string): Record<string, string> {
  return { respondentId, "answers[0].itemId": "E2", "answers[0].rating": "5", "answers[0].version": "0" };
}
