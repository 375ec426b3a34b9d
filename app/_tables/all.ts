import "server-only";
import { ACCOUNTABILITY_TABLES } from "./accountability";
import { ASSESSMENT_TABLES } from "./assessment";
import { CADENCE_TABLES } from "./cadence";
import { CLIENT_TABLES } from "./client";
import { DIAGNOSIS_TABLES } from "./diagnosis";
import { ENGAGEMENT_TABLES } from "./engagement";
import { EVERYTHING_TABLES } from "./everything";
import { FIRM_TABLES } from "./firm";
import { PIPELINE_TABLES } from "./pipeline";
import { PORTAL_TABLES } from "./portal";
import { PORTAL_READING_TABLES } from "./portal-reading";
import { QUESTIONNAIRE_TABLES } from "./questionnaires";
import { CLIENT_RECORD_TABLES, RECORD_TABLES } from "./records";
import { REPORT_TABLES } from "./reports";
import { VALUE_TABLES } from "./value";

/** By the name of their file, for each of the three addresses. */
export const OF_FIRM = {
  ...FIRM_TABLES,
  ...EVERYTHING_TABLES,
  ...PIPELINE_TABLES,
  ...QUESTIONNAIRE_TABLES,
  ...RECORD_TABLES,
};

export const OF_CLIENT = {
  ...ACCOUNTABILITY_TABLES,
  ...ASSESSMENT_TABLES,
  ...CADENCE_TABLES,
  ...CLIENT_TABLES,
  ...CLIENT_RECORD_TABLES,
  ...DIAGNOSIS_TABLES,
  ...ENGAGEMENT_TABLES,
  ...REPORT_TABLES,
  ...VALUE_TABLES,
};

export const IN_PORTAL = { ...PORTAL_TABLES, ...PORTAL_READING_TABLES };
