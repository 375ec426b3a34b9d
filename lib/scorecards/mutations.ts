import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { MOST_MEASURES } from "@/lib/rules/scorecard/goal";
import { fromIsoDay } from "@/lib/units/days";
import type { AddMeasure, EditMeasure, EnterValue } from "./schema";

export type AddMeasureRefusal = "FORBIDDEN" | "NOT_FOUND" | "OWNER_GONE" | "FULL";
export type EditMeasureRefusal = "FORBIDDEN" | "NOT_FOUND" | "OWNER_GONE" | "STALE";
export type BinMeasureRefusal = "FORBIDDEN" | "NOT_FOUND" | "FULL";
export type EnterValueRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** Under the id that the form carried: sent twice, it is the same number. */
export async function addMeasure(
  viewer: Viewer,
  { id, clientCompanyId, ...measure }: AddMeasure,
): Promise<Result<undefined, AddMeasureRefusal>> {
  if (!can(viewer, "scorecard:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const there = await tx.measure.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
    if (there) return there.clientCompanyId === clientCompanyId ? ok() : refuse("NOT_FOUND");
    if (!(await isContact(tx, viewer, clientCompanyId, measure.ownerContactId))) return refuse("OWNER_GONE");
    if (await isFull(tx, viewer, clientCompanyId)) return refuse("FULL");
    await tx.measure.create({ data: { firmId, id, clientCompanyId, ...measure } });
    await audit(tx, viewer, "measure.added", { ...entity(id, clientCompanyId), after: measure });
    return ok();
  });
}

export async function editMeasure(
  viewer: Viewer,
  { id, version, ...measure }: EditMeasure,
): Promise<Result<undefined, EditMeasureRefusal>> {
  if (!can(viewer, "scorecard:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findMeasure(tx, viewer, id);
    if (!found || found.deletedAt) return refuse("NOT_FOUND");
    const { clientCompanyId, ...before } = found;
    if (!(await isContact(tx, viewer, clientCompanyId, measure.ownerContactId))) return refuse("OWNER_GONE");
    const { count } = await tx.measure.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null },
      data: { ...measure, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    const { title, goalKind, goalLow, goalHigh } = before;
    await audit(tx, viewer, "measure.edited", {
      ...entity(id, clientCompanyId),
      before: { title, goalKind, goalLow, goalHigh },
      after: measure,
    });
    return ok();
  });
}

/** Takes it off the scorecard; what was entered is kept with it. */
export async function removeMeasure(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinMeasureRefusal>> {
  return binMeasure(viewer, id, true);
}

export async function restoreMeasure(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, BinMeasureRefusal>> {
  return binMeasure(viewer, id, false);
}

async function binMeasure(
  viewer: Viewer,
  id: string,
  gone: boolean,
): Promise<Result<undefined, BinMeasureRefusal>> {
  if (!can(viewer, "scorecard:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await lockMeasure(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    if ((found.deletedAt !== null) === gone) return ok();
    if (!gone && (await isFull(tx, viewer, found.clientCompanyId))) return refuse("FULL");
    await tx.measure.update({
      where: { firmId_id: { firmId: viewer.firmId, id } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    await audit(tx, viewer, gone ? "measure.removed" : "measure.restored", entity(id, found.clientCompanyId));
    return ok();
  });
}

/** What a number was in a week; emptied, it is not known again. Answers the version to name with the next change. */
export async function enterValue(
  viewer: Viewer,
  { measureId, monday, version, value }: EnterValue,
): Promise<Result<number, EnterValueRefusal>> {
  if (!can(viewer, "scorecard:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const measure = await lockMeasure(tx, viewer, measureId);
    if (!measure || measure.deletedAt) return refuse("NOT_FOUND");
    const { clientCompanyId } = measure;
    const of = { firmId, measureId, monday: fromIsoDay(monday) };
    const there = await tx.measureWeek.findFirst({ where: of, select: { value: true, version: true } });
    // Sent again after a lost answer, or entered alike by two: it is there.
    if ((there?.value ?? null) === value) return ok(there?.version ?? 0);
    if ((there?.version ?? 0) !== version) return refuse("STALE");
    if (value === null) await tx.measureWeek.deleteMany({ where: of });
    else if (there) await tx.measureWeek.updateMany({ where: of, data: { value, version: version + 1 } });
    else await tx.measureWeek.create({ data: { ...of, clientCompanyId, value } });
    await audit(tx, viewer, "measure.entered", {
      ...entity(measureId, clientCompanyId),
      before: { monday, value: there?.value ?? null },
      after: { monday, value },
    });
    return ok(value === null ? 0 : version + 1);
  });
}

/** Found, and held to the end of the transaction: of several who change it at once each sees what the one before did. */
async function lockMeasure(tx: Tx, viewer: Viewer, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "measure" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  return findMeasure(tx, viewer, id);
}

function findMeasure(tx: Tx, viewer: Viewer, id: string) {
  return tx.measure.findFirst({
    where: { firmId: viewer.firmId, id, clientCompany: visibleClients(viewer) },
    select: {
      clientCompanyId: true,
      deletedAt: true,
      title: true,
      goalKind: true,
      goalLow: true,
      goalHigh: true,
    },
  });
}

async function isFull(tx: Tx, viewer: Viewer, clientCompanyId: string): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM "client_company" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${clientCompanyId}::uuid FOR UPDATE`;
  const where = { firmId: viewer.firmId, clientCompanyId, deletedAt: null };
  return (await tx.measure.count({ where })) >= MOST_MEASURES;
}

async function isContact(tx: Tx, viewer: Viewer, clientCompanyId: string, id: string | null) {
  if (id === null) return true;
  const where = { firmId: viewer.firmId, clientCompanyId, id, deletedAt: null };
  return (await tx.contact.findFirst({ where, select: { id: true } })) !== null;
}

function entity(id: string, clientCompanyId: string) {
  return { entity: "measure", entityId: id, clientCompanyId };
}
