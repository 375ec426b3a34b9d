import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Attempts, NEW_ID, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { type Answers, client, each, type ExpectedRoute, OF_A1, ofA1 } from "./route-answers";

const TIMELINE = "(staff)/clients/[clientId]/timeline/actions";
const CONTACT = "(staff)/clients/[clientId]/contacts/[contactId]/actions";
const NEW_TASK = "2c7d1b5e-90b3-4c38-8d54-0f6f5b1f6a21";
const SAID = { day: "2026-03-02", time: "10:00", text: "Taken over" };
const ROLE = { title: "Taken over", fromDay: "2026-01-01" };

/** What happened with a client, and its people over time: the firm's alone. As in `EXPECTED_ROUTES` and `EXPECTED_ACTIONS`. */
export const TIMELINE_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/clients/[clientId]/timeline": ofA1((ids) => [
    `${client(ids)}/timeline`,
    `${client(ids)}/timeline?kind=email&who=${ids.personId}&q=said`,
    `${client(ids)}/timeline?since=2026-01-01T00:00:00.000Z`,
    `${client(ids)}/timeline?entry=${ids.entryId}`,
  ]),
  "/clients/[clientId]/contacts/[contactId]": ofA1((ids) => [`${client(ids)}/contacts/${ids.personId}`]),
  "/api/timeline-files/[fileId]": {
    paths: (ids) => [`/api/timeline-files/${ids.timelineFileId}`],
    answers: { ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]), ...each("shown", OF_A1) } as Answers,
  },
};

export const TIMELINE_ACTIONS: Attempts = {
  "(staff)/clients/[clientId]/actions#beginVisitAction": [
    { form: ({ ids }) => ({ clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  [`${TIMELINE}#addEntryAction`]: [
    {
      form: ({ ids }) => ({
        ...{ id: NEW_ID, taskId: NEW_TASK, clientCompanyId: ids.clientId, kind: "call" },
        ...{ ...SAID, nextStep: "Taken over", nextStepDay: "2026-03-09" },
      }),
      by: STAFF_OF_A1,
    },
    // Whoever may not see the client is not named in what is written of it.
    {
      form: ({ ids, world }) => ({
        ...{ id: NEW_ID, taskId: NEW_TASK, clientCompanyId: ids.clientId, kind: "note", ...SAID },
        mentionIds: world.a.unassigned.membershipId,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${TIMELINE}#saveEntryAction`]: [
    {
      form: ({ ids }) => ({ id: ids.entryId, clientCompanyId: ids.clientId, version: "1", ...SAID }),
      by: STAFF_OF_A1,
    },
  ],
  [`${TIMELINE}#deleteEntryAction`]: [
    { form: ({ ids }) => ({ id: ids.entryId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  [`${TIMELINE}#restoreEntryAction`]: [
    { form: ({ ids }) => ({ id: ids.removedEntryId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  [`${CONTACT}#addRoleAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, contactId: ids.personId, ...ROLE }),
      by: STAFF_OF_A1,
    },
  ],
  [`${CONTACT}#saveRoleAction`]: [
    {
      // The later one ended it.
      form: ({ ids }) => ({ id: ids.roleId, clientCompanyId: ids.clientId, version: "2", ...ROLE }),
      by: STAFF_OF_A1,
    },
  ],
  [`${CONTACT}#deleteRoleAction`]: [
    { form: ({ ids }) => ({ id: ids.roleId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
  [`${CONTACT}#restoreRoleAction`]: [
    { form: ({ ids }) => ({ id: ids.removedRoleId, clientCompanyId: ids.clientId }), by: STAFF_OF_A1 },
  ],
};
