import { type Ids, MONDAY } from "./furnish";
import { client, type ExpectedRoute, ofA1 } from "./route-answers";

export const cadence = (ids: Ids) => `${client(ids)}/cadences/${ids.cadenceId}`;
export const engagement = (ids: Ids) => `${client(ids)}/engagements/${ids.engagementId}`;

/** The work on an engagement and what comes of it: one row per route, as in `EXPECTED_ROUTES`. */
export const WORK_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/clients/[clientId]/engagements": ofA1((ids) => [`${client(ids)}/engagements`]),
  "/clients/[clientId]/engagements/new": ofA1(
    (ids) => [`${client(ids)}/engagements/new`],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/engagements/[engagementId]": ofA1((ids) => [engagement(ids)]),
  "/clients/[clientId]/engagements/[engagementId]/plan": ofA1((ids) => [
    `${engagement(ids)}/plan`,
    `${client(ids)}/engagements/${ids.unusedEngagementId}/plan?template=diagnostic`,
  ]),
  "/clients/[clientId]/engagements/[engagementId]/value": ofA1((ids) => [`${engagement(ids)}/value`]),
  "/clients/[clientId]/engagements/[engagementId]/edit": ofA1(
    (ids) => [`${engagement(ids)}/edit`],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/engagements/[engagementId]/statements": ofA1(
    (ids) => [`${engagement(ids)}/statements`],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/engagements/[engagementId]/notes": ofA1((ids) => [`${engagement(ids)}/notes`]),
  "/clients/[clientId]/engagements/[engagementId]/notes/[monday]": ofA1((ids) =>
    [ids.noteDraftMonday, ids.noteSentMonday, MONDAY].map((monday) => `${engagement(ids)}/notes/${monday}`),
  ),
  "/clients/[clientId]/engagements/[engagementId]/notes/[monday]/send": ofA1(
    (ids) => [`${engagement(ids)}/notes/${ids.noteDraftMonday}/send`],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/engagements/[engagementId]/weeks/[monday]": ofA1((ids) => [
    `${engagement(ids)}/weeks/${MONDAY}`,
  ]),
  "/clients/[clientId]/engagements/[engagementId]/deliverables/[deliverableId]": ofA1((ids) => [
    `${engagement(ids)}/deliverables/${ids.deliverableId}`,
  ]),
  "/clients/[clientId]/cadences": ofA1((ids) => [`${client(ids)}/cadences`]),
  "/clients/[clientId]/cadences/[cadenceId]": ofA1((ids) => [cadence(ids)]),
  "/clients/[clientId]/cadences/[cadenceId]/schedule": ofA1((ids) => [`${cadence(ids)}/schedule`]),
  "/clients/[clientId]/cadences/[cadenceId]/meetings/[day]": ofA1((ids) =>
    Object.values(ids.cadenceDays).map((day) => `${cadence(ids)}/meetings/${day}`),
  ),
  "/clients/[clientId]/scorecard": ofA1((ids) => [`${client(ids)}/scorecard`]),
  "/clients/[clientId]/escalations": ofA1((ids) => [
    `${client(ids)}/escalations`,
    `${client(ids)}/escalations?weeks=26`,
  ]),
  "/clients/[clientId]/bottlenecks": ofA1((ids) => [`${client(ids)}/bottlenecks`]),
  "/clients/[clientId]/readiness": ofA1((ids) => [`${client(ids)}/readiness`]),
  "/clients/[clientId]/reports": ofA1((ids) => [`${client(ids)}/reports`]),
  "/clients/[clientId]/reports/[reportId]": ofA1((ids) =>
    [ids.reportId, ids.packId].map((id) => `${client(ids)}/reports/${id}`),
  ),
};
