import "server-only";
import { randomBytes } from "node:crypto";
import { can, type Viewer } from "@/lib/auth/policy";
import { seal } from "@/lib/auth/second-factor/secrets";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { enqueue } from "@/lib/jobs/queue";
import { type Result, ok, refuse } from "@/lib/result";
import { isTellable } from "./address";
import { TEST_EVENT } from "./events";
import type { AddWebhook, WebhookSeen } from "./schema";

const MOST_ENDPOINTS = 10;

export type AddWebhookRefusal = "FORBIDDEN" | "NOT_TELLABLE" | "TOO_MANY" | "MADE";
export type ChangeWebhookRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type TellRefusal = "FORBIDDEN" | "NOT_FOUND" | "SWITCHED_OFF";

/** An address that is told what happens from now on. Answers the secret that it checks signatures with, this once. */
export async function addWebhook(
  viewer: Viewer,
  { id, url, events }: AddWebhook,
): Promise<Result<string, AddWebhookRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("FORBIDDEN");
  if (!isTellable(url)) return refuse("NOT_TELLABLE");
  const { firmId, membershipId } = viewer;
  const { secret, sealed } = newSigningSecret();
  return withViewer(viewer, async (tx) => {
    if ((await tx.webhookEndpoint.count({ where: { firmId, id } })) > 0) return refuse("MADE");
    if ((await tx.webhookEndpoint.count({ where: { firmId } })) >= MOST_ENDPOINTS) return refuse("TOO_MANY");
    await tx.webhookEndpoint.create({
      data: { firmId, id, url, events, secret: sealed, createdById: membershipId },
    });
    await audit(tx, viewer, "webhook.added", { ...entity(id), after: { url, events } });
    return ok(secret);
  });
}

/** Another secret: from now on it signs, and the one before it no longer does. */
export async function renewWebhookSecret(
  viewer: Viewer,
  seen: WebhookSeen,
): Promise<Result<string, ChangeWebhookRefusal>> {
  const { secret, sealed } = newSigningSecret();
  const changed = await change(viewer, seen, "webhook.secret-renewed", { secret: sealed });
  return changed.ok ? ok(secret) : changed;
}

/** Off: what happens meanwhile it is never told. On again, also after it was given up. */
export async function switchWebhook(
  viewer: Viewer,
  { state, ...seen }: WebhookSeen & { state: "active" | "disabled" },
): Promise<Result<undefined, ChangeWebhookRefusal>> {
  const verb = state === "active" ? "webhook.switched-on" : "webhook.switched-off";
  return change(viewer, seen, verb, { state });
}

/** With its log. */
export async function removeWebhook(
  viewer: Viewer,
  { id, version }: WebhookSeen,
): Promise<Result<undefined, ChangeWebhookRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const { count } = await tx.webhookEndpoint.deleteMany({ where: { firmId, id, version } });
    if (count === 0) return refuse(await whyNot(tx, firmId, id));
    await audit(tx, viewer, "webhook.removed", entity(id));
    return ok();
  });
}

/** An event that says nothing, to see that the address answers. */
export async function testWebhook(
  viewer: Viewer,
  { id, deliveryId }: { id: string; deliveryId: string },
): Promise<Result<undefined, TellRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const endpoint = await tx.webhookEndpoint.findFirst({ where: { firmId, id }, select: { state: true } });
    if (!endpoint) return refuse("NOT_FOUND");
    if (endpoint.state !== "active") return refuse("SWITCHED_OFF");
    if ((await tx.webhookDelivery.count({ where: { firmId, id: deliveryId } })) > 0) return ok();
    const payload = { id, clientId: null };
    await tx.webhookDelivery.create({
      data: { firmId, id: deliveryId, endpointId: id, event: TEST_EVENT, payload, nextAttemptAt: new Date() },
    });
    await tellNow(tx, firmId, deliveryId);
    await audit(tx, viewer, "webhook.tested", entity(id));
    return ok();
  });
}

/** By hand, now, and with all its tries before it. What it was told already it is told again under the same id. */
export async function retryDelivery(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, TellRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const delivery = await tx.webhookDelivery.findFirst({
      where: { firmId, id },
      select: { endpointId: true, endpoint: { select: { state: true } } },
    });
    if (!delivery) return refuse("NOT_FOUND");
    if (delivery.endpoint.state !== "active") return refuse("SWITCHED_OFF");
    await tx.webhookDelivery.update({
      where: { firmId_id: { firmId, id } },
      data: { attempts: 0, deliveredAt: null, error: null, nextAttemptAt: new Date() },
    });
    await tellNow(tx, firmId, id);
    await audit(tx, viewer, "webhook.told-again", {
      ...entity(delivery.endpointId),
      after: { delivery: id },
    });
    return ok();
  });
}

async function change(
  viewer: Viewer,
  { id, version }: WebhookSeen,
  verb: string,
  data: { secret: Uint8Array<ArrayBuffer> } | { state: "active" | "disabled" },
): Promise<Result<undefined, ChangeWebhookRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const { count } = await tx.webhookEndpoint.updateMany({
      where: { firmId, id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return refuse(await whyNot(tx, firmId, id));
    await audit(tx, viewer, verb, entity(id));
    return ok();
  });
}

async function whyNot(tx: Tx, firmId: string, id: string): Promise<"STALE" | "NOT_FOUND"> {
  return (await tx.webhookEndpoint.count({ where: { firmId, id } })) > 0 ? "STALE" : "NOT_FOUND";
}

function tellNow(tx: Tx, firmId: string, deliveryId: string): Promise<void> {
  return enqueue(tx, "deliver-webhook", { firmId, deliveryId }, { key: `deliver-webhook:${deliveryId}` });
}

/** As Standard Webhooks write it. */
function newSigningSecret() {
  const secret = `whsec_${randomBytes(24).toString("base64")}`;
  return { secret, sealed: seal(new TextEncoder().encode(secret)) };
}

function entity(id: string) {
  return { entity: "webhook_endpoint", entityId: id, clientCompanyId: null };
}
