import "server-only";
import { unseal } from "@/lib/auth/second-factor/secrets";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/queue";
import { putMail } from "@/lib/mail/outbox";
import { type Outcome, send } from "./send";

/** Seconds to wait after each try that failed: eight tries within two days. */
const WAITS = [5, 60, 300, 1_800, 7_200, 21_600, 86_400];
const NOT_ASKED = "Not sent: the address is switched off.";
const DEMO = "Not sent: the demo firm tells nobody.";
/** A log is read for a while; the keys of the API for as long as a request may be sent again. */
const DAYS_OF_LOG = 30;
const HOURS_OF_KEYS = 24;

type Ids = { firmId: string; deliveryId: string };

/** Tells one address of one event, and notes how that went; where it failed, asks for another try. */
export async function deliverWebhook({ firmId, deliveryId: id }: Ids, now: Date): Promise<void> {
  const found = await withFirm(firmId, (tx) => findToSend(tx, { firmId, id }));
  if (!found) return;
  const { endpoint, event, payload, createdAt, firm } = found;
  if (endpoint.state !== "active") return note({ firmId, id }, { error: NOT_ASKED, nextAttemptAt: null });
  if (firm.isDemo && !env().WEBHOOKS_TO_LOOPBACK)
    return note({ firmId, id }, { error: DEMO, nextAttemptAt: null });
  const body = JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data: payload });
  const secret = Buffer.from(unseal(endpoint.secret)).toString("utf8");
  const outcome = await send({ id, url: endpoint.url, secret, body }, now);
  await withFirm(firmId, (tx) => keepOutcome(tx, { firmId, id }, found, outcome, now));
}

type Found = NonNullable<Awaited<ReturnType<typeof findToSend>>>;

async function findToSend(tx: Tx, { firmId, id }: { firmId: string; id: string }) {
  const delivery = await tx.webhookDelivery.findFirst({
    where: { firmId, id, deliveredAt: null },
    select: {
      ...{ event: true, payload: true, attempts: true, createdAt: true },
      endpoint: { select: { id: true, url: true, secret: true, state: true } },
    },
  });
  if (!delivery) return null;
  const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { isDemo: true } });
  return { ...delivery, firm };
}

async function keepOutcome(
  tx: Tx,
  { firmId, id }: { firmId: string; id: string },
  { attempts: before, endpoint }: Found,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const attempts = before + 1;
  const status = "status" in outcome ? outcome.status : null;
  const isTaken = status !== null && status >= 200 && status < 300;
  const wait = isTaken ? undefined : WAITS[before];
  const nextAttemptAt = wait === undefined ? null : new Date(now.getTime() + wait * 1_000);
  await tx.webhookDelivery.update({
    where: { firmId_id: { firmId, id } },
    data: {
      ...{ attempts, lastStatus: status, nextAttemptAt, deliveredAt: isTaken ? now : null },
      error: isTaken ? null : "error" in outcome ? outcome.error : `It answered with ${status}.`,
    },
    select: { id: true },
  });
  if (nextAttemptAt) {
    const ids = { firmId, deliveryId: id };
    return enqueue(tx, "deliver-webhook", ids, { key: `deliver-webhook:${id}`, runAt: nextAttemptAt });
  }
  if (!isTaken) await giveUp(tx, firmId, endpoint);
}

/** After the last try the address is told nothing more, until an owner switches it on again; they hear of it once. */
async function giveUp(tx: Tx, firmId: string, endpoint: { id: string; url: string }): Promise<void> {
  const { count } = await tx.webhookEndpoint.updateMany({
    where: { firmId, id: endpoint.id, state: "active" },
    data: { state: "failing", version: { increment: 1 } },
  });
  if (count === 0) return;
  const owners = await tx.membership.findMany({
    where: { firmId, role: "owner", disabledAt: null, acceptedAt: { not: null } },
    select: { id: true, email: true },
  });
  const text = `${new URL(endpoint.url).host} did not take a webhook in ${WAITS.length + 1} tries over two days, so it is told nothing more. Once it answers again, switch it on there: what it missed stands in its log for ${DAYS_OF_LOG} days.`;
  for (const { id: membershipId, email: toEmail } of owners)
    await putMail(tx, firmId, {
      ...{ kind: "notice", toEmail, subject: "A webhook address does not answer", text, membershipId },
      link: "/settings/api/webhooks",
    });
}

async function note(
  { firmId, id }: { firmId: string; id: string },
  data: { error: string; nextAttemptAt: null },
) {
  await withFirm(firmId, (tx) =>
    tx.webhookDelivery.update({ where: { firmId_id: { firmId, id } }, data, select: { id: true } }),
  );
}

/** Forgets what nobody asks for any more. Asked for by `ask_to_sweep_api` in the database. */
export async function sweepApi({ firmId }: { firmId: string }, now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  await withFirm(firmId, async (tx) => {
    await tx.idempotencyKey.deleteMany({ where: { firmId, createdAt: { lt: ago(HOURS_OF_KEYS) } } });
    await tx.webhookDelivery.deleteMany({ where: { firmId, createdAt: { lt: ago(DAYS_OF_LOG * 24) } } });
    const left =
      (await tx.idempotencyKey.count({ where: { firmId } })) +
      (await tx.webhookDelivery.count({ where: { firmId } }));
    if (left > 0)
      await enqueue(tx, "sweep-api", { firmId }, { key: "sweep-api", runAt: ago(-HOURS_OF_KEYS) });
  });
}
