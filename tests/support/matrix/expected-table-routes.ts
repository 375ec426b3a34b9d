import { PORTAL } from "./actors";
import { cadence, engagement } from "./expected-work-routes";
import { type Ids, MONDAY } from "./furnish";
import { client, type ExpectedRoute, ofA1, ofFirm, ofPortal } from "./route-answers";

/** Both files of each table. */
const files = (...tables: string[]) =>
  tables.flatMap((table) => {
    const [path, query = ""] = table.split("?");
    return ["csv", "xlsx"].map((format) => `${path}.${format}${query && `?${query}`}`);
  });
const last = (path: string) => path.split("/").at(-1) ?? "";
const ofEngagement = (ids: Ids, ...tables: string[]) =>
  files(
    ...tables.map(
      (each) => `${client(ids)}/tables/${each}?engagement=${last(engagement(ids))}&week=${MONDAY}`,
    ),
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
          `gaps?diagnosis=${ids.unsharedId}`,
        ].map((table) => `${client(ids)}/tables/${table}`),
        ...["decisions", "actions"].map(
          (table) => `${client(ids)}/tables/${table}?cadence=${last(cadence(ids))}`,
        ),
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
      ofPortal((ids) => files(`/portal/tables/gaps?diagnosis=${ids.sharedId}`), ["CEO of A1"]),
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
    `/portal/tables/gaps.csv?diagnosis=${ids.unsharedId}`,
  ];
}
