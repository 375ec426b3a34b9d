import { PORTAL, STAFF } from "./actors";
import { type Ids, MONDAY } from "./furnish";
import { client, type ExpectedRoute, ofA1, ofFirm, ofPortal } from "./route-answers";

const CEOS = ["CEO of A1", "CEO of A2", "CEO of B1"] as const;
const FIRM_A = ["owner", "consultant", "assistant", "unassigned consultant"] as const;
const YEAR = "from=2026-01-01&to=2026-12-31";

export function fileOf(table: string, format: "csv" | "xlsx"): string {
  const [path, query] = table.split("?");
  return `${path}.${format}${query ? `?${query}` : ""}`;
}

/** As CSV, where words can be looked for. */
const csv = (table: string) => fileOf(table, "csv");
const ofClient =
  (tables: (ids: Ids) => readonly string[]): ExpectedRoute["paths"] =>
  (ids) =>
    tables(ids).map((table) => csv(`${client(ids)}/tables/${table}`));
const named = (base: string, ...tables: string[]) => tables.map((table) => csv(`${base}/${table}`));

/** Further tables of the three addresses of `TABLE_ROUTES`. */
export const FIRM_FURTHER: readonly ExpectedRoute[] = [
  ofFirm(() =>
    named(
      "/tables",
      `entries?${YEAR}`,
      "all-contacts",
      "companies",
      "questionnaires",
      "built-in-statements?language=de",
    ),
  ),
  ofFirm(
    () => named("/tables", "opportunities?view=list&state=all"),
    STAFF.filter((one) => one !== "assistant"),
  ),
  ofFirm(
    ({ questionnaireId, publishedTemplateId }) =>
      named(
        "/tables",
        `questionnaire-versions?questionnaire=${questionnaireId}`,
        `questionnaire-statements?questionnaire=${questionnaireId}&version=${publishedTemplateId}`,
      ),
    FIRM_A,
  ),
  ofFirm(() => named("/tables", "arrivals", "certificates"), ["owner", "owner of B"]),
];

export const CLIENT_FURTHER: readonly ExpectedRoute[] = [
  ofA1(
    ofClient((ids) => [
      ...["reports", "readiness", "charts", "seats?number=1", "history"],
      ...["departments", "handoffs"].map((table) => `${table}?diagnosis=${ids.unsharedId}`),
      ...["notes", "kinds", "points", "plan", "planned-kinds", `entries?${YEAR}`].map(
        (table) => `${table}${table.includes("?") ? "&" : "?"}engagement=${ids.engagementId}`,
      ),
      `raci?process=${ids.processId}`,
      `sign-offs?sop=${ids.usedSopId}`,
      `meetings?cadence=${ids.cadenceId}`,
      `attendance?cadence=${ids.cadenceId}&day=${ids.cadenceDays.held}`,
      `difference?from=${ids.signedId}&to=${ids.unsharedId}`,
      `coverage?round=${ids.roundId}`,
    ]),
  ),
  ofA1(
    ofClient(() => ["seat-cost"]),
    ["owner", "consultant"],
  ),
  ofA1(
    ofClient(() => ["archives"]),
    ["owner"],
  ),
];

export const PORTAL_FURTHER: readonly ExpectedRoute[] = [
  ofPortal(() => named("/portal/tables", "reports", "people", "week-deliverables", "week-kinds"), CEOS),
  ofPortal(() => named("/portal/tables", "notes"), PORTAL),
  ofPortal(
    ({ usedSopId }) => named("/portal/tables", `sign-offs?sop=${usedSopId}`, `week-kinds?week=${MONDAY}`),
    ["CEO of A1"],
  ),
];

export function noFurtherTables(ids: Ids): string[] {
  return [
    "/tables/entries.csv",
    "/tables/entries.csv?from=2026-02-01&to=2026-01-01",
    "/tables/entries.csv?from=2020-01-01&to=2026-12-31",
    `/tables/entries.csv?${YEAR}&engagement=${ids.deletedEngagementId}`,
    `${client(ids)}/tables/raci.csv?process=${ids.removedProcessId}`,
    `${client(ids)}/tables/seats.csv?number=9`,
    `/portal/tables/sign-offs.csv?sop=${ids.draftSopId}`,
  ];
}
