import "server-only";
import { can, type Viewer, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import type { Prisma } from "@/prisma/generated/client";
import type { CorrectHandoffInput, HandoffIdInput, NoteHandoffInput } from "./schema";

export type NoteRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NO_SUCH_DEPARTMENT";

/** Notes a handoff on the client's map; sent again with the same id, it finds the one that is there. */
export async function noteHandoff(
  viewer: Viewer,
  { id, clientCompanyId, ...said }: NoteHandoffInput,
): Promise<Result<undefined, NoteRefusal>> {
  if (!can(viewer, "handoff:note")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const there = await tx.handoff.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
    if (there) return there.clientCompanyId === clientCompanyId ? ok() : refuse("NOT_FOUND");
    if (!(await areDepartments(tx, viewer, clientCompanyId, said))) return refuse("NO_SUCH_DEPARTMENT");
    await tx.handoff.create({
      data: { firmId, id, clientCompanyId, ...said, notedByName: viewer.displayName },
    });
    await audit(tx, viewer, "handoff.noted", { ...handoff(id, clientCompanyId), after: said });
    return ok();
  });
}

export async function correctHandoff(
  viewer: Viewer,
  { id, clientCompanyId, version, ...said }: CorrectHandoffInput,
): Promise<Result<undefined, NoteRefusal>> {
  if (!can(viewer, "handoff:note")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const where = visibleNote(viewer, { id, clientCompanyId, deletedAt: null });
    const before = await tx.handoff.findFirst({
      where,
      select: { fromDepartmentId: true, toDepartmentId: true, what: true, outcome: true, note: true },
    });
    if (!before) return refuse("NOT_FOUND");
    if (!(await areDepartments(tx, viewer, clientCompanyId, said))) return refuse("NO_SUCH_DEPARTMENT");
    const { count } = await tx.handoff.updateMany({
      where: { AND: [where, { version }] },
      data: { ...said, notedByName: viewer.displayName, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "handoff.corrected", { ...handoff(id, clientCompanyId), before, after: said });
    return ok();
  });
}

export async function removeHandoff(
  viewer: Viewer,
  input: HandoffIdInput,
): Promise<Result<undefined, NoteRefusal>> {
  return setRemoved(viewer, input, true);
}

export async function restoreHandoff(
  viewer: Viewer,
  input: HandoffIdInput,
): Promise<Result<undefined, NoteRefusal>> {
  return setRemoved(viewer, input, false);
}

async function setRemoved(
  viewer: Viewer,
  { id, clientCompanyId }: HandoffIdInput,
  removed: boolean,
): Promise<Result<undefined, NoteRefusal>> {
  if (!can(viewer, "handoff:note")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { count } = await tx.handoff.updateMany({
      where: visibleNote(viewer, { id, clientCompanyId, deletedAt: removed ? null : { not: null } }),
      data: { deletedAt: removed ? new Date() : null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    const verb = removed ? "handoff.removed" : "handoff.restored";
    await audit(tx, viewer, verb, handoff(id, clientCompanyId));
    return ok();
  });
}

function visibleNote(viewer: Viewer, where: Prisma.HandoffWhereInput): Prisma.HandoffWhereInput {
  return { firmId: viewer.firmId, clientCompany: visibleClients(viewer), ...where };
}

type Ends = { fromDepartmentId: string; toDepartmentId: string };

async function areDepartments(tx: Tx, { firmId }: Viewer, clientCompanyId: string, ends: Ends) {
  const id = { in: [ends.fromDepartmentId, ends.toDepartmentId] };
  return (await tx.department.count({ where: { firmId, clientCompanyId, id, deletedAt: null } })) === 2;
}

function handoff(id: string, clientCompanyId: string) {
  return { entity: "handoff", entityId: id, clientCompanyId };
}
