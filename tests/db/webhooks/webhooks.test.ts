import { randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterAll, expect, test } from "vitest";
import { withViewer } from "@/lib/db/tenant";
import { addTask } from "@/lib/tasks/mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { addDays, toIsoDay } from "@/lib/units/days";
import { isReachable, isTellable, lookUpReachable } from "@/lib/webhooks/address";
import { deliverWebhook } from "@/lib/webhooks/deliver";
import { WEBHOOK_EVENT_NAMES, type WebhookEvent } from "@/lib/webhooks/events";
import {
  addWebhook,
  removeWebhook,
  renewWebhookSecret,
  retryDelivery,
  switchWebhook,
  testWebhook,
} from "@/lib/webhooks/mutations";
import { listWebhooks, listWebhooksWithLog } from "@/lib/webhooks/queries";
import { openFor, timeOn } from "../../support/engagements";
import { workTheQueue } from "../../support/queue";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

const world: World = await makeWorld();
const { owner, consultant, a1, firmId } = world.a;

/** Somebody else's server: what it heard, and what it answers. */
const heard: Array<{ headers: IncomingHttpHeaders; body: string; path: string }> = [];
let status = 204;
const receiver = createServer((request, answer) => {
  let body = "";
  request.on("data", (part: Buffer) => (body += part.toString()));
  request.on("end", () => {
    heard.push({ headers: request.headers, body, path: request.url ?? "" });
    answer.writeHead(status, { Location: "http://127.0.0.1:1/" }).end("x".repeat(10_000));
  });
});
await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
afterAll(() => void receiver.close());
const origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;

async function endpoint(viewer: typeof owner, events: WebhookEvent[], path = "/") {
  const id = randomUUID();
  const added = await addWebhook(viewer, { id, url: `${origin}${path}`, events });
  if (!added.ok) throw new Error(added.reason);
  return { id, secret: added.value };
}

async function task(title = "Secret words of a task") {
  const id = randomUUID();
  const dueDay = addDays(toIsoDay(new Date()), 2);
  await addTask(consultant, { id, clientCompanyId: a1.clientCompanyId, title, dueDay });
  return id;
}

const logOf = async (id: string) =>
  (await listWebhooksWithLog(owner))?.find((one) => one.id === id)?.deliveries ?? [];

test("what happened is told once, signed, with ids and no word, and to the firm's own addresses alone", async () => {
  const { id, secret } = await endpoint(owner, ["task.created", "time_entry.created"]);
  await endpoint(world.b.owner, [...WEBHOOK_EVENT_NAMES], "/other-firm");
  const taskId = await task();
  const engagementId = await openFor(consultant, a1.clientCompanyId, { endsOn: null });
  await logTime(consultant, timeOn(engagementId, { note: "Secret words of an entry" }));
  await workTheQueue();
  expect(heard.map(({ path }) => path)).toEqual(["/", "/"]);
  const [first] = heard.filter(({ body }) => body.includes("task.created"));
  const told = new Webhook(secret).verify(first!.body, first!.headers as Record<string, string>);
  expect(told).toMatchObject({ type: "task.created", data: { id: taskId, clientId: a1.clientCompanyId } });
  expect(() =>
    new Webhook(secret).verify(first!.body.replace("task", "cask"), first!.headers as Record<string, string>),
  ).toThrow();
  expect(heard.map(({ body }) => body).join()).not.toContain("Secret");
  expect(await logOf(id)).toHaveLength(2);
  expect((await logOf(id)).every(({ deliveredAt, lastStatus }) => deliveredAt && lastStatus === 204)).toBe(
    true,
  );
  // What was refused tells nobody.
  const refused = await addTask(world.b.owner, {
    id: randomUUID(),
    clientCompanyId: a1.clientCompanyId,
    title: "x",
    dueDay: "2026-01-01",
  });
  expect(refused.ok).toBe(false);
  expect(await logOf(id)).toHaveLength(2);
  await asDatabaseOwner("UPDATE webhook_endpoint SET state = 'disabled'");
});

test("it is tried again, later and later; after eight tries the address is given up, and the owners hear of it once", async () => {
  const { id } = await endpoint(owner, ["task.created"]);
  status = 500;
  await task();
  await workTheQueue();
  const [delivery] = await logOf(id);
  expect(delivery).toMatchObject({
    attempts: 1,
    lastStatus: 500,
    error: "It answered with 500.",
    deliveredAt: null,
  });
  const waits = [(delivery!.nextAttemptAt!.getTime() - Date.now()) / 1000];
  expect(waits[0]).toBeLessThanOrEqual(5);
  let now = new Date();
  for (let tries = 2; tries <= 8; tries++) {
    await deliverWebhook({ firmId, deliveryId: delivery!.id }, now);
    const [next] = await logOf(id);
    expect(next?.attempts).toBe(tries);
    if (next?.nextAttemptAt) waits.push((next.nextAttemptAt.getTime() - now.getTime()) / 1000);
    now = next?.nextAttemptAt ?? now;
  }
  expect(waits.slice(1)).toEqual([60, 300, 1_800, 7_200, 21_600, 86_400]);
  const mails = () =>
    asDatabaseOwner("SELECT to_email FROM outgoing_mail WHERE subject = 'A webhook address does not answer'");
  expect(await mails()).toEqual([{ to_email: owner.email }]);
  const [given] = (await listWebhooks(owner))?.filter((one) => one.id === id) ?? [];
  expect(given?.state).toBe("failing");
  const count = heard.length;
  await task();
  await workTheQueue();
  expect([heard.length, (await logOf(id)).length]).toEqual([count, 1]);

  status = 200;
  expect(await retryDelivery(owner, { id: delivery!.id })).toEqual({ ok: false, reason: "SWITCHED_OFF" });
  expect(await switchWebhook(owner, { id, version: given!.version, state: "active" })).toMatchObject({
    ok: true,
  });
  expect(await retryDelivery(owner, { id: delivery!.id })).toMatchObject({ ok: true });
  await workTheQueue();
  expect(heard).toHaveLength(count + 1);
  expect((await logOf(id))[0]?.deliveredAt).toBeInstanceOf(Date);
  expect(await mails()).toHaveLength(1);
});

test("a redirect is not followed, and nothing private is connected to, whatever it is called", async () => {
  status = 302;
  const { id, secret } = await endpoint(owner, ["client.binned"]);
  const deliveryId = randomUUID();
  expect(await testWebhook(owner, { id, deliveryId })).toMatchObject({ ok: true });
  await workTheQueue();
  expect((await logOf(id))[0]).toMatchObject({ event: "webhook.test", lastStatus: 302, deliveredAt: null });
  status = 204;

  for (const address of [
    ...[
      "127.0.0.1",
      "10.1.2.3",
      "172.16.0.1",
      "192.168.1.1",
      "169.254.169.254",
      "100.64.0.1",
      "0.0.0.0",
      "224.0.0.1",
    ],
    ...[
      "::1",
      "::",
      "fe80::1",
      "fc00::1",
      "::ffff:127.0.0.1",
      "::ffff:a00:1",
      "64:ff9b::a00:1",
      "2002:a00:1::",
      "2001:db8::1",
    ],
  ])
    expect(isReachable(address, false), address).toBe(false);
  for (const address of ["93.184.216.34", "2606:4700::1111"])
    expect(isReachable(address, false), address).toBe(true);
  for (const url of [
    ...[
      "http://example.com/",
      "https://10.0.0.1/",
      "https://[::ffff:10.0.0.1]/",
      "https://2852039166/",
      "ftp://example.com/",
    ],
    ...["https://user:word@example.com/", "http://10.0.0.1/", "http://localhost/", "nonsense"],
  ])
    expect(isTellable(url), url).toBe(false);
  expect(isTellable("https://example.com/hooks")).toBe(true);

  // A name that leads inside, found out when it is connected to: of several addresses one is enough.
  await asDatabaseOwner("UPDATE webhook_endpoint SET url = 'https://10.255.255.1/' WHERE id = $1", [id]);
  await retryDelivery(owner, { id: deliveryId });
  await workTheQueue();
  expect((await logOf(id))[0]?.error).toContain("not on the public internet");
  const looked = await new Promise((resolve) =>
    lookUpReachable("localhost", { all: true }, (error, found) => resolve(error ?? found)),
  );
  expect(JSON.stringify(looked)).toMatch(/127\.0\.0\.1|::1/);
  expect(secret).toMatch(/^whsec_/);
});

test("only an owner of the firm keeps addresses; a secret stands sealed, and of two changes the second is told", async () => {
  const { id, secret } = await endpoint(owner, ["report.issued"]);
  const [row] = await asDatabaseOwner<{ secret: Buffer }>(
    "SELECT secret FROM webhook_endpoint WHERE id = $1",
    [id],
  );
  expect(row?.secret.toString("latin1")).not.toContain(secret.slice(6));
  const seen = { id, version: 1 };
  for (const viewer of [consultant, a1.ceo, a1.head]) {
    expect(await listWebhooks(viewer)).toBeNull();
    expect(
      await addWebhook(viewer, { id: randomUUID(), url: origin, events: ["task.done" as WebhookEvent] }),
    ).toEqual({ ok: false, reason: "FORBIDDEN" });
    for (const changed of [
      ...[
        await renewWebhookSecret(viewer, seen),
        await switchWebhook(viewer, { ...seen, state: "disabled" }),
      ],
      ...[await removeWebhook(viewer, seen), await testWebhook(viewer, { id, deliveryId: randomUUID() })],
    ])
      expect(changed).toEqual({ ok: false, reason: "FORBIDDEN" });
  }
  expect(await removeWebhook(world.b.owner, seen)).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await withViewer(a1.ceo, (tx) => tx.webhookEndpoint.count())).toBe(0);
  expect(await withViewer(world.b.owner, (tx) => tx.webhookDelivery.count())).toBe(0);
  const renewed = await renewWebhookSecret(owner, seen);
  expect(renewed.ok && renewed.value).not.toBe(secret);
  expect(await removeWebhook(owner, seen)).toEqual({ ok: false, reason: "STALE" });
  expect(await removeWebhook(owner, { id, version: 2 })).toMatchObject({ ok: true });
});

test("each event comes of something that is written into the trail", async () => {
  const names = await asDatabaseOwner<{ name: string }>(
    `SELECT DISTINCT (regexp_matches(pg_get_functiondef('webhook_event'::regproc), 'THEN ''([a-z_.]+)''', 'g'))[1] AS name`,
  );
  expect(names.map(({ name }) => name).sort()).toEqual([...WEBHOOK_EVENT_NAMES].sort());
});
