/** What an address may be told of; `webhook_event` in the database makes them out of the audit trail, by the same names. */
export const WEBHOOK_EVENTS = {
  "client.created": "A client was added",
  "client.updated": "A client’s facts were changed",
  "client.binned": "A client was put into the bin",
  "opportunity.created": "An opportunity came up",
  "opportunity.moved": "An opportunity went to another stage",
  "opportunity.won": "An opportunity was won, and its engagement made",
  "opportunity.lost": "An opportunity was lost",
  "diagnosis.completed": "A round was closed and scored",
  "diagnosis.signed_off": "A CEO signed a diagnosis off",
  "engagement.opened": "An engagement was opened",
  "deliverable.put_into_use": "A deliverable was put into use",
  "deliverable.signed_off": "Somebody signed a deliverable or an SOP off",
  "report.issued": "A report was issued",
  "time_entry.created": "Hours were logged",
  "task.created": "A task was added",
  "task.completed": "A task was done",
} as const;

export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;
export const WEBHOOK_EVENT_NAMES = Object.keys(WEBHOOK_EVENTS) as WebhookEvent[];

/** Sent by hand, to see that an address answers. */
export const TEST_EVENT = "webhook.test";
