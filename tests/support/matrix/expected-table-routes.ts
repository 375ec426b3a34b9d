import { PORTAL } from "./actors";
import { type Ids, MONDAY } from "./furnish";
import { client, type ExpectedRoute, ofA1, ofFirm, ofPortal } from "./route-answers";

/** Both files of each table. */
const files = (...tables: string[]) =>
  tables.flatMap((table) => {
    const [path, query = ""] = table.split("?");
    return ["csv", "xlsx"].map((format) => `${path}.${format}${query && `?${query}`}`);
  });
const ofEngagement = (ids: Ids, ...tables: string[]) =>
  files(
    ...tables.map((each) => `${client(ids)}/tables/${each}?engagement=${ids.engagementId}&week=${MONDAY}`),
  );

/** Tables as files: each is there for whom its page is there. */
export const TABLE_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/tables/[file]": {
    ...ofFirm(() =>
      files(
        "/tables/clients",
        "/tables/clients?q=joinery",
        "/tables/tasks?view=everybody",
        "/tables/members",
        "/tables/portfolio",
      ),
    ),
    others: [
      ofFirm(
        () => files(`/tables/timesheet?week=${MONDAY}`),
        ["owner", "consultant", "unassigned consultant", "owner of B"],
      ),
    ],
  },
  "/clients/[clientId]/tables/[file]": {
    ...ofA1((ids) => [
      ...files(
        ...[
          "sops",
          "escalations?weeks=26",
          "bottlenecks",
          "scorecard",
          "engagements",
          "contacts",
          "rounds",
          "processes",
          `respondents?round=${ids.roundId}`,
          `gaps?diagnosis=${ids.unsharedId}`,
        ].map((table) => `${client(ids)}/tables/${table}`),
        ...["decisions", "actions"].map((table) => `${client(ids)}/tables/${table}?cadence=${ids.cadenceId}`),
      ),
      ...ofEngagement(ids, "weeks", "deliverables", "time", "value"),
    ]),
    others: [
      ofA1(
        (ids) => [...ofEngagement(ids, "statements"), ...files(`${client(ids)}/tables/candidates`)],
        ["owner", "consultant"],
      ),
    ],
  },
  "/portal/tables/[file]": {
    ...ofPortal(
      () =>
        files(...["weeks", "deliverables", "statements", "plan"].map((table) => `/portal/tables/${table}`)),
      ["CEO of A1", "CEO of A2", "CEO of B1"],
    ),
    others: [
      ofPortal(() => files("/portal/tables/seats"), ["CEO of A1", "head of A1"]),
      ofPortal(
        () =>
          files(...["escalations", "decisions", "actions", "sops"].map((table) => `/portal/tables/${table}`)),
        PORTAL,
      ),
    ],
  },
};

export function noTablePaths(ids: Ids): string[] {
  return [
    "/tables/constructor.csv",
    "/tables/clients.pdf",
    "/tables/sops.csv",
    `${client(ids)}/tables/clients.csv`,
    `${client(ids)}/tables/actions.csv`,
    `${client(ids)}/tables/weeks.csv?engagement=${ids.deletedEngagementId}`,
    `/clients/${ids.deletedClientId}/tables/sops.csv`,
    "/portal/tables/members.csv",
    // The one promised its heads more than a table apart would keep: tests/db/tables shows where there is one.
    ...[ids.sharedId, ids.unsharedId].map((id) => `/portal/tables/gaps.csv?diagnosis=${id}`),
  ];
}
