import { CLIENT_OPERATIONS } from "./clients";
import { CONTACT_OPERATIONS } from "./contacts";
import { FINDING_OPERATIONS } from "./findings";
import type { Operation } from "./operation";
import { PIPELINE_OPERATIONS } from "./pipeline";
import { WORK_OPERATIONS } from "./work";

/** All that the API does: its routes, its OpenAPI and an assistant's tools are made from this list. */
export const OPERATIONS: readonly Operation[] = [
  ...CLIENT_OPERATIONS,
  ...CONTACT_OPERATIONS,
  ...FINDING_OPERATIONS,
  ...WORK_OPERATIONS,
  ...PIPELINE_OPERATIONS,
];
