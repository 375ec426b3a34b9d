import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import type { BeginWith, RenameView, SaveView, UpdateView } from "./schema";

/** More than anybody finds a view among. */
const MOST_VIEWS = 50;

export type SaveViewRefusal = "FORBIDDEN" | "TOO_MANY" | "NOT_FOUND";
export type ChangeViewRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type BinViewRefusal = "FORBIDDEN" | "NOT_FOUND";

/** A view of the viewer's own, under the id that the form carried: sent twice, it is the same one. */
export async function saveView(
  viewer: Viewer,
  { id, about, name, shared, state }: SaveView,
): Promise<Result<undefined, SaveViewRefusal>> {
  if (!can(viewer, "view:save")) return refuse("FORBIDDEN");
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const there = await tx.savedView.findFirst({ where: { firmId, id }, select: { membershipId: true } });
    if (there) return there.membershipId === membershipId ? ok() : refuse("NOT_FOUND");
    if ((await tx.savedView.count({ where: { firmId, membershipId, about, deletedAt: null } })) >= MOST_VIEWS)
      return refuse("TOO_MANY");
    await tx.savedView.create({ data: { firmId, id, membershipId, about, name, shared, state } });
    await audit(tx, viewer, "view.saved", { ...entity(id), after: { about, name, shared, state } });
    return ok();
  });
}

/** Another name, or for whom it is. */
export function renameView(viewer: Viewer, { id, version, name, shared }: RenameView) {
  return changeView(viewer, { id, version }, "view.renamed", { name, shared });
}

/** What it shows from now on. */
export function updateView(viewer: Viewer, { id, version, state }: UpdateView) {
  return changeView(viewer, { id, version }, "view.updated", { state });
}

/** For its maker alone; whoever began with it begins with the list as it is. */
export function deleteView(viewer: Viewer, id: string) {
  return moveToBin(viewer, id, true);
}

export function restoreView(viewer: Viewer, id: string) {
  return moveToBin(viewer, id, false);
}

/** With which view the viewer's list begins: one of their own, or one that is shared. */
export async function beginWith(
  viewer: Viewer,
  { about, viewId }: BeginWith,
): Promise<Result<undefined, BinViewRefusal>> {
  if (!can(viewer, "view:save")) return refuse("FORBIDDEN");
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const own = { firmId, membershipId, about };
    const was = await tx.defaultView.findFirst({ where: own, select: { viewId: true } });
    if ((was?.viewId ?? null) === (viewId ?? null)) return ok();
    if (viewId) {
      const view = { firmId, id: viewId, about, deletedAt: null, OR: [{ membershipId }, { shared: true }] };
      if ((await tx.savedView.count({ where: view })) === 0) return refuse("NOT_FOUND");
    }
    await tx.defaultView.deleteMany({ where: own });
    if (viewId) await tx.defaultView.create({ data: { ...own, viewId } });
    await audit(tx, viewer, "view.begun-with", {
      ...entity(viewId ?? was?.viewId ?? ""),
      after: { about, begins: viewId !== undefined },
    });
    return ok();
  });
}

type Change = Partial<Pick<SaveView, "name" | "shared" | "state">>;

async function changeView(
  viewer: Viewer,
  { id, version }: { id: string; version: number },
  action: string,
  change: Change,
): Promise<Result<undefined, ChangeViewRefusal>> {
  if (!can(viewer, "view:save")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const view = await findOwn(tx, viewer, id);
    if (!view || view.deletedAt) return refuse("NOT_FOUND");
    const { count } = await tx.savedView.updateMany({
      where: { firmId: viewer.firmId, membershipId: viewer.membershipId, id, version, deletedAt: null },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, action, {
      ...entity(id),
      before: { name: view.name, shared: view.shared },
      after: change,
    });
    return ok();
  });
}

async function moveToBin(
  viewer: Viewer,
  id: string,
  deleted: boolean,
): Promise<Result<undefined, BinViewRefusal>> {
  if (!can(viewer, "view:save")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const view = await findOwn(tx, viewer, id);
    if (!view) return refuse("NOT_FOUND");
    const { count } = await tx.savedView.updateMany({
      where: {
        ...{ firmId: viewer.firmId, membershipId: viewer.membershipId, id },
        deletedAt: deleted ? null : { not: null },
      },
      data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
    });
    // Sent twice: it is where it was to go.
    if (count > 0) await audit(tx, viewer, deleted ? "view.deleted" : "view.restored", entity(id));
    return ok();
  });
}

function findOwn(tx: Tx, { firmId, membershipId }: Viewer, id: string) {
  return tx.savedView.findFirst({
    where: { firmId, membershipId, id },
    select: { name: true, shared: true, deletedAt: true },
  });
}

function entity(id: string) {
  return { entity: "saved_view", entityId: id, clientCompanyId: null };
}
