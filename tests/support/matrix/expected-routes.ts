import { NOBODY, PORTAL, STAFF } from "./actors";
import { ACCOUNTABILITY_ROUTES, noChartPaths } from "./expected-accountability-routes";
import { API_ROUTES } from "./expected-api";
import { ARCHIVE_ROUTES } from "./expected-archive-routes";
import { COMFORT_ROUTES } from "./expected-comfort";
import { DATA_ROUTES } from "./expected-data";
import { EXIT_ROUTES } from "./expected-exit";
import { IMPORT_ROUTES } from "./expected-imports";
import { COMMENT_ROUTES } from "./expected-comment-routes";
import { FILE_ROUTES } from "./expected-file-routes";
import { PAGE_ROUTES } from "./expected-pages";
import { PIPELINE_ROUTES } from "./expected-pipeline";
import { PORTAL_ROUTES } from "./expected-portal-routes";
import { REPORT_ROUTES } from "./expected-report-routes";
import { REVIEW_ROUTES } from "./expected-review";
import { SOP_ROUTES } from "./expected-sop-routes";
import { noTablePaths, TABLE_ROUTES } from "./expected-table-routes";
import { LIST_ROUTES } from "./expected-views";
import { WORD_ROUTES } from "./expected-word-routes";
import { cadence, engagement, WORK_ROUTES } from "./expected-work-routes";
import { type Ids, MONDAY } from "./furnish";
import { TIMELINE_ROUTES } from "./expected-timeline";
import {
  type Answers,
  type ExpectedRoute,
  OF_A1,
  client,
  each,
  ofA1,
  ofAnybody,
  ofFirm,
} from "./route-answers";

const STAFF_OF_FIRM_A = [...OF_A1, "unassigned consultant"] as const;
const questionnaires = (ids: Ids) =>
  [ids.draftQuestionnaireId, ids.questionnaireId].map((id) => `/settings/questionnaires/${id}`);
const versions = (ids: Ids) => [
  `/settings/questionnaires/${ids.draftQuestionnaireId}/versions/${ids.draftTemplateId}`,
  `/settings/questionnaires/${ids.questionnaireId}/versions/${ids.publishedTemplateId}`,
];

/** One row per route of the build. A route without one fails the run, and so does one without a route. */
export const EXPECTED_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/": {
    paths: () => ["/"],
    answers: { ...each("sign-in", NOBODY), ...each("elsewhere", [...STAFF, ...PORTAL]) } as Answers,
  },
  ...COMMENT_ROUTES,
  ...PAGE_ROUTES,
  ...IMPORT_ROUTES,
  ...PIPELINE_ROUTES,
  ...TIMELINE_ROUTES,
  ...API_ROUTES,
  "/account": {
    paths: () => ["/account"],
    answers: { ...each("sign-in", NOBODY), ...each("shown", [...STAFF, ...PORTAL]) } as Answers,
  },
  "/account/second-factor": {
    paths: () => ["/account/second-factor"],
    answers: { ...each("sign-in", NOBODY), ...each("shown", [...STAFF, ...PORTAL]) } as Answers,
  },
  "/account/calendar": {
    paths: () => ["/account/calendar"],
    answers: { ...each("sign-in", NOBODY), ...each("shown", [...STAFF, ...PORTAL]) } as Answers,
  },
  // The live one shows the CEO's meetings to whoever holds it: that is not for the strangers of this table.
  "/api/calendar/[token]": {
    paths: ({ deadFeed, signIn }) =>
      [deadFeed, `${deadFeed}.ics`, signIn, "none"].map((token) => `/api/calendar/${token}`),
    answers: each("absent", [...NOBODY, ...STAFF, ...PORTAL]) as Answers,
  },
  "/api/auth/[...nextauth]": ofAnybody("/api/auth/session", "/api/auth/csrf", "/api/auth/providers"),
  "/api/health/live": ofAnybody("/api/health/live"),
  "/api/health/ready": ofAnybody("/api/health/ready"),
  "/forgot": ofAnybody("/forgot"),
  "/verify": ofAnybody("/verify"),
  "/links/invitation/[token]": {
    ...ofAnybody(),
    // The live one says to whoever holds it which firm invites whom: that is not for the strangers of this table.
    paths: ({ signIn }) => [`/links/invitation/${signIn}`],
  },
  "/links/password-reset/[token]": {
    ...ofAnybody(),
    paths: ({ deadReset, reset }) => [deadReset, reset].map((token) => `/links/password-reset/${token}`),
  },
  "/links/set-up/[token]": {
    ...ofAnybody(),
    paths: ({ setUp }) => [`/links/set-up/${setUp}`],
  },
  "/links/sign-in/[token]": {
    ...ofAnybody(),
    paths: ({ deadSignIn, signIn }) => [deadSignIn, signIn].map((token) => `/links/sign-in/${token}`),
  },
  "/respond/[token]": {
    ...ofAnybody(),
    // The live one shows A1's questionnaire to whoever holds it: that is not for the strangers of this table.
    paths: ({ deadRespond, signIn }) => [deadRespond, signIn].map((token) => `/respond/${token}`),
  },
  // By the secret alone: no sign-in opens it, not even that of who put the file there.
  "/respond/[token]/evidence/[fileId]": {
    paths: (ids) =>
      [ids.deadRespond, ids.respond].map((token) => `/respond/${token}/evidence/${ids.evidenceId}`),
    answers: each("absent", [...NOBODY, ...STAFF, ...PORTAL]) as Answers,
  },
  "/icon.svg": ofAnybody("/icon.svg"),
  "/second-factor": {
    paths: () => ["/second-factor"],
    answers: {
      ...each("elsewhere", [...NOBODY, ...STAFF, ...PORTAL]),
      "owner, half signed in": "shown",
    } as Answers,
  },
  "/sign-in": {
    paths: () => ["/sign-in", "/sign-in?callbackUrl=%2Fclients"],
    answers: { ...each("shown", NOBODY), ...each("elsewhere", [...STAFF, ...PORTAL]) } as Answers,
  },

  "/portfolio": ofFirm(() => ["/portfolio"]),
  "/clients": ofFirm((ids) => ["/clients", "/clients?q=joinery", `/clients?deleted=${ids.deletedClientId}`]),
  "/clients/new": ofFirm(
    () => ["/clients/new"],
    ["owner", "consultant", "unassigned consultant", "owner of B"],
  ),
  "/tasks": ofFirm(() => ["/tasks", "/tasks?view=everybody", "/tasks?view=done"]),
  // Leads to this week's.
  "/timesheet": {
    paths: () => ["/timesheet"],
    answers: { ...each("sign-in", NOBODY), ...each("elsewhere", [...STAFF, ...PORTAL]) } as Answers,
  },
  "/timesheet/[monday]": ofFirm(
    () => [`/timesheet/${MONDAY}`],
    ["owner", "consultant", "unassigned consultant", "owner of B"],
  ),
  "/rules": ofFirm(() => ["/rules"]),
  "/rules/[version]": ofFirm(() => ["/rules/1"]),
  "/settings": ofFirm(() => ["/settings"]),
  "/settings/members": ofFirm(() => ["/settings/members"]),
  "/settings/members/[membershipId]": ofFirm(
    (ids) => [ids.invitedId, ids.formerId].map((id) => `/settings/members/${id}`),
    ["owner"],
  ),
  "/settings/questionnaires": ofFirm(() => ["/settings/questionnaires"]),
  "/settings/questionnaires/built-in": ofFirm(() => ["/settings/questionnaires/built-in"]),
  "/settings/questionnaires/[questionnaireId]": ofFirm(questionnaires, STAFF_OF_FIRM_A),
  "/settings/questionnaires/[questionnaireId]/versions/[templateId]": ofFirm(versions, STAFF_OF_FIRM_A),
  "/settings/questionnaires/[questionnaireId]/versions/[templateId]/preview": ofFirm(
    (ids) => versions(ids).flatMap((path) => [`${path}/preview`, `${path}/preview?language=de`]),
    STAFF_OF_FIRM_A,
  ),
  "/settings/questionnaires/[questionnaireId]/versions/[templateId]/statements/[statementId]": ofFirm(
    (ids) =>
      versions(ids)
        .slice(0, 1)
        .map((path) => `${path}/statements/E1`),
    ["owner"],
  ),
  "/settings/questionnaires/[questionnaireId]/versions/[templateId]/statements/new": ofFirm(
    (ids) =>
      versions(ids)
        .slice(0, 1)
        .map((path) => `${path}/statements/new`),
    ["owner"],
  ),
  "/settings/outbox": ofFirm(() => ["/settings/outbox"], ["owner", "owner of B"]),

  "/clients/[clientId]": ofA1((ids) => [client(ids)]),
  "/clients/[clientId]/edit": ofA1((ids) => [`${client(ids)}/edit`]),
  "/clients/[clientId]/contacts": ofA1((ids) => [
    `${client(ids)}/contacts`,
    `${client(ids)}/contacts?removed=${ids.removedContactId}`,
  ]),
  "/clients/[clientId]/rounds": ofA1((ids) => [`${client(ids)}/rounds`]),
  "/clients/[clientId]/rounds/[roundId]": ofA1((ids) =>
    [ids.roundId, ids.closedRoundId].map((id) => `${client(ids)}/rounds/${id}`),
  ),
  "/clients/[clientId]/rounds/[roundId]/answer": ofA1(
    (ids) => [ids.roundId, ids.closedRoundId].map((id) => `${client(ids)}/rounds/${id}/answer`),
    ["consultant"],
  ),
  "/clients/[clientId]/rounds/[roundId]/paper": ofA1((ids) =>
    [ids.roundId, ids.closedRoundId].map((id) => `${client(ids)}/rounds/${id}/paper`),
  ),
  "/clients/[clientId]/rounds/[roundId]/paper/questionnaire.pdf": ofA1((ids) => {
    const sheet = `${client(ids)}/rounds/${ids.roundId}/paper/questionnaire.pdf`;
    return [`${sheet}?respondent=${ids.ofHead}`, `${sheet}?group=ceo&language=de&paper=letter`];
  }),
  "/clients/[clientId]/rounds/[roundId]/paper/answers.csv": ofA1(
    (ids) => [`${client(ids)}/rounds/${ids.roundId}/paper/answers.csv`],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/rounds/[roundId]/notes": ofA1((ids) =>
    [ids.roundId, ids.closedRoundId].map((id) => `${client(ids)}/rounds/${id}/notes`),
  ),
  "/clients/[clientId]/diagnoses/[diagnosisId]": ofA1((ids) =>
    [ids.signedId, ids.sharedId, ids.unsharedId].map((id) => `${client(ids)}/diagnoses/${id}`),
  ),
  "/clients/[clientId]/diagnoses/[diagnosisId]/readers": ofA1((ids) =>
    ["", "?reader=heads"].map((reader) => `${client(ids)}/diagnoses/${ids.withHeadsId}/readers${reader}`),
  ),
  "/clients/[clientId]/diagnoses/[diagnosisId]/proof": ofA1((ids) => [
    `${client(ids)}/diagnoses/${ids.signedId}/proof?again=1`,
    `${client(ids)}/diagnoses/${ids.sharedId}/proof?under=1`,
  ]),
  "/clients/[clientId]/diagnoses/[diagnosisId]/departments": ofA1((ids) => [
    `${client(ids)}/diagnoses/${ids.sharedId}/departments`,
  ]),
  "/clients/[clientId]/diagnoses/[diagnosisId]/gaps": ofA1((ids) => [
    `${client(ids)}/diagnoses/${ids.sharedId}/gaps`,
    `${client(ids)}/diagnoses/${ids.unsharedId}/gaps?flag=gap&dimension=founder`,
  ]),
  "/clients/[clientId]/seat": ofA1((ids) => [`${client(ids)}/seat`]),
  "/clients/[clientId]/seat/candidates": ofA1(
    (ids) => [
      `${client(ids)}/seat/candidates`,
      `${client(ids)}/seat/candidates?deleted=${ids.deletedCandidateId}`,
    ],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/seat/candidates/[candidateId]": ofA1(
    (ids) => [`${client(ids)}/seat/candidates/${ids.candidateId}`],
    ["owner", "consultant"],
  ),
  "/clients/[clientId]/seat/cost": ofA1((ids) => [`${client(ids)}/seat/cost`], ["owner", "consultant"]),
  "/clients/[clientId]/bin": ofA1((ids) => [`${client(ids)}/bin`]),
  "/clients/[clientId]/contacts/merge": ofA1((ids) => [
    `${client(ids)}/contacts/merge?keep=${ids.otherTwinId}&other=${ids.twinId}`,
  ]),
  "/clients/[clientId]/history": ofA1((ids) => [`${client(ids)}/history`]),
  "/clients/[clientId]/history/difference": ofA1((ids) => [
    `${client(ids)}/history/difference?from=${ids.signedId}&to=${ids.unsharedId}`,
  ]),
  "/clients/[clientId]/history/rechecks/[taskId]": ofA1((ids) =>
    [ids.recheckId, ids.recordedRecheckId].map((id) => `${client(ids)}/history/rechecks/${id}`),
  ),
  "/clients/[clientId]/diagnoses/[diagnosisId]/what-if": ofA1((ids) => {
    const whatIf = `${client(ids)}/diagnoses/${ids.sharedId}/what-if`;
    return [
      whatIf,
      `${whatIf}?scenario=${ids.scenarioId}`,
      `${whatIf}?changes=%5B%7B%22kind%22%3A%22junk%22%7D%5D`,
    ];
  }),
  "/clients/[clientId]/diagnoses/[diagnosisId]/scenarios/[scenarioId]": ofA1((ids) =>
    [ids.sharedScenarioId, ids.scenarioId].map(
      (id) => `${client(ids)}/diagnoses/${ids.sharedId}/scenarios/${id}`,
    ),
  ),
  ...WORK_ROUTES,
  ...ACCOUNTABILITY_ROUTES,
  ...ARCHIVE_ROUTES,
  ...COMFORT_ROUTES,
  ...DATA_ROUTES,
  ...EXIT_ROUTES,
  ...FILE_ROUTES,
  ...REPORT_ROUTES,
  ...REVIEW_ROUTES,
  ...SOP_ROUTES,
  ...TABLE_ROUTES,
  ...LIST_ROUTES,
  ...WORD_ROUTES,
  ...PORTAL_ROUTES,
};

/** Addresses that are there for nobody, not even for those whose rows they name. */
export function nobodysPaths(ids: Ids): readonly string[] {
  return [
    `/portal/notes/${ids.noteDraftId}`,
    `${engagement(ids)}/notes/2025-12-22`,
    `${engagement(ids)}/notes/someday`,
    `${engagement(ids)}/notes/${MONDAY}/send`,
    `/portal/diagnoses/${ids.unsharedId}`,
    `/portal/diagnoses/${ids.unsharedId}/gaps`,
    `/portal/diagnoses/${ids.sharedId}/scenarios/${ids.scenarioId}`,
    `/portal/diagnoses/${ids.unsharedId}/scenarios/${ids.sharedScenarioId}`,
    `${client(ids)}/diagnoses/${ids.sharedId}/scenarios/${ids.deletedScenarioId}`,
    `${client(ids)}/diagnoses/${ids.unsharedId}/scenarios/${ids.scenarioId}`,
    `${client(ids)}/diagnoses/${ids.sharedId}/what-if?scenario=${ids.deletedScenarioId}`,
    `/clients/${ids.deletedClientId}`,
    `/clients/${ids.clientId}/engagements/${ids.deletedEngagementId}`,
    `${engagement(ids)}/deliverables/${ids.deletedDeliverableId}`,
    `${client(ids)}/rounds/${ids.closedRoundId}/paper/questionnaire.pdf`,
    `${client(ids)}/rounds/${ids.closedRoundId}/paper/answers.csv`,
    `${client(ids)}/rounds/${ids.roundId}/paper/questionnaire.pdf?respondent=${ids.clientId}`,
    `${client(ids)}/rounds/${ids.roundId}/paper/questionnaire.pdf?group=board`,
    `/portal/rounds/${ids.closedRoundId}/answer/questionnaire.pdf`,
    `${cadence(ids)}/meetings/2020-01-01`,
    `${cadence(ids)}/meetings/yesterday`,
    `/clients/${ids.clientId}/cadences/${ids.deliverableId}`,
    `/clients/${ids.clientId}/cadences/${ids.deliverableId}/schedule`,
    `/portal/sops/${ids.draftSopId}`,
    `/portal/sops/${ids.approvedSopId}`,
    `/portal/sops/${ids.usedSopId}?version=2`,
    `${client(ids)}/sops/${ids.usedSopId}?version=2`,
    `${client(ids)}/sops/${ids.usedSopId}/edit`,
    `${client(ids)}/sops/${ids.deliverableId}`,
    ...noChartPaths(ids),
    ...noTablePaths(ids),
    "/no/such/page",
  ];
}
