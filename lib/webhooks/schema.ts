import { z } from "zod";
import { requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { WEBHOOK_EVENT_NAMES } from "./events";

const events = z
  .union([z.array(z.enum(WEBHOOK_EVENT_NAMES)).min(1), z.enum(WEBHOOK_EVENT_NAMES)], {
    error: "Choose what it is told of.",
  })
  .transform((chosen) => [chosen].flat());

export const addWebhookInput = z.object({
  id: rowId,
  url: requiredText("Which address is told?", 500),
  events,
});
export type AddWebhook = z.output<typeof addWebhookInput>;

export const webhookInput = z.object({ id: rowId, version: rowVersion });
export type WebhookSeen = z.output<typeof webhookInput>;
export const switchWebhookInput = webhookInput.extend({ state: z.enum(["active", "disabled"]) });
export const testWebhookInput = z.object({ id: rowId, deliveryId: rowId });
export const retryInput = z.object({ id: rowId });
