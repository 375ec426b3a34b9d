import { randomUUID } from "node:crypto";
import { makeToken } from "@/lib/api/mutations";
import type { StaffViewer } from "@/lib/auth/policy";
import { addDays, dayIn } from "@/lib/units/days";
import { addWebhook } from "@/lib/webhooks/mutations";
import { asDatabaseOwner } from "../world";
import { done } from "./done";

/** A token of the owner's, an address that is told of what only an owner does, and what it was told once. */
export async function furnishApi(owner: StaffViewer) {
  const [tokenId, webhookId, deliveryId] = [randomUUID(), randomUUID(), randomUUID()];
  const lastDay = addDays(dayIn(owner.timeZone, new Date()), 30);
  const token = { id: tokenId, name: "Figures", scopes: ["clients:read" as const], lastDay };
  done(await makeToken(owner, { ...token, assistantWrites: false }));
  const url = "https://hooks.example.com/throughline";
  done(await addWebhook(owner, { id: webhookId, url, events: ["client.binned"] }));
  await asDatabaseOwner(
    `INSERT INTO webhook_delivery (firm_id, id, endpoint_id, event, payload, attempts, last_status, error)
     VALUES ($1, $2, $3, 'client.binned', '{}', 8, 500, 'It answered with 500.')`,
    [owner.firmId, deliveryId, webhookId],
  );
  return { tokenId, webhookId, deliveryId };
}
