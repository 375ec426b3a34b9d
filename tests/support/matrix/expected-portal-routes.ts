import { PORTAL } from "./actors";
import { type ExpectedRoute, ofPortal } from "./route-answers";

const CEOS = ["CEO of A1", "CEO of A2", "CEO of B1"] as const;

/** The client's side: one row per route, as in `EXPECTED_ROUTES`. */
export const PORTAL_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/portal": ofPortal(() => ["/portal"], PORTAL),
  "/portal/diagnoses/[diagnosisId]": ofPortal(
    (ids) => [ids.signedId, ids.sharedId].map((id) => `/portal/diagnoses/${id}`),
    ["CEO of A1"],
  ),
  "/portal/diagnoses/[diagnosisId]/gaps": ofPortal(
    (ids) => [ids.signedId, ids.sharedId].map((id) => `/portal/diagnoses/${id}/gaps`),
    ["CEO of A1"],
  ),
  "/portal/diagnoses/[diagnosisId]/scenarios/[scenarioId]": ofPortal(
    (ids) => [`/portal/diagnoses/${ids.sharedId}/scenarios/${ids.sharedScenarioId}`],
    ["CEO of A1"],
  ),
  "/portal/findings/[diagnosisId]": ofPortal(
    (ids) => [`/portal/findings/${ids.withHeadsId}`],
    ["head of A1"],
  ),
  "/portal/rounds/[roundId]/answer": ofPortal(
    (ids) => [ids.roundId, ids.closedRoundId].map((id) => `/portal/rounds/${id}/answer`),
    ["CEO of A1", "head of A1"],
  ),
  "/portal/rounds/[roundId]/answer/questionnaire.pdf": ofPortal(
    (ids) => [`/portal/rounds/${ids.roundId}/answer/questionnaire.pdf?respondent=${ids.ofCeo}`],
    ["CEO of A1", "head of A1"],
  ),
  "/portal/notes": ofPortal(() => ["/portal/notes"], PORTAL),
  // It was sent to the CEO alone.
  "/portal/notes/[noteId]": ofPortal((ids) => [`/portal/notes/${ids.noteSentId}`], ["CEO of A1"]),
  "/portal/weeks": ofPortal(() => ["/portal/weeks"], CEOS),
  "/portal/plan": ofPortal(() => ["/portal/plan"], CEOS),
  "/portal/deliverables": ofPortal(() => ["/portal/deliverables"], CEOS),
  "/portal/reports": ofPortal(() => ["/portal/reports"], CEOS),
  "/portal/statements": ofPortal(() => ["/portal/statements"], CEOS),
  // Everybody's own; whose meetings they are is looked for in what comes back.
  "/portal/meetings": ofPortal(() => ["/portal/meetings"], PORTAL),
  "/portal/accountability": ofPortal(
    () => ["/portal/accountability", "/portal/accountability?q=seat"],
    PORTAL,
  ),
  "/portal/escalations": ofPortal(() => ["/portal/escalations"], PORTAL),
};
