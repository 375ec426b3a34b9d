import "server-only";
import { can, isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { type Actor, audit, byItself } from "@/lib/db/audit";
import { type Tx, withFirm, withViewer, withViewerInArchive } from "@/lib/db/tenant";
import { enqueue, type Jobs } from "@/lib/jobs/queue";
import { putMail } from "@/lib/mail/outbox";
import { dataAsked } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import { answerBy, fetchUntil, isOverdue } from "@/lib/rules/exit/data-request";
import { addDays, dayIn, formatDay, fromIsoDay, instantAt, type IsoDay, toIsoDay } from "@/lib/units/days";
import { ceoAddresses } from "./ceo-addresses";
import type { DataRequestInput, DeclineDataInput } from "./data-schema";

export type AskDataRefusal = "FORBIDDEN" | "ASKED_ALREADY";

/**
 * The client's CEO asks for what they may see, as a file. An owner grants it or says why not within 14 days; then silence
 * grants it: nothing is in it that the portal does not show. ASKED_ALREADY: one request at a time.
 */
export async function askForData(
  viewer: Viewer,
  { id }: DataRequestInput,
  now: Date = new Date(),
): Promise<Result<undefined, AskDataRefusal>> {
  if (isStaff(viewer) || !can(viewer, "data:ask")) return refuse("FORBIDDEN");
  const { firmId, clientCompanyId, displayName, timeZone } = viewer;
  return withViewerInArchive(viewer, async (tx) => {
    const open = await tx.dataRequest.findFirst({
      where: { firmId, clientCompanyId, OR: [{ id }, { state: "asked" }] },
      select: { id: true },
    });
    // The same form sent twice.
    if (open?.id === id) return ok();
    if (open) return refuse("ASKED_ALREADY");
    if (!(await tx.clientCompany.findFirst({ where: visibleClients(viewer), select: { id: true } })))
      return refuse("FORBIDDEN");
    const lastDay = answerBy(dayIn(timeZone, now));
    await tx.dataRequest.create({
      data: { firmId, id, clientCompanyId, askedByName: displayName, answerBy: fromIsoDay(lastDay) },
    });
    await grantAfter(tx, { firmId, requestId: id }, lastDay, timeZone);
    await notify(tx, viewer, dataAsked(clientCompanyId));
    await audit(tx, viewer, "data.asked", { ...about(id, clientCompanyId), after: { answerBy: lastDay } });
    return ok();
  });
}

export type AnswerDataRefusal = "FORBIDDEN" | "NOT_FOUND";

/** An owner lets the CEO fetch it, for 30 days. */
export async function grantData(
  viewer: Viewer,
  { id }: DataRequestInput,
  now: Date = new Date(),
): Promise<Result<undefined, AnswerDataRefusal>> {
  if (!can(viewer, "data:decide")) return refuse("FORBIDDEN");
  const today = dayIn(viewer.timeZone, now);
  return withViewer(viewer, async (tx) => {
    const granted = await grant(tx, viewer, { id, by: viewer.displayName, today, now });
    return granted ? ok() : refuse("NOT_FOUND");
  });
}

/** An owner says no, and why: the CEO reads it in the portal and by mail. */
export async function declineData(
  viewer: Viewer,
  { id, declineReason }: DeclineDataInput,
): Promise<Result<undefined, AnswerDataRefusal>> {
  if (!can(viewer, "data:decide")) return refuse("FORBIDDEN");
  const { firmId, firmName, displayName } = viewer;
  return withViewer(viewer, async (tx) => {
    const [declined] = await tx.dataRequest.updateManyAndReturn({
      where: { firmId, id, state: "asked", clientCompany: visibleClients(viewer) },
      data: { state: "declined", declineReason, decidedAt: new Date(), decidedByName: displayName },
      select: { clientCompanyId: true },
    });
    if (!declined) return refuse("NOT_FOUND");
    const { clientCompanyId } = declined;
    await tell(
      tx,
      { firmId, clientCompanyId },
      {
        subject: `${firmName} answered your request for your company’s data`,
        text: `You asked ${firmName} for your company’s data. They declined:\n\n${declineReason}\n\nYou can ask again.`,
      },
    );
    await audit(tx, viewer, "data.declined", about(id, clientCompanyId));
    return ok();
  });
}

/** On the day after the last one: nobody has answered, so it is granted. Run twice, or early, it finds out by itself. */
export async function grantUnanswered(
  { firmId, requestId: id }: Jobs["grant-data"],
  now: Date,
): Promise<void> {
  await withFirm(firmId, async (tx) => {
    const { timeZone } = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { timeZone: true },
    });
    const asked = await tx.dataRequest.findFirst({
      where: { firmId, id, state: "asked", clientCompany: { deletedAt: null } },
      select: { answerBy: true },
    });
    if (!asked) return;
    const [lastDay, today] = [toIsoDay(asked.answerBy), dayIn(timeZone, now)];
    if (isOverdue(lastDay, today)) await grant(tx, byItself(firmId), { id, by: null, today, now });
    else await grantAfter(tx, { firmId, requestId: id }, lastDay, timeZone);
  });
}

type Granting = { id: string; by: string | null; today: IsoDay; now: Date };

async function grant(tx: Tx, actor: Actor, { id, by, today, now }: Granting): Promise<boolean> {
  const { firmId } = actor;
  const until = fetchUntil(today);
  const [granted] = await tx.dataRequest.updateManyAndReturn({
    where: { firmId, id, state: "asked", clientCompany: { deletedAt: null } },
    data: { state: "granted", decidedAt: now, decidedByName: by, fetchUntil: fromIsoDay(until) },
    select: { clientCompanyId: true },
  });
  if (!granted) return false;
  const { clientCompanyId } = granted;
  const { name } = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { name: true } });
  await tell(
    tx,
    { firmId, clientCompanyId },
    {
      subject: `Your company’s data is ready to fetch`,
      text: `You asked ${name} for your company’s data. ${by ? "It was granted" : "Nobody there answered in time, so it is granted"}: until ${formatDay(until)} you save it as one file, from the portal.`,
    },
  );
  await audit(tx, actor, "data.granted", { ...about(id, clientCompanyId), after: { fetchUntil: until } });
  return true;
}

async function tell(
  tx: Tx,
  { firmId, clientCompanyId }: { firmId: string; clientCompanyId: string },
  words: { subject: string; text: string },
): Promise<void> {
  for (const toEmail of await ceoAddresses(tx, firmId, clientCompanyId))
    await putMail(tx, firmId, { kind: "notice", toEmail, ...words, link: "/portal/end" });
}

function grantAfter(tx: Tx, ids: Jobs["grant-data"], lastDay: IsoDay, timeZone: string): Promise<void> {
  const runAt = instantAt(addDays(lastDay, 1), 2, timeZone);
  return enqueue(tx, "grant-data", ids, { key: `grant-data:${ids.requestId}`, runAt });
}

function about(entityId: string, clientCompanyId: string) {
  return { entity: "data_request", entityId, clientCompanyId };
}
