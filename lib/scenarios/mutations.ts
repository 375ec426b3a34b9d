import "server-only";
import { can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { snapshotOf } from "@/lib/diagnoses/read";
import { ok, refuse, type Result } from "@/lib/result";
import { effectiveMoves } from "@/lib/rules/diagnosis/moves";
import type { Prisma } from "@/prisma/generated/client";
import type { KeepScenario, ReviseScenario } from "./schema";

/** SHARED: the CEO sees it, so only those who may share change what is seen. */
export type ScenarioRefusal = "FORBIDDEN" | "NOT_FOUND" | "SHARED";
export type KeepScenarioRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOTHING_MOVED";
export type ReviseScenarioRefusal = ScenarioRefusal | "NOTHING_MOVED" | "STALE";
export type ShareScenarioRefusal = "FORBIDDEN" | "NOT_FOUND" | "DIAGNOSIS_NOT_SHARED";

/** Where a scenario is shown. */
export interface ScenarioPlace {
  readonly clientCompanyId: string;
  readonly diagnosisId: string;
  readonly id: string;
}

/** Keeps what was tried, under the id that the form carried: sent twice, it is the same scenario. */
export async function keepScenario(
  viewer: Viewer,
  { id, diagnosisId, name, note, moves: tried }: KeepScenario,
): Promise<Result<ScenarioPlace, KeepScenarioRefusal>> {
  if (!can(viewer, "scenario:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const diagnosis = await tx.diagnosis.findFirst({
      where: { firmId, id: diagnosisId, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true, snapshotHash: true, round: { select: { snapshot: true } } },
    });
    if (!diagnosis) return refuse("NOT_FOUND");
    const { clientCompanyId, snapshotHash } = diagnosis;
    const place = { clientCompanyId, diagnosisId, id };
    const there = await tx.scenario.findFirst({ where: { firmId, id }, select: { diagnosisId: true } });
    if (there) return there.diagnosisId === diagnosisId ? ok(place) : refuse("NOT_FOUND");

    const moves = effectiveMoves(snapshotOf(diagnosis.round.snapshot), tried);
    if (moves.length === 0) return refuse("NOTHING_MOVED");
    const madeByName = viewer.displayName;
    await tx.scenario.create({ data: { firmId, ...place, name, note, moves, snapshotHash, madeByName } });
    await audit(tx, viewer, "scenario.kept", { ...entity(place), after: { name, moves: moves.length } });
    return ok(place);
  });
}

/** Saves over it: another name, another note, and other moves where they are given. STALE: somebody changed it since. */
export async function reviseScenario(
  viewer: Viewer,
  { id, version, name, note, moves: tried }: ReviseScenario,
): Promise<Result<ScenarioPlace, ReviseScenarioRefusal>> {
  if (!can(viewer, "scenario:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findScenario(tx, viewer, id);
    if (!found || found.deletedAt) return refuse("NOT_FOUND");
    const moves = tried && effectiveMoves(snapshotOf(found.diagnosis.round.snapshot), tried);
    if (moves?.length === 0) return refuse("NOTHING_MOVED");
    const { count } = await tx.scenario.updateMany({
      where: { firmId: viewer.firmId, id, version, deletedAt: null, ...mayBeChangedBy(viewer) },
      data: { name, note, ...(moves && { moves }), version: { increment: 1 } },
    });
    if (count === 0) {
      // Whoever was first may have saved since it was read above.
      const now = await tx.scenario.findFirst({
        where: { firmId: viewer.firmId, id },
        select: { version: true },
      });
      return refuse(now?.version === version ? "SHARED" : "STALE");
    }
    await audit(tx, viewer, "scenario.revised", {
      ...entity(found),
      before: { name: found.name },
      after: { name, ...(moves && { moves: moves.length }) },
    });
    return ok(placeOf(found));
  });
}

export async function deleteScenario(
  viewer: Viewer,
  id: string,
): Promise<Result<ScenarioPlace, ScenarioRefusal>> {
  return moveToBin(viewer, id, true);
}

/** As it was when it was deleted; the CEO sees it again if it was shared. */
export async function restoreScenario(
  viewer: Viewer,
  id: string,
): Promise<Result<ScenarioPlace, ScenarioRefusal>> {
  return moveToBin(viewer, id, false);
}

/** Lets the CEO see it beside the diagnosis that they see already. Sharing twice is once. */
export async function shareScenario(
  viewer: Viewer,
  id: string,
): Promise<Result<ScenarioPlace, ShareScenarioRefusal>> {
  return setShared(viewer, id, true);
}

export async function unshareScenario(
  viewer: Viewer,
  id: string,
): Promise<Result<ScenarioPlace, ShareScenarioRefusal>> {
  return setShared(viewer, id, false);
}

async function setShared(
  viewer: Viewer,
  id: string,
  shared: boolean,
): Promise<Result<ScenarioPlace, ShareScenarioRefusal>> {
  if (!can(viewer, "scenario:share")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findScenario(tx, viewer, id);
    if (!found || found.deletedAt) return refuse("NOT_FOUND");
    if (shared && !found.diagnosis.sharedWithCeoAt) return refuse("DIAGNOSIS_NOT_SHARED");
    const { count } = await tx.scenario.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: null, sharedWithCeoAt: shared ? null : { not: null } },
      data: { sharedWithCeoAt: shared ? new Date() : null },
    });
    if (count > 0) await audit(tx, viewer, shared ? "scenario.shared" : "scenario.unshared", entity(found));
    return ok(placeOf(found));
  });
}

async function moveToBin(
  viewer: Viewer,
  id: string,
  deleted: boolean,
): Promise<Result<ScenarioPlace, ScenarioRefusal>> {
  if (!can(viewer, "scenario:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findScenario(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    const { count } = await tx.scenario.updateMany({
      where: {
        firmId: viewer.firmId,
        id,
        deletedAt: deleted ? null : { not: null },
        ...mayBeChangedBy(viewer),
      },
      data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
    });
    // Sent twice: it is where it was to go, and only the first time was a change.
    if (count === 0) return (found.deletedAt !== null) === deleted ? ok(placeOf(found)) : refuse("SHARED");
    await audit(tx, viewer, deleted ? "scenario.deleted" : "scenario.restored", entity(found));
    return ok(placeOf(found));
  });
}

function mayBeChangedBy(viewer: Viewer): Prisma.ScenarioWhereInput {
  return can(viewer, "scenario:share") ? {} : { sharedWithCeoAt: null };
}

async function findScenario(tx: Tx, viewer: Viewer, id: string) {
  return tx.scenario.findFirst({
    where: { firmId: viewer.firmId, id, clientCompany: visibleClients(viewer) },
    select: {
      id: true,
      clientCompanyId: true,
      diagnosisId: true,
      name: true,
      version: true,
      deletedAt: true,
      diagnosis: { select: { sharedWithCeoAt: true, round: { select: { snapshot: true } } } },
    },
  });
}

function placeOf({ clientCompanyId, diagnosisId, id }: ScenarioPlace): ScenarioPlace {
  return { clientCompanyId, diagnosisId, id };
}

function entity({ id, clientCompanyId }: ScenarioPlace) {
  return { entity: "scenario", entityId: id, clientCompanyId };
}
