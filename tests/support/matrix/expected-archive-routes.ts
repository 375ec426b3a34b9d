import { ACTORS } from "./actors";
import { type Answers, type ExpectedRoute, client, each, ofA1, ofFirm } from "./route-answers";

/** A client's archive: the firm's owner takes it away and brings it in, and nobody else learns that there is one. */
export const ARCHIVE_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/clients/[clientId]/data": ofA1((ids) => [`${client(ids)}/data`], ["owner"]),
  "/settings/data": ofFirm(() => ["/settings/data"], ["owner", "owner of B"]),
  "/api/clients/[clientId]/archive": {
    paths: (ids) => [`/api/clients/${ids.clientId}/archive`],
    answers: { ...each("absent", ACTORS), ...each("shown", ["owner"]) } as Answers,
  },
  // It only takes archives: tests/db/archives asks who may send one, and archive.spec.ts sends it.
  "/api/archives": { paths: () => ["/api/archives"], answers: each("absent", ACTORS) as Answers },
};
