import type { Attempts } from "./attempt";
import { ACCOUNTABILITY_ACTIONS } from "./expected-accountability-actions";
import { ADDRESS_ACTIONS } from "./expected-address";
import { API_ACTIONS } from "./expected-api";
import { BESIDE_ACTIONS } from "./expected-beside-actions";
import { CADENCE_ACTIONS } from "./expected-cadence-actions";
import { CLIENT_ACTIONS } from "./expected-client-actions";
import { COMFORT_ACTIONS } from "./expected-comfort";
import { COMMENT_ACTIONS } from "./expected-comment-actions";
import { DATA_ACTIONS } from "./expected-data";
import { ESCALATION_ACTIONS } from "./expected-escalation-actions";
import { EXIT_ACTIONS } from "./expected-exit";
import { HANDOFF_ACTIONS } from "./expected-handoff-actions";
import { IMPORT_ACTIONS } from "./expected-imports";
import { NOTE_ACTIONS } from "./expected-note-actions";
import { PEOPLE_ACTIONS } from "./expected-people-actions";
import { PAGE_ACTIONS } from "./expected-pages";
import { PIPELINE_ACTIONS } from "./expected-pipeline";
import { PLAN_ACTIONS } from "./expected-plan-actions";
import { QUESTIONNAIRE_ACTIONS } from "./expected-questionnaire-actions";
import { REPORT_ACTIONS } from "./expected-report-actions";
import { RESPOND_ACTIONS } from "./expected-respond-actions";
import { REVIEW_ACTIONS } from "./expected-review";
import { SEAT_ACTIONS } from "./expected-seat-actions";
import { SCENARIO_ACTIONS } from "./expected-scenario-actions";
import { SOP_ACTIONS } from "./expected-sop-actions";
import { LIST_ACTIONS } from "./expected-views";
import { WORK_ACTIONS } from "./expected-work-actions";
import { TIMELINE_ACTIONS } from "./expected-timeline";

/** One row per server action of the build. An action without one fails the run, and so does one without an action. */
export const EXPECTED_ACTIONS: Attempts = {
  ...ACCOUNTABILITY_ACTIONS,
  ...ADDRESS_ACTIONS,
  ...API_ACTIONS,
  ...BESIDE_ACTIONS,
  ...CADENCE_ACTIONS,
  ...CLIENT_ACTIONS,
  ...COMFORT_ACTIONS,
  ...COMMENT_ACTIONS,
  ...DATA_ACTIONS,
  ...ESCALATION_ACTIONS,
  ...EXIT_ACTIONS,
  ...HANDOFF_ACTIONS,
  ...IMPORT_ACTIONS,
  ...PAGE_ACTIONS,
  ...PIPELINE_ACTIONS,
  ...TIMELINE_ACTIONS,
  ...PLAN_ACTIONS,
  ...NOTE_ACTIONS,
  ...QUESTIONNAIRE_ACTIONS,
  ...REPORT_ACTIONS,
  ...RESPOND_ACTIONS,
  ...REVIEW_ACTIONS,
  ...SCENARIO_ACTIONS,
  ...SEAT_ACTIONS,
  ...SOP_ACTIONS,
  ...LIST_ACTIONS,
  ...WORK_ACTIONS,
  ...PEOPLE_ACTIONS,
};
