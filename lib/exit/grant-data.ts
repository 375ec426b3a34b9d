import "server-only";
import { type Actor, audit, byItself } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { enqueue, type Jobs } from "@/lib/jobs/queue";
import { dataAnswered } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { fetchUntil, isOverdue } from "@/lib/rules/exit/data-request";
import { addDays, dayIn, fromIsoDay, instantAt, type IsoDay, toIsoDay } from "@/lib/units/days";
import { LETTERS } from "./letters";
import { tellCeos } from "./tell-ceos";

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

/** Lets the CEOs fetch it, and tells them. False: it was answered meanwhile. */
export async function grant(tx: Tx, actor: Actor, { id, by, today, now }: Granting): Promise<boolean> {
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
  await tellCeos(tx, { firmId, clientCompanyId }, (language) =>
    LETTERS[language].dataGranted(name, until, by !== null),
  );
  await notify(tx, { ...actor, displayName: by ?? name }, dataAnswered(clientCompanyId));
  await audit(tx, actor, "data.granted", { ...about(id, clientCompanyId), after: { fetchUntil: until } });
  return true;
}

export function grantAfter(
  tx: Tx,
  ids: Jobs["grant-data"],
  lastDay: IsoDay,
  timeZone: string,
): Promise<void> {
  const runAt = instantAt(addDays(lastDay, 1), 2, timeZone);
  return enqueue(tx, "grant-data", ids, { key: `grant-data:${ids.requestId}`, runAt });
}

export function about(entityId: string, clientCompanyId: string) {
  return { entity: "data_request", entityId, clientCompanyId };
}
