import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { isSameName } from "@/lib/rules/exit/same-name";
import { toIsoDay } from "@/lib/units/days";
import { aboutDeletion } from "./audited";
import { scheduleDeletion } from "./schedule";
import type { AcceptInput, BeginClientInput } from "./schema";

export type BeginRefusal = "FORBIDDEN" | "NOT_FOUND" | "OTHER_NAME" | "ASKED_ALREADY";

/**
 * Begins the deletion of a client for good: from now on it is hidden and its portal shut, for 30 days in which an owner
 * can call it off. OTHER_NAME: what was typed is not what the client is called. ASKED_ALREADY: its CEO asks for it, which
 * is to be answered, or it runs.
 */
export async function beginClientDeletion(
  viewer: Viewer,
  { id, clientCompanyId, name }: BeginClientInput,
): Promise<Result<undefined, BeginRefusal>> {
  if (!can(viewer, "deletion:decide")) return refuse("FORBIDDEN");
  const { firmId, displayName, role } = viewer;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: { firmId, id: clientCompanyId },
      select: { name: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const running = await tx.deletion.findFirst({
      where: { firmId, clientCompanyId, state: { in: ["asked", "waiting"] } },
      select: { id: true },
    });
    if (running?.id === id) return ok();
    if (running) return refuse("ASKED_ALREADY");
    if (!isSameName(name, client.name)) return refuse("OTHER_NAME");
    const begun = await tx.deletion.create({
      data: {
        ...{ firmId, id, clientCompanyId },
        ...{ subject: "client", name: client.name, state: "waiting" },
        ...{ askedByName: displayName, askedByRole: role },
        ...{ decidedAt: new Date(), decidedByName: displayName },
        // The database sets it; a row that waits without one is refused.
        lastDay: null,
      },
      select: { lastDay: true },
    });
    return wait(tx, viewer, { id, clientCompanyId, lastDay: begun.lastDay });
  });
}

/** An owner carries out what the client's CEO asked: the 30 days begin. */
export async function acceptDeletion(
  viewer: Viewer,
  { id, name }: AcceptInput,
): Promise<Result<undefined, Exclude<BeginRefusal, "ASKED_ALREADY">>> {
  if (!can(viewer, "deletion:decide")) return refuse("FORBIDDEN");
  const { firmId, displayName } = viewer;
  return withViewer(viewer, async (tx) => {
    const asked = await tx.deletion.findFirst({
      where: { firmId, id, state: "asked" },
      select: { name: true },
    });
    if (!asked) return refuse("NOT_FOUND");
    if (!isSameName(name, asked.name)) return refuse("OTHER_NAME");
    const [begun] = await tx.deletion.updateManyAndReturn({
      where: { firmId, id, state: "asked" },
      data: { state: "waiting", decidedAt: new Date(), decidedByName: displayName },
      select: { clientCompanyId: true, lastDay: true },
    });
    if (!begun?.clientCompanyId) return refuse("NOT_FOUND");
    return wait(tx, viewer, { id, clientCompanyId: begun.clientCompanyId, lastDay: begun.lastDay });
  });
}

type Begun = { id: string; clientCompanyId: string; lastDay: Date | null };

async function wait(tx: Tx, viewer: Viewer, { id, clientCompanyId, lastDay }: Begun) {
  if (!lastDay) throw new Error("The database did not say until when a deletion waits");
  const { firmId, timeZone } = viewer;
  await tx.clientCompany.updateMany({
    where: { firmId, id: clientCompanyId, deletedAt: null },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  await scheduleDeletion(tx, { firmId, deletionId: id }, toIsoDay(lastDay), timeZone);
  const after = { lastDay: toIsoDay(lastDay) };
  await audit(tx, viewer, "deletion.begun", { ...aboutDeletion(id, clientCompanyId), after });
  return ok();
}

/** Takes a deletion back while it waits: the client is on the list again, and its portal open. Of a firm: nothing was done. */
export async function callOffDeletion(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, "FORBIDDEN" | "NOT_FOUND">> {
  if (!can(viewer, "deletion:decide")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const [calledOff] = await tx.deletion.updateManyAndReturn({
      where: { firmId, id, state: "waiting" },
      data: { state: "called_off", endedAt: new Date(), endedByName: viewer.displayName },
      select: { clientCompanyId: true },
    });
    if (!calledOff) return refuse("NOT_FOUND");
    const { clientCompanyId } = calledOff;
    if (clientCompanyId)
      await tx.clientCompany.updateMany({
        where: { firmId, id: clientCompanyId },
        data: { deletedAt: null, version: { increment: 1 } },
      });
    await audit(tx, viewer, "deletion.called-off", aboutDeletion(id, clientCompanyId));
    return ok();
  });
}
