import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Attempts, NOBODY_AT_ALL, STAFF_OF_A1 } from "./attempt";
import { type Answers, each, type ExpectedRoute, ofFirm } from "./route-answers";

/** What somebody keeps at hand, how it looks to them, and a firm's first steps. */
export const COMFORT_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  // Each gets an answer; whose it is, is looked for in what comes back.
  "/api/search/at-hand": {
    paths: (ids) => [
      `/api/search/at-hand?recent=client:${ids.clientId}&recent=sop:${ids.usedSopId}&recent=report:${ids.reportId}`,
    ],
    answers: { ...each("absent", [...NOBODY, ...PORTAL]), ...each("shown", STAFF) } as Answers,
  },
  "/account/appearance": {
    paths: () => ["/account/appearance"],
    answers: { ...each("sign-in", NOBODY), ...each("shown", [...STAFF, ...PORTAL]) } as Answers,
  },
  "/first-steps": ofFirm(() => ["/first-steps"], ["owner", "owner of B"]),
};

export const COMFORT_ACTIONS: Attempts = {
  "favourite-actions#starAction": [
    { form: ({ ids }) => ({ kind: "client", itemId: ids.clientId, star: "on" }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ kind: "report", itemId: ids.reportId, star: "off" }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ kind: "sop", itemId: ids.clientId, star: "on" }), by: NOBODY_AT_ALL },
  ],
  "account/appearance/actions#chooseAppearanceAction": [
    { form: () => ({ theme: "dark", density: "compact" }), by: [...STAFF, ...PORTAL] },
  ],
  "(staff)/first-steps/actions#putGuideAwayAction": [
    { form: () => ({ away: "yes" }), by: ["owner", "owner of B"] },
  ],
};
