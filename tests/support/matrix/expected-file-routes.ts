import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Answers, each, type ExpectedRoute, OF_A1 } from "./route-answers";

/** Files that are read through the gate: one row per route, as in `EXPECTED_ROUTES`. */
export const FILE_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  // A file is opened by programs too: nobody is sent to a page to sign in.
  "/api/reports/[reportId]/pdf": {
    paths: (ids) => [`/api/reports/${ids.reportId}/pdf`],
    answers: { ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]), ...each("shown", OF_A1) } as Answers,
    others: [
      {
        paths: (ids) => [`/api/reports/${ids.packId}/pdf`],
        answers: {
          ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]),
          ...each("shown", [...OF_A1, "CEO of A1"]),
        } as Answers,
      },
    ],
  },

  // Every consultant of a firm finds what is theirs to see: whose it is, is looked for in what comes back.
  "/api/search": {
    paths: () => ["/api/search?q=Joinery", "/api/search?q=Sales"],
    answers: { ...each("absent", [...NOBODY, ...PORTAL]), ...each("shown", STAFF) } as Answers,
  },

  "/api/evidence/[fileId]": {
    paths: (ids) => [`/api/evidence/${ids.evidenceId}`],
    answers: {
      ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]),
      ...each("shown", [...OF_A1, "CEO of A1"]),
    } as Answers,
  },
  ...Object.fromEntries(
    ["pdf", "csv"].map((kind): [string, ExpectedRoute] => [
      `/api/statements/[statementId]/${kind}`,
      {
        paths: (ids) => [`/api/statements/${ids.statementId}/${kind}`],
        answers: {
          ...each("absent", [...NOBODY, ...STAFF, ...PORTAL]),
          ...each("shown", ["owner", "consultant", "CEO of A1"]),
        } as Answers,
      },
    ]),
  ),
};
