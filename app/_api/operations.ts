import { CLIENT_OPERATIONS } from "./clients";
import { FINDING_OPERATIONS } from "./findings";
import type { Operation } from "./operation";
import { PIPELINE_OPERATIONS } from "./pipeline";
import { WORK_OPERATIONS } from "./work";

/** All that the API does: its routes, its OpenAPI and an assistant's tools are made from this list. */
export const OPERATIONS: readonly Operation[] = [
  ...CLIENT_OPERATIONS,
  ...FINDING_OPERATIONS,
  ...WORK_OPERATIONS,
  ...PIPELINE_OPERATIONS,
];
