import { DIAGNOSTIC } from "./templates/diagnostic";
import { FRACTIONAL_COO } from "./templates/fractional-coo";
import { FRACTIONAL_DIRECTOR } from "./templates/fractional-director";
import type { PlanTemplate } from "./templates/template";
import type { EngagementKind } from "./words";

export const PLAN_TEMPLATE_IDS = ["diagnostic", "fractional_coo", "fractional_director"] as const;
export type PlanTemplateId = (typeof PLAN_TEMPLATE_IDS)[number];

export const PLAN_TEMPLATES: Readonly<Record<PlanTemplateId, PlanTemplate>> = {
  diagnostic: DIAGNOSTIC,
  fractional_coo: FRACTIONAL_COO,
  fractional_director: FRACTIONAL_DIRECTOR,
};

/** What an engagement of a kind starts from; advice has no plan of its own and starts like a director's work. */
export function templateFor(kind: EngagementKind): PlanTemplateId {
  return kind === "advisory" ? "fractional_director" : kind;
}
