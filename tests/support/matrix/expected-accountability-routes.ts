import type { Ids } from "./furnish";
import { type ExpectedRoute, client, ofA1 } from "./route-answers";

const PAGE = "/clients/[clientId]/accountability";
const home = (ids: Ids) => `${client(ids)}/accountability`;

/** Of accountability charts and RACI grids: one row per route, as in `EXPECTED_ROUTES`. */
export const ACCOUNTABILITY_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  [PAGE]: ofA1((ids) => [home(ids), `${home(ids)}?q=seat`]),
  [`${PAGE}/draft`]: ofA1((ids) => [`${home(ids)}/draft`]),
  [`${PAGE}/seats/[seatId]`]: ofA1((ids) =>
    [ids.draftSeatId, ids.liveSeatId].map((id) => `${home(ids)}/seats/${id}`),
  ),
  [`${PAGE}/charts/[number]`]: ofA1((ids) => [`${home(ids)}/charts/1`]),
  [`${PAGE}/charts/[number]/chart.pdf`]: ofA1((ids) => [`${home(ids)}/charts/1/chart.pdf`]),
  [`${PAGE}/raci`]: ofA1((ids) => [`${home(ids)}/raci`]),
  [`${PAGE}/raci/[processId]`]: ofA1((ids) => [
    `${home(ids)}/raci/${ids.processId}`,
    `${home(ids)}/raci/${ids.processId}?chart=draft`,
  ]),
};

/** Addresses that are there for nobody. */
export function noChartPaths(ids: Ids): readonly string[] {
  return [
    `${home(ids)}/charts/2`,
    `${home(ids)}/charts/0/chart.pdf`,
    `${home(ids)}/charts/one`,
    `${home(ids)}/seats/${ids.draftChartId}`,
    `${home(ids)}/raci/${ids.removedProcessId}`,
  ];
}
