import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Answers, client, each, type ExpectedRoute, OF_A1, ofA1, ofPortal } from "./route-answers";

const ABSENT = each("absent", [...NOBODY, ...STAFF, ...PORTAL]);

/** A report's draft, its page, a note as a paper and the firm's look: one row per route, as in `EXPECTED_ROUTES`. */
export const REPORT_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/clients/[clientId]/reports/draft": ofA1(
    (ids) => [`${client(ids)}/reports/draft`],
    ["owner", "consultant"],
  ),
  "/portal/reports/[reportId]": ofPortal(
    (ids) => [ids.sharedReportId, ids.packId].map((id) => `/portal/reports/${id}`),
    ["CEO of A1"],
  ),
  "/api/reports/draft/[clientId]/pdf": {
    paths: (ids) => [`/api/reports/draft/${ids.clientId}/pdf`],
    answers: { ...ABSENT, ...each("shown", ["owner", "consultant"]) } as Answers,
  },
  // It was sent to the CEO alone.
  "/api/notes/[noteId]/pdf": {
    paths: (ids) => [`/api/notes/${ids.noteSentId}/pdf`],
    answers: { ...ABSENT, ...each("shown", [...OF_A1, "CEO of A1"]) } as Answers,
  },
  // Everybody of the firm, and of its clients.
  "/api/logos/[logoId]": {
    paths: (ids) => [`/api/logos/${ids.logoId}`],
    answers: {
      ...ABSENT,
      ...each("shown", [...OF_A1, "unassigned consultant", "CEO of A1", "head of A1", "CEO of A2"]),
    } as Answers,
  },
};
