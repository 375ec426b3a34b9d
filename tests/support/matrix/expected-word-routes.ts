import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Answers, each, type ExpectedRoute, OF_A1 } from "./route-answers";

const ABSENT = each("absent", [...NOBODY, ...STAFF, ...PORTAL]);

/** Word files, each to whoever gets the same as a PDF: one row per route, as in `EXPECTED_ROUTES`. */
export const WORD_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/api/sops/[sopId]/docx": {
    paths: (ids) => [`/api/sops/${ids.usedSopId}/docx`, `/api/sops/${ids.usedSopId}/docx?version=1`],
    answers: { ...ABSENT, ...each("shown", [...OF_A1, "CEO of A1", "head of A1"]) } as Answers,
  },
  "/api/reports/[reportId]/docx": {
    paths: (ids) => [`/api/reports/${ids.reportId}/docx`],
    answers: { ...ABSENT, ...each("shown", OF_A1) } as Answers,
  },
  "/api/reports/draft/[clientId]/docx": {
    paths: (ids) => [`/api/reports/draft/${ids.clientId}/docx`],
    answers: { ...ABSENT, ...each("shown", ["owner", "consultant"]) } as Answers,
  },
};
