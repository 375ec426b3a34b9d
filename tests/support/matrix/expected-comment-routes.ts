import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Answers, type ExpectedRoute, client, each, ofA1, ofFirm, ofPortal } from "./route-answers";

/** Notices, a company's people, and the portal through somebody's eyes; as in `EXPECTED_ROUTES`. */
export const COMMENT_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/account/notices": {
    paths: () => ["/account/notices"],
    answers: { ...each("sign-in", NOBODY), ...each("shown", [...STAFF, ...PORTAL]) } as Answers,
  },
  "/notices": ofFirm(() => ["/notices"]),
  "/portal/notices": ofPortal(() => ["/portal/notices"], PORTAL),
  "/portal/people": ofPortal(() => ["/portal/people"], ["CEO of A1", "CEO of A2", "CEO of B1"]),
  "/clients/[clientId]/preview": ofA1((ids) => [`${client(ids)}/preview`], ["owner", "consultant"]),
};
