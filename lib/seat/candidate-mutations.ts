import "server-only";
import { can, type Viewer, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { fromIsoDay } from "@/lib/units/days";
import type { AddCandidate, SaveCandidate } from "./candidate-schema";

export type CandidateRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Where a candidate is shown. */
export interface CandidatePlace {
  readonly clientCompanyId: string;
  readonly id: string;
}

/** Under the id that the form carried: sent twice, it is the same candidate. */
export async function addCandidate(
  viewer: Viewer,
  { id, clientCompanyId, name, presentSeat, inSeatSince }: AddCandidate,
): Promise<Result<CandidatePlace, CandidateRefusal>> {
  if (!can(viewer, "candidate:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true },
    });
    if (!client) return refuse("NOT_FOUND");
    const place = { clientCompanyId, id };
    const there = await tx.candidate.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
    if (there) return there.clientCompanyId === clientCompanyId ? ok(place) : refuse("NOT_FOUND");
    await tx.candidate.create({
      data: { firmId, ...place, name, presentSeat, inSeatSince: inSeatSince && fromIsoDay(inSeatSince) },
    });
    await audit(tx, viewer, "candidate.added", { ...entity(place), after: { presentSeat } });
    return ok(place);
  });
}

/** Saves the person and all that was seen of them; what is left open is not known. STALE: somebody changed it since. */
export async function saveCandidate(
  viewer: Viewer,
  { id, version, name, presentSeat, inSeatSince, evidence }: SaveCandidate,
): Promise<Result<CandidatePlace, CandidateRefusal | "STALE">> {
  if (!can(viewer, "candidate:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findCandidate(tx, viewer, id);
    if (!found || found.deletedAt) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const { clientCompanyId } = found;
    const { count } = await tx.candidate.updateMany({
      where: { firmId, id, version, deletedAt: null },
      data: {
        name,
        presentSeat,
        inSeatSince: inSeatSince && fromIsoDay(inSeatSince),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("STALE");
    const of = { firmId, candidateId: id };
    await tx.candidateEvidence.deleteMany({ where: of });
    await tx.candidateEvidence.createMany({
      data: evidence.map(({ day, ...one }) => ({
        ...of,
        clientCompanyId,
        ...one,
        day: day && fromIsoDay(day),
      })),
    });
    await audit(tx, viewer, "candidate.edited", {
      ...entity(found),
      before: levelsOf(found.evidence),
      after: levelsOf(evidence),
    });
    return ok({ clientCompanyId, id });
  });
}

export function deleteCandidate(
  viewer: Viewer,
  id: string,
): Promise<Result<CandidatePlace, CandidateRefusal>> {
  return moveToBin(viewer, id, true);
}

export function restoreCandidate(
  viewer: Viewer,
  id: string,
): Promise<Result<CandidatePlace, CandidateRefusal>> {
  return moveToBin(viewer, id, false);
}

async function moveToBin(
  viewer: Viewer,
  id: string,
  deleted: boolean,
): Promise<Result<CandidatePlace, CandidateRefusal>> {
  if (!can(viewer, "candidate:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findCandidate(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    const { count } = await tx.candidate.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: deleted ? null : { not: null } },
      data: { deletedAt: deleted ? new Date() : null, version: { increment: 1 } },
    });
    // Sent twice: it is where it was to go, and only the first time was a change.
    if (count > 0)
      await audit(tx, viewer, deleted ? "candidate.deleted" : "candidate.restored", entity(found));
    return ok({ clientCompanyId: found.clientCompanyId, id });
  });
}

function findCandidate(tx: Tx, viewer: Viewer, id: string) {
  return tx.candidate.findFirst({
    where: { firmId: viewer.firmId, id, clientCompany: visibleClients(viewer) },
    select: {
      id: true,
      clientCompanyId: true,
      deletedAt: true,
      evidence: { select: { criterion: true, level: true } },
    },
  });
}

/** Not the examples: they tell of people, and the trail is read by more than may read the profile. */
function levelsOf(evidence: ReadonlyArray<{ criterion: string; level: string }>) {
  return Object.fromEntries(evidence.map(({ criterion, level }) => [criterion, level]));
}

function entity({ id, clientCompanyId }: CandidatePlace) {
  return { entity: "candidate", entityId: id, clientCompanyId };
}
