import { addDays, toIsoDay } from "@/lib/units/days";
import { NOBODY, PORTAL, STAFF } from "./actors";
import { ADVISERS, type Attempts, NEW_ID, NOBODY_AT_ALL, OWNER } from "./attempt";
import {
  type Answers,
  client,
  each,
  type ExpectedRoute,
  ofA1,
  ofAnybody,
  ofFirm,
  ofPortal,
} from "./route-answers";

const END = "(staff)/clients/[clientId]/end/actions";
const DELETIONS = "(staff)/settings/deletions/actions";
/** Within reach whenever this runs. */
const LATER = addDays(toIsoDay(new Date()), 200);
const A1_NAME = "A1 Joinery";
const OWNERS = ["owner", "owner of B"] as const;
const CEOS = ["CEO of A1", "CEO of A2", "CEO of B1"] as const;

/** Of the end of a relation: the portal's last day, and deletion for good. */
export const EXIT_ACTIONS: Attempts = {
  [`${END}#setPortalEndAction`]: [
    { form: ({ ids }) => ({ clientCompanyId: ids.clientId, was: "", until: LATER }), by: ADVISERS },
    { form: ({ ids }) => ({ clientCompanyId: ids.clientId, was: LATER, until: LATER }), by: NOBODY_AT_ALL },
  ],
  [`${END}#beginClientDeletionAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.plainClientId, name: "A6 Bakery" }),
      by: OWNER,
    },
    // Its CEO asks for it already: that is to be answered.
    { form: ({ ids }) => ({ id: NEW_ID, clientCompanyId: ids.clientId, name: A1_NAME }), by: NOBODY_AT_ALL },
  ],
  [`${DELETIONS}#acceptDeletionAction`]: [
    { form: ({ ids }) => ({ id: ids.askedDeletionId, name: A1_NAME }), by: OWNER },
    { form: ({ ids }) => ({ id: ids.declinedDeletionId, name: A1_NAME }), by: NOBODY_AT_ALL },
  ],
  [`${DELETIONS}#declineDeletionAction`]: [
    { form: ({ ids }) => ({ id: ids.askedDeletionId, declineReason: "Taken over" }), by: OWNER },
  ],
  [`${DELETIONS}#callOffDeletionAction`]: [
    { form: ({ ids }) => ({ id: ids.waitingDeletionId }), by: OWNER },
    { form: ({ ids }) => ({ id: ids.askedDeletionId }), by: NOBODY_AT_ALL },
  ],
  // Nobody of this table has told their password: tests/db/exit/firm.test.ts shows for whom it works.
  [`${DELETIONS}#beginFirmDeletionAction`]: [
    {
      form: ({ world }) => ({ id: NEW_ID, name: world.a.owner.firmName, password: "quiet-harbour" }),
      by: NOBODY_AT_ALL,
    },
  ],
  // For their own company alone; of A1's it was asked for already.
  "portal/end/actions#askForDeletionAction": [
    { form: () => ({ id: NEW_ID, reason: "Taken over" }), by: ["CEO of A2", "CEO of B1"] },
  ],
  "portal/end/actions#takeBackDeletionAction": [
    { form: ({ ids }) => ({ id: ids.askedDeletionId }), by: ["CEO of A1"] },
    { form: ({ ids }) => ({ id: ids.declinedDeletionId }), by: NOBODY_AT_ALL },
  ],
};

export const EXIT_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/clients/[clientId]/end": ofA1((ids) => [`${client(ids)}/end`]),
  "/settings/deletions": ofFirm(() => ["/settings/deletions"], OWNERS),
  "/portal/end": ofPortal(() => ["/portal/end"], CEOS),
  // For whose portal is shut: tests/matrix/archive.test.ts.
  "/closed": {
    paths: () => ["/closed"],
    answers: each("elsewhere", [...NOBODY, ...STAFF, ...PORTAL]) as Answers,
  },
  "/api/certificates/[certificateId]/pdf": {
    paths: (ids) => [`/api/certificates/${ids.certificateId}/pdf`],
    answers: { ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]), ...each("shown", ["owner"]) } as Answers,
  },
  // A live one shows its certificate to whoever holds it: tests/db/exit/client.test.ts.
  "/links/certificate/[token]": {
    ...ofAnybody(),
    paths: ({ signIn }) => [`/links/certificate/${signIn}`],
  },
  "/links/certificate/[token]/certificate.pdf": {
    paths: ({ signIn }) => [`/links/certificate/${signIn}/certificate.pdf`],
    answers: each("absent", [...NOBODY, ...STAFF, ...PORTAL]) as Answers,
  },
};
