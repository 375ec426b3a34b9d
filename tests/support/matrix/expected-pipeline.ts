import { ADVISERS, type Attempts } from "./attempt";
import { type ExpectedRoute, ofA1, ofFirm } from "./route-answers";
import { STAFF } from "./actors";

const OPPORTUNITY = "(staff)/pipeline/[opportunityId]/actions";
const SELLERS = STAFF.filter((one) => one !== "assistant");
const TERMS = {
  ...{ kind: "advisory", title: "Taken over", startsOn: "2026-01-01", currency: "EUR" },
  ...{ rate: "1", plannedMinutesPerWeek: "1:00" },
};
const NEW_ENGAGEMENT = "0d5a2c0e-4a52-4f0f-9a3b-5b1f6f1f7a10";

/** What clients may come to buy: of the owner's and the consultants'. As in `EXPECTED_ROUTES` and `EXPECTED_ACTIONS`. */
export const PIPELINE_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/pipeline": ofFirm(() => ["/pipeline", "/pipeline?view=list", "/pipeline?view=list&state=lost"], SELLERS),
  // Whose clients they are, is looked for in what comes back.
  "/pipeline/new": ofFirm(({ clientId }) => ["/pipeline/new", `/pipeline/new?client=${clientId}`], SELLERS),
  "/pipeline/outcomes": ofFirm(() => ["/pipeline/outcomes?period=all"], SELLERS),
  "/pipeline/probabilities": ofFirm(() => ["/pipeline/probabilities"], ["owner", "owner of B"]),
  "/pipeline/[opportunityId]": ofA1(
    ({ leadId, lostLeadId }) => [`/pipeline/${leadId}`, `/pipeline/${lostLeadId}`],
    ["owner", "consultant"],
  ),
};

export const PIPELINE_ACTIONS: Attempts = {
  "(staff)/pipeline/actions#moveOpportunityAction": [
    { form: ({ ids }) => ({ id: ids.leadId, version: "1", toStage: "proposal" }), by: ADVISERS },
    { form: ({ ids }) => ({ id: ids.lostLeadId, version: "1", toStage: "lead" }), by: ADVISERS },
  ],
  "(staff)/pipeline/new/actions#addOpportunityAction": [
    {
      form: ({ ids }) => ({
        ...{ id: NEW_ENGAGEMENT, clientCompanyId: ids.clientId, title: "Taken over", stage: "lead" },
      }),
      by: ADVISERS,
    },
  ],
  "(staff)/pipeline/probabilities/actions#saveProbabilitiesAction": [
    {
      form: () => ({ read: "10,20,40,60", lead: "1", review_booked: "2", diagnostic: "3", proposal: "4" }),
      by: ["owner", "owner of B"],
    },
  ],
  [`${OPPORTUNITY}#saveOpportunityAction`]: [
    {
      form: ({ ids }) => ({ id: ids.leadId, version: "1", title: "Taken over", currency: "EUR" }),
      by: ADVISERS,
    },
  ],
  [`${OPPORTUNITY}#loseOpportunityAction`]: [
    { form: ({ ids }) => ({ id: ids.leadId, version: "1", lostReason: "price" }), by: ADVISERS },
  ],
  [`${OPPORTUNITY}#winOpportunityAction`]: [
    {
      form: ({ ids }) => ({
        ...{ id: NEW_ENGAGEMENT, clientCompanyId: ids.clientId, opportunityId: ids.leadId, version: "1" },
        ...TERMS,
      }),
      by: ADVISERS,
    },
  ],
};
