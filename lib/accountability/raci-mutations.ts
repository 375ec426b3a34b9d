import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type Letter, type RaciRow, letterOf, withLetter } from "@/lib/rules/accountability/raci";
import { readableSops } from "@/lib/sops/scope";
import type { AddActivity, AddProcess, SetLetter } from "./raci-schema";

type Refusal = "FORBIDDEN" | "NOT_FOUND";
export type AddProcessRefusal = Refusal | "SOP_GONE" | "FULL";
export type AddActivityRefusal = Refusal | "SEAT_GONE" | "FULL";
export type SetLetterRefusal = Refusal | "SEAT_GONE" | "NEEDS_A";

const MOST_PROCESSES = 40;
const MOST_ACTIVITIES = 40;

/** Under the id that the form carried: sent twice, it is the same process. */
export async function addProcess(
  viewer: Viewer,
  { id, clientCompanyId, name, sopId }: AddProcess,
): Promise<Result<undefined, AddProcessRefusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const where = visibleClient(viewer, clientCompanyId);
    const client = await tx.clientCompany.findFirst({ where, select: { id: true } });
    if (!client) return refuse("NOT_FOUND");
    const of = { firmId, clientCompanyId };
    const there = await tx.raciProcess.findFirst({
      where: { firmId, id },
      select: { clientCompanyId: true },
    });
    if (there) return there.clientCompanyId === clientCompanyId ? ok() : refuse("NOT_FOUND");
    if (sopId !== null) {
      const ofSop = { AND: [readableSops(viewer), { id: sopId, clientCompanyId }] };
      if ((await tx.sop.count({ where: ofSop })) === 0) return refuse("SOP_GONE");
    }
    if ((await tx.raciProcess.count({ where: { ...of, deletedAt: null } })) >= MOST_PROCESSES)
      return refuse("FULL");
    await tx.raciProcess.create({ data: { ...of, id, name, sopId } });
    await audit(tx, viewer, "raci.process-added", { ...processEntity(id, of), after: { name, sopId } });
    return ok();
  });
}

/** One more row, with the seat that answers for it. */
export async function addActivity(
  viewer: Viewer,
  { id, processId, title, accountableSeatId }: AddActivity,
): Promise<Result<undefined, AddActivityRefusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    await tx.$queryRaw`SELECT 1 FROM "raci_process" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${processId}::uuid FOR UPDATE`;
    const process = await tx.raciProcess.findFirst({
      where: { firmId, id: processId, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true },
    });
    if (!process) return refuse("NOT_FOUND");
    const there = await tx.raciActivity.findFirst({ where: { firmId, id }, select: { processId: true } });
    if (there) return there.processId === processId ? ok() : refuse("NOT_FOUND");
    const of = { firmId, ...process };
    if (!(await isOnChart(tx, of, accountableSeatId))) return refuse("SEAT_GONE");
    if ((await tx.raciActivity.count({ where: { firmId, processId, deletedAt: null } })) >= MOST_ACTIVITIES)
      return refuse("FULL");
    await tx.raciActivity.create({ data: { ...of, id, processId, title, accountableSeatId } });
    await audit(tx, viewer, "raci.activity-added", {
      ...activityEntity(id, process),
      after: { title, accountableSeatId },
    });
    return ok();
  });
}

/** `isKept: false`: somebody wrote in this row since it was read; `theirs` is what the cell has now. */
export type SetCell =
  | { readonly isKept: true; readonly version: number }
  | { readonly isKept: false; readonly version: number; readonly theirs: Letter | null };

/** Writes one cell. An A leaves the seat that had it; taken back, it needs another seat first. */
export async function setLetter(
  viewer: Viewer,
  { activityId, seatId, version, letter }: SetLetter,
): Promise<Result<SetCell, SetLetterRefusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await lockActivity(tx, viewer, activityId);
    if (!found || found.deletedAt) return refuse("NOT_FOUND");
    const { clientCompanyId, row } = found;
    const before = letterOf(row, seatId);
    // Sent again after a lost answer, or written alike by two: it is there.
    if (before === letter) return ok({ isKept: true, version: found.version });
    if (found.version !== version) return ok({ isKept: false, version: found.version, theirs: before });
    const { firmId } = viewer;
    // A letter may be taken from a seat that has left the chart, but not given to one.
    if (letter !== null && !(await isOnChart(tx, { firmId, clientCompanyId }, seatId)))
      return refuse("SEAT_GONE");
    const next = withLetter(row, seatId, letter);
    if (next === "NEEDS_A") return refuse("NEEDS_A");
    await writeRow(tx, { firmId, clientCompanyId, activityId, seatId, version }, next);
    await audit(tx, viewer, "raci.letter-set", {
      ...activityEntity(activityId, found),
      before: { seatId, letter: before },
      after: { seatId, letter },
    });
    return ok({ isKept: true, version: version + 1 });
  });
}

export async function removeProcess(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, Refusal>> {
  return binProcess(viewer, id, true);
}

export async function restoreProcess(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, Refusal>> {
  return binProcess(viewer, id, false);
}

export async function removeActivity(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, Refusal>> {
  return binActivity(viewer, id, true);
}

export async function restoreActivity(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, Refusal>> {
  return binActivity(viewer, id, false);
}

async function binProcess(viewer: Viewer, id: string, gone: boolean): Promise<Result<undefined, Refusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const where = { firmId, id, clientCompany: visibleClients(viewer) };
    const process = await tx.raciProcess.findFirst({ where, select: { clientCompanyId: true } });
    if (!process) return refuse("NOT_FOUND");
    const { count } = await tx.raciProcess.updateMany({
      where: { firmId, id, deletedAt: gone ? null : { not: null } },
      data: { deletedAt: gone ? new Date() : null },
    });
    const action = gone ? "raci.process-removed" : "raci.process-restored";
    if (count > 0) await audit(tx, viewer, action, processEntity(id, process));
    return ok();
  });
}

async function binActivity(viewer: Viewer, id: string, gone: boolean): Promise<Result<undefined, Refusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await lockActivity(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    if ((found.deletedAt !== null) === gone) return ok();
    await tx.raciActivity.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    const action = gone ? "raci.activity-removed" : "raci.activity-restored";
    await audit(tx, viewer, action, activityEntity(id, found));
    return ok();
  });
}

/** Found, and held to the end of the transaction: of several who write in a row each sees what the one before did. */
async function lockActivity(tx: Tx, viewer: Viewer, id: string) {
  const { firmId } = viewer;
  await tx.$queryRaw`SELECT 1 FROM "raci_activity" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.raciActivity.findFirst({
    where: { firmId, id, process: { deletedAt: null, clientCompany: visibleClients(viewer) } },
    select: {
      clientCompanyId: true,
      accountableSeatId: true,
      version: true,
      deletedAt: true,
      parts: { select: { seatId: true, letter: true } },
    },
  });
  if (!row) return null;
  const { accountableSeatId, parts, ...rest } = row;
  const letters: RaciRow["parts"] = new Map(parts.map(({ seatId, letter }) => [seatId, letter]));
  return { ...rest, row: { accountableSeatId, parts: letters } };
}

interface OfCell {
  readonly firmId: string;
  readonly clientCompanyId: string;
  readonly activityId: string;
  readonly seatId: string;
  readonly version: number;
}

async function writeRow(tx: Tx, { version, ...of }: OfCell, { accountableSeatId, parts }: RaciRow) {
  const { firmId, activityId, seatId } = of;
  await tx.raciPart.deleteMany({ where: { firmId, activityId, seatId } });
  await tx.raciActivity.updateMany({
    where: { firmId, id: activityId, version },
    data: { accountableSeatId, version: { increment: 1 } },
  });
  const letter = parts.get(seatId);
  if (letter) await tx.raciPart.create({ data: { ...of, letter } });
}

type OfClient = { readonly clientCompanyId: string };

async function isOnChart(tx: Tx, of: OfClient & { firmId: string }, seatId: string): Promise<boolean> {
  const where = { ...of, seatId, chart: { state: { in: ["draft" as const, "live" as const] } } };
  return (await tx.chartSeat.count({ where })) > 0;
}

function processEntity(id: string, { clientCompanyId }: OfClient) {
  return { entity: "raci_process", entityId: id, clientCompanyId };
}

function activityEntity(id: string, { clientCompanyId }: OfClient) {
  return { entity: "raci_activity", entityId: id, clientCompanyId };
}
