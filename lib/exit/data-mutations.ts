import "server-only";
import { can, isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer, withViewerInArchive } from "@/lib/db/tenant";
import { dataAnswered, dataAsked } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import { answerBy } from "@/lib/rules/exit/data-request";
import { dayIn, fromIsoDay } from "@/lib/units/days";
import { LETTERS } from "./letters";
import type { DataRequestInput, DeclineDataInput } from "./data-schema";
import { about, grant, grantAfter } from "./grant-data";
import { tellCeos } from "./tell-ceos";

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
    await tellCeos(tx, { firmId, clientCompanyId }, (language) =>
      LETTERS[language].dataDeclined(firmName, declineReason),
    );
    await notify(tx, viewer, dataAnswered(clientCompanyId));
    await audit(tx, viewer, "data.declined", about(id, clientCompanyId));
    return ok();
  });
}
