import { composeDocument } from "./compose";
import type { SopDocument } from "./document";
import { CUSTOMER_TEMPLATES } from "./templates/customers";
import { HOUSE_TEMPLATES } from "./templates/house";
import type { SopTemplate } from "./templates/template";

/** Ten common processes to start from. Each names who does what, by when, and what to do when it does not go as planned. */
export const SOP_TEMPLATES = { ...CUSTOMER_TEMPLATES, ...HOUSE_TEMPLATES } as const satisfies Record<
  string,
  SopTemplate
>;
export type SopTemplateId = keyof typeof SOP_TEMPLATES;

export const SOP_TEMPLATE_IDS = Object.keys(SOP_TEMPLATES) as [SopTemplateId, ...SopTemplateId[]];

export function templateDocument(id: SopTemplateId): SopDocument {
  return composeDocument(SOP_TEMPLATES[id].parts);
}
