import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Answers, type ExpectedRoute, OF_A1, client, each, ofA1, ofPortal } from "./route-answers";

/** Of SOPs: pages of both sides, their files and their pictures. */
export const SOP_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/clients/[clientId]/sops": ofA1((ids) => [
    `${client(ids)}/sops`,
    `${client(ids)}/sops?q=dispatch&state=due`,
  ]),
  "/clients/[clientId]/sops/new": ofA1((ids) => [
    `${client(ids)}/sops/new`,
    `${client(ids)}/sops/new?deliverable=${ids.deliverableId}`,
  ]),
  "/clients/[clientId]/sops/sops.zip": ofA1((ids) => [`${client(ids)}/sops/sops.zip`]),
  "/clients/[clientId]/sops/[sopId]": ofA1((ids) =>
    [ids.draftSopId, ids.reviewedSopId, ids.approvedSopId, ids.usedSopId].map(
      (id) => `${client(ids)}/sops/${id}`,
    ),
  ),
  "/clients/[clientId]/sops/[sopId]/details": ofA1((ids) => [`${client(ids)}/sops/${ids.usedSopId}/details`]),
  "/clients/[clientId]/sops/[sopId]/edit": ofA1((ids) => [`${client(ids)}/sops/${ids.draftSopId}/edit`]),
  "/clients/[clientId]/sops/[sopId]/versions": ofA1((ids) => [
    `${client(ids)}/sops/${ids.usedSopId}/versions`,
  ]),
  "/api/sops/[sopId]/pdf": {
    paths: (ids) => [`/api/sops/${ids.usedSopId}/pdf`, `/api/sops/${ids.usedSopId}/pdf?version=1`],
    answers: {
      ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]),
      ...each("shown", [...OF_A1, "CEO of A1", "head of A1"]),
    } as Answers,
  },
  "/api/sop-images/[imageId]": {
    paths: (ids) => [`/api/sop-images/${ids.sopImageId}`],
    answers: {
      ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]),
      ...each("shown", [...OF_A1, "CEO of A1", "head of A1"]),
    } as Answers,
  },

  "/portal/sops": ofPortal(() => ["/portal/sops"], PORTAL),
  "/portal/sops/[sopId]": ofPortal((ids) => [`/portal/sops/${ids.usedSopId}`], ["CEO of A1", "head of A1"]),
};
